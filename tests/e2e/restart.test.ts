import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { launch } from "../browser/launch";
import { drop, itemsWhere, openLibrary } from "../browser/library";
import { BROWSERS, type BrowserName } from "../browser/names";
import { extensionDir } from "../browser/paths";
import type { BrowserSession } from "../browser/session";
import { stopReading } from "../browser/stop";
import { waitFor } from "../browser/wait";

const SENTENCE = "Ada Quillfeather told reporters in Wexcombe that Tomasz Barrowgate had left. ";
const FILES = Array.from({ length: 12 }, (_, at) => ({
  name: `${at}.txt`,
  content: `Part ${at}\n\n${SENTENCE.repeat(1500)}`,
}));

/** What a test version of an add-on leaves behind is taken away with it unless Firefox is told otherwise. */
const KEPT = {
  "extensions.webextensions.keepStorageOnUninstall": true,
  "extensions.webextensions.keepUuidOnUninstall": true,
};

let session: BrowserSession | undefined;
let profile: string | undefined;

afterEach(async () => {
  await session?.close();
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function started(
  name: BrowserName,
  prefs: Record<string, number> = {},
): Promise<BrowserSession> {
  profile ??= mkdtempSync(join(tmpdir(), "sidelight-profile-"));
  const settings = { headless: true, profile, firefoxPrefs: { ...KEPT, ...prefs } };
  session = await launch(name, extensionDir(name), settings);
  return session;
}

/** As a power cut would. */
async function cutOff({ browser }: BrowserSession): Promise<void> {
  const process = browser.process();
  process?.kill("SIGKILL");
  await waitFor("the end of the browser", async () => process?.signalCode !== null);
}

/** How many items of the library have been read, without anything that would wake the background. */
function readItems(of: BrowserSession): Promise<number> {
  return of.inExtension(async () => {
    const opening = indexedDB.open("sidelight");
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const database = opening.result;
    const rows = database.transaction("shelf").objectStore("shelf").getAll();
    await new Promise((resolve) => {
      rows.onsuccess = resolve;
    });
    database.close();
    return rows.result.filter(({ state }: { state: string }) => state === "review").length;
  });
}

/** Has Firefox stopped the background? */
function isAsleep(firefox: BrowserSession): Promise<boolean> {
  return firefox.inExtension(() => {
    const { browser } = globalThis as unknown as {
      browser: { extension: { getBackgroundPage(): Window | null } };
    };
    return browser.extension.getBackgroundPage() === null;
  });
}

describe.each(BROWSERS)("%s", (name) => {
  test("reading that the browser stopped goes on by an alarm", async () => {
    profile = undefined;
    // Firefox stops a background that it takes for idle; Chromium is made to.
    const running = await started(name, { "extensions.background.idle.timeout": 2000 });
    const library = await openLibrary(running);
    await itemsWhere(library, "what ships", (all) => all.length > 0);
    await drop(library, FILES);
    await itemsWhere(library, "them to be stored", (all) => all.length > FILES.length);
    await library.close();
    const read = (what: string, holds: (count: number) => boolean) =>
      waitFor(what, async () => holds(await readItems(running)), { timeout: 90_000 });
    await read("one to be read", (count) => count > 0);
    if (name === "chrome") await stopReading(running);
    else await waitFor("the background to be stopped", () => isAsleep(running));
    await read("all to be read", (count) => count === FILES.length);
  }, 120_000);

  test("reading that a crash of the browser cut off goes on at the next start", async () => {
    profile = undefined;
    const library = await openLibrary(await started(name));
    await itemsWhere(library, "what ships", (all) => all.length > 0);
    await drop(library, FILES);
    const isRead = ({ state }: { state: string }) => state === "To review";
    const before = await itemsWhere(library, "the first to be read", (all) => all.some(isRead));
    expect(before.length).toBe(FILES.length + 1);
    expect(before.some(({ state }) => state === "Reading")).toBe(true);
    if (session) await cutOff(session);

    const again = await openLibrary(await started(name));
    const items = await itemsWhere(again, "all to be read", (all) => {
      return all.filter(isRead).length === FILES.length;
    });
    const parts = FILES.map((_, at) => `Part ${at}`).sort();
    const titles = items.filter(isRead).map(({ title }) => title);
    expect(titles.sort()).toEqual(parts);
    expect(items.length).toBe(before.length);
  });
});
