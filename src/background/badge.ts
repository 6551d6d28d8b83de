import { browser } from "../browser";
import { modeOn, mutedOn, type Settings, siteOf } from "../model";
import { readTab } from "../rpc";
import { WEB } from "./frames";
import { storedSettings } from "./settings";

const COLOUR = "#3b4252";

/** The update of each tab that was asked for last: what an older one has counted is not shown. */
const newest = new Map<number, symbol>();

/**
 * Shows on the toolbar how many entities a tab's page names, all frames taken together; muted ones
 * do not count. Browsers clear a tab's badge by themselves when it goes to another page.
 */
export async function updateBadge(tabId: number): Promise<void> {
  const own = Symbol();
  newest.set(tabId, own);
  try {
    const text = await textFor(tabId);
    if (newest.get(tabId) !== own) return;
    // Both are sent in one go, so that nothing newer comes between.
    await Promise.all([
      text && browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
      browser.action.setBadgeText({ tabId, text }),
    ]);
  } finally {
    if (newest.get(tabId) === own) newest.delete(tabId);
  }
}

/** What is to stand on a tab's badge. */
async function textFor(tabId: number): Promise<string> {
  const [{ url }, settings] = await Promise.all([browser.tabs.get(tabId), storedSettings()]);
  const site = siteOf(url) ?? "";
  if (modeOn(settings, site) === "off") return "";
  const reading = await readTab(tabId);
  const frames = reading.state === "ready" ? reading.frames : [];
  const entities = new Set(
    frames.flatMap(({ summary }) => summary.mentions.map(({ entity }) => entity)),
  );
  for (const muted of mutedOn(settings, site)) entities.delete(muted);
  return entities.size > 0 ? String(entities.size) : "";
}

/** Where nothing is read any more, no page says that there is nothing to count. */
export async function clearBadges(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ url: WEB });
  const off = tabs.filter(({ url }) => modeOn(settings, siteOf(url) ?? "") === "off");
  await Promise.allSettled(off.map(({ id }) => (id === undefined ? undefined : clearBadge(id))));
}

async function clearBadge(tabId: number): Promise<void> {
  newest.delete(tabId);
  await browser.action.setBadgeText({ tabId, text: "" });
}
