import { browser, type Runtime, type Scripting } from "../browser";
import { SidelightError } from "../model";

/**
 * The origin under which a sheet reaches open and closed shadow trees: it differs by browser, so the
 * build sets it.
 */
declare const __SHEET_ORIGIN__: "AUTHOR" | "USER";

const SHEET = { files: ["marks.css"], origin: __SHEET_ORIGIN__ };

/** Inserts the sheet for marks and card into a message's frame. */
export async function insertSheet(sender: Runtime.MessageSender): Promise<null> {
  await insert(frameOf(sender), SHEET);
  return null;
}

/** Chromium takes a sheet out only as often as it was put in: it is there once at most. */
async function insert(target: Scripting.InjectionTarget, sheet: typeof SHEET | typeof HOSTS) {
  await browser.scripting.removeCSS({ target, ...sheet });
  await browser.scripting.insertCSS({ target, ...sheet });
}

/** The part of that sheet by which the cards' elements are seen. */
const HOSTS = {
  css: "sidelight-card[popover]:popover-open{display:block!important}",
  origin: __SHEET_ORIGIN__,
};

/** Has cards be seen in a tab's top frame, whether or not a name is marked in it. */
export async function showHosts(tabId: number): Promise<void> {
  await insert({ tabId, frameIds: [0] }, HOSTS);
}

/** Takes both out again. */
export async function removeSheet(sender: Runtime.MessageSender): Promise<null> {
  const target = frameOf(sender);
  await Promise.all(
    [SHEET, HOSTS].map((sheet) => browser.scripting.removeCSS({ target, ...sheet })),
  );
  return null;
}

/** Loads the card's script into a message's frame. */
export function loadCard(sender: Runtime.MessageSender): Promise<null> {
  return load(sender, "card.js");
}

/** Loads the script that marks names into a message's frame. */
export function loadTools(sender: Runtime.MessageSender): Promise<null> {
  return load(sender, "toolbox.js");
}

async function load(sender: Runtime.MessageSender, file: string): Promise<null> {
  await browser.scripting.executeScript({ target: frameOf(sender), files: [file] });
  return null;
}

/** The tab that a message came from. */
export function tabOf({ tab }: Runtime.MessageSender): number {
  if (tab?.id === undefined) throw new SidelightError("no-page", "the message came from no tab");
  return tab.id;
}

function frameOf(sender: Runtime.MessageSender) {
  return { tabId: tabOf(sender), frameIds: [sender.frameId ?? 0] };
}

/** All pages that may be read. */
export const WEB = ["http://*/*", "https://*/*"];

/**
 * Brings the content script into pages that were open before the extension was there, or before it
 * was let in. A script that runs there already ends when the new one begins.
 *
 * @param origins patterns of the pages' addresses
 */
export async function injectIntoOpenTabs(origins = WEB): Promise<void> {
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({
        target: { tabId: id ?? browser.tabs.TAB_ID_NONE, allFrames: true },
        files: ["content.js"],
      }),
    ),
  );
}
