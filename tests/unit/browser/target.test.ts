import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { UsageError } from "../../browser/usage";
import { openTarget } from "../../start/target";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sidelight-"));
  writeFileSync(join(folder, "my page.html"), "<p>mine</p>");
  vi.stubEnv("INIT_CWD", folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe("openTarget", () => {
  test("serves the demonstration page unless told otherwise", async () => {
    const target = await openTarget(undefined);
    const page = await fetch(target.url);
    expect(await page.text()).toContain("demonstration");
    expect((await fetch(new URL("demo.css", target.url))).status).toBe(200);
    await target.end();
  });

  test("takes an address as it is", async () => {
    const target = await openTarget("https://example.org/a?b#c");
    expect(target.url).toBe("https://example.org/a?b#c");
    await target.end();
  });

  test("serves a file, counted from where the command was typed", async () => {
    const target = await openTarget("my page.html");
    expect(await (await fetch(target.url)).text()).toBe("<p>mine</p>");
    await target.end();
  });

  test.each(["nowhere.html", "http://", "."])("refuses %s", async (typed) => {
    await expect(openTarget(typed)).rejects.toThrow(UsageError);
  });
});
