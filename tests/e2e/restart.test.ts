import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { launch } from "../browser/launch";
import { drop, itemsWhere, openLibrary } from "../browser/library";
import { BROWSERS, type BrowserName } from "../browser/names";
import { extensionDir } from "../browser/paths";
import type { BrowserSession } from "../browser/session";
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

async function started(name: BrowserName): Promise<BrowserSession> {
  profile ??= mkdtempSync(join(tmpdir(), "sidelight-profile-"));
  const settings = { headless: true, profile, firefoxPrefs: KEPT };
  session = await launch(name, extensionDir(name), settings);
  return session;
}

/** As a power cut would. */
async function cutOff({ browser }: BrowserSession): Promise<void> {
  const process = browser.process();
  process?.kill("SIGKILL");
  await waitFor("the end of the browser", async () => process?.signalCode !== null);
}

describe.each(BROWSERS)("%s", (name) => {
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
