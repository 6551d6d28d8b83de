import { beforeEach, expect, it, vi } from "vitest";
import { callBackground, callSurely } from "../../../src/rpc";

const send = vi.hoisted(() => vi.fn());
vi.mock("../../../src/browser", () => ({ browser: { runtime: { id: "own", sendMessage: send } } }));

beforeEach(() => send.mockReset());

it("gives what is answered, and asks no second time", async () => {
  send.mockResolvedValue({ ok: true, value: "news.example" });
  expect(await callSurely("site.get", null)).toBe("news.example");
  expect(send.mock.calls).toEqual([[{ sidelight: 1, call: "site.get", params: null }]]);
});

it("asks once more where the background was stopped meanwhile, if it may", async () => {
  send.mockRejectedValueOnce(new Error("The message channel closed"));
  send.mockResolvedValue({ ok: true, value: "news.example" });
  expect(await callSurely("site.get", null)).toBe("news.example");
  send.mockRejectedValueOnce(new Error("The message channel closed"));
  await expect(callBackground("site.get", null)).rejects.toThrow("closed");
});

it("rejects as the second time does", async () => {
  send.mockResolvedValue({ ok: false, code: "forbidden", message: "wrong sender" });
  await expect(callSurely("site.get", null)).rejects.toMatchObject({ code: "forbidden" });
  expect(send).toHaveBeenCalledTimes(2);
});
