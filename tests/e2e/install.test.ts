import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "../browser/launch";
import { BROWSERS } from "../browser/names";
import { extensionDir } from "../browser/paths";
import { startServer, type TestServer } from "../browser/server";
import type { BrowserSession } from "../browser/session";
import { type StoredEntity, storedEntities } from "../browser/stored";
import { waitFor } from "../browser/wait";
import { html, marked } from "./support";

describe.each(BROWSERS)("%s", (name) => {
  let server: TestServer;
  let session: BrowserSession;
  let stored: StoredEntity[];

  beforeAll(async () => {
    const body = html("<p>Mariupol lies on the coast, and Maxar looks down on it.</p>");
    server = await startServer({ routes: { "/": body } });
    session = await launch(name, extensionDir(name), {
      headless: true,
      openFirst: server.url("/"),
    });
    stored = await waitFor(
      "the shipped report in the store",
      async () => {
        const entities = await storedEntities(session);
        return entities.length > 0 && entities;
      },
      { timeout: 15_000 },
    );
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test("stores the report that ships, whole", () => {
    const count = (kind: string) => stored.filter((entity) => entity.kind === kind).length;
    expect(stored.length).toBeGreaterThan(20);
    expect(count("person")).toBe(4);
    expect(count("place")).toBeGreaterThanOrEqual(12);
    expect(count("organisation")).toBeGreaterThanOrEqual(5);
    expect(stored.map((entity) => entity.name)).toEqual(
      expect.arrayContaining(["Vladimir Putin", "Mariupol", "Hostomel", "Reuters", "Telegram"]),
    );
  });

  test("marks the page that was open before it was installed", async () => {
    const pages = await session.browser.pages();
    const page = pages.find((candidate) => candidate.url() === server.url("/"));
    if (!page) throw new Error("the page is gone");
    await page.bringToFront();
    await marked(page, ["Mariupol", "Maxar"]);
  });

  test("has all its commands where users choose other keys for them", async () => {
    const commands = await session.inExtension(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        "browser" | "chrome",
        { commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> } }
      >;
      return (await (browser ?? chrome).commands.getAll()).map(({ name, shortcut }) => [
        name,
        shortcut !== "",
      ]);
    });
    for (const name of ["toggle-site", "next-mention", "previous-mention", "open-card"]) {
      expect(commands).toContainEqual([name, true]);
    }
  });

  test("asks for nothing but what it needs", async () => {
    const manifest = await session.inExtension(() => {
      const { browser, chrome } = globalThis as unknown as Record<
        "browser" | "chrome",
        { runtime: { getManifest(): Record<string, string[] | undefined> } }
      >;
      const { permissions = [], host_permissions = [] } = (browser ?? chrome).runtime.getManifest();
      return { permissions, hosts: host_permissions };
    });
    expect(manifest.permissions).not.toContain("tabs");
    expect(manifest.permissions).not.toContain("webRequest");
    expect(manifest.permissions).toContain("scripting");
  });
});
