import { browser } from "../browser";
import type { EntityKey } from "../model";
import { currentStop, goTo, nextStop, type Stop, type Then, tourOf } from "../rpc";

/**
 * Goes to the next mention of a tab's page (1), or the one before (-1): nowhere where there is none.
 * Returns the frame that it is in.
 */
export async function step(
  tabId: number,
  by: 1 | -1,
  entity: EntityKey | null,
  then: Then,
): Promise<number | undefined> {
  const frames = await tourOf(tabId, entity);
  const stop = nextStop(frames, by);
  await goOn(tabId, stop, entity, then);
  return stop?.frameId;
}

/** Opens the card of the mention at which the reader is, and gives it the focus. */
async function openCard(tabId: number): Promise<void> {
  await goOn(tabId, currentStop(await tourOf(tabId, null)), null, "focus");
}

async function goOn(
  tabId: number,
  stop: Stop | undefined,
  entity: EntityKey | null,
  then: Then,
): Promise<void> {
  if (stop) await goTo(tabId, stop, entity, then);
}

/** What a command of the manifest does in a tab; undefined for one that is not about mentions. */
const COMMANDS: Readonly<Record<string, ((tabId: number) => Promise<unknown>) | undefined>> = {
  "next-mention": (tabId) => step(tabId, 1, null, "look"),
  "previous-mention": (tabId) => step(tabId, -1, null, "look"),
  "open-card": openCard,
};

/** Has the keys that users have bound to commands go from mention to mention. */
export function listenForCommands(): void {
  browser.commands?.onCommand.addListener(async (name, tab) => {
    const run = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    const id = tab?.id ?? (await activeTab());
    // On pages that bar extensions there is nothing to go to.
    if (run && id !== undefined) await run(id).catch(() => {});
  });
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
