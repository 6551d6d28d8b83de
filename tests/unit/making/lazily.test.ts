import { describe, expect, it, vi } from "vitest";
import { lazily } from "../../../src/making/lazily";

describe("lazily", () => {
  it("loads on the first call, once for all", async () => {
    const load = vi.fn(async () => 7);
    const loaded = lazily(load);
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([loaded(), loaded()])).toEqual([7, 7]);
    expect(await loaded()).toBe(7);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("tells of a failure and tries again on the next call", async () => {
    const load = vi.fn(async () => 7).mockRejectedValueOnce(new Error("not yet"));
    const loaded = lazily(load);
    await expect(loaded()).rejects.toThrow("not yet");
    expect(await loaded()).toBe(7);
  });
});
