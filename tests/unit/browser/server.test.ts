import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ROOT } from "../../browser/paths";
import { startServer, type TestServer } from "../../browser/server";

let server: TestServer;

beforeEach(async () => {
  server = await startServer({ folder: `${ROOT}tests/start` });
});

afterEach(() => server.close());

describe("startServer", () => {
  test("answers with headers, type and status of the route", async () => {
    const url = server.serve("/strict", {
      body: "<p/>",
      type: "application/xhtml+xml",
      headers: { "content-security-policy": "default-src 'none'" },
      status: 203,
    });
    const reply = await fetch(url);
    expect(reply.status).toBe(203);
    expect(reply.headers.get("content-type")).toBe("application/xhtml+xml");
    expect(reply.headers.get("content-security-policy")).toBe("default-src 'none'");
    expect(await reply.text()).toBe("<p/>");
  });

  test("asks a route that is a function, with the whole address", async () => {
    const url = server.serve("/echo", ({ searchParams }) => searchParams.get("q") ?? "");
    expect(await (await fetch(`${url}?q=name`)).text()).toBe("name");
  });

  test("sends parts in order, with pauses between them", async () => {
    const url = server.serve("/slow", { body: ["one ", 60, "two"] });
    const begin = performance.now();
    expect(await (await fetch(url)).text()).toBe("one two");
    expect(performance.now() - begin).toBeGreaterThan(50);
  });

  test("finds files of its folder, and none beside it", async () => {
    expect((await fetch(server.url("/demo.css"))).headers.get("content-type")).toMatch(/css/);
    expect((await fetch(server.url("/nothing.css"))).status).toBe(404);
    expect((await fetch(`${server.origin}/..%2Frun.ts`)).status).toBe(404);
  });

  test("is another origin each time", async () => {
    const other = await startServer();
    expect(other.origin).not.toBe(server.origin);
    await other.close();
  });
});
