import { browser } from "../browser";
import { readTab } from "../rpc";

const COLOUR = "#3b4252";

/**
 * Shows on the toolbar how many entities a tab's page names, all frames taken together. Browsers
 * clear a tab's badge by themselves when it goes to another page.
 */
export async function updateBadge(tabId: number): Promise<void> {
  const reading = await readTab(tabId);
  const frames = reading.state === "ready" ? reading.frames : [];
  const entities = new Set(
    frames.flatMap(({ summary }) => summary.mentions.map(({ entity }) => entity)),
  );
  const text = entities.size > 0 ? String(entities.size) : "";
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  await browser.action.setBadgeText({ tabId, text });
}
