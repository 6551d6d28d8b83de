import { browser, type Runtime } from "../browser";
import type { Evidence, GuestCard } from "../model";
import { placeInTop } from "../rpc";
import { showHosts, tabOf } from "./frames";

/**
 * Has the top frame show the card of a frame that is too small for it. False where it cannot be told
 * where that frame lies; it then shows the card itself.
 */
export async function lendCard(
  sender: Runtime.MessageSender,
  card: GuestCard,
  evidence: Evidence[],
): Promise<boolean> {
  const tabId = tabOf(sender);
  const [mark] = await Promise.all([
    placeInTop(tabId, sender.frameId ?? 0, card.mark, false),
    equip(tabId),
  ]);
  if (!mark) return false;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    // Runs in the frame, on its own: nothing from this module is in reach there.
    func: (about: Evidence[], guest: GuestCard) => globalThis.sidelightGuests?.open(about, guest),
    args: [evidence, { ...card, mark }],
  });
  return true;
}

/** Tells the top frame that a frame's card is wanted no more. */
export async function returnCard(sender: Runtime.MessageSender, atOnce: boolean): Promise<null> {
  await browser.scripting.executeScript({
    target: { tabId: tabOf(sender), frameIds: [0] },
    func: (now: boolean) => globalThis.sidelightGuests?.release(now),
    args: [atOnce],
  });
  return null;
}

/** Brings what shows cards into a tab's top frame, which may have no name of its own. */
async function equip(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  const [there] = await browser.scripting.executeScript({
    target,
    func: () => {
      const { sidelightGuests: guests, sidelightCard: card, sidelightPage: page } = globalThis;
      const isStyled = page?.isStyled === true || guests?.isStyled === true;
      return [guests !== undefined, card !== undefined, isStyled];
    },
  });
  const [hasGuests, hasCard, isStyled] = (there?.result ?? []) as boolean[];
  const files = [...(hasGuests ? [] : ["toolbox.js"]), ...(hasCard ? [] : ["card.js"])];
  if (files.length > 0) await browser.scripting.executeScript({ target, files });
  if (!isStyled) await showHosts(tabId);
}
