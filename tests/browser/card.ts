import type { Page } from "puppeteer-core";
import type { Box } from "./marks";
import type { BrowserSession } from "./session";
import { parse, type ShownStatements, statementsIn, textOf } from "./statements";
import { type WaitOptions, waitFor } from "./wait";

/** What an open card shows and where. */
export interface ShownCard extends ShownStatements {
  name: string;
  kind: string;
  role: string;
  /** The line that says how the page's words led here; empty where they are the name. */
  matched: string;
  /** All its words. */
  text: string;
  html: string;
  /** In the viewport of its frame. */
  box: Box;
  viewport: { width: number; height: number };
  frameId: number;
}

interface RawCard {
  html: string;
  text: string;
  box: Box;
  viewport: { width: number; height: number };
}

/** The card that is open in a page, in whichever frame; undefined where none is. */
export async function readCard(
  session: BrowserSession,
  page: Page,
): Promise<ShownCard | undefined> {
  const answers = await session.inWorlds(page, rawCard);
  for (const { frameId, value } of answers) if (value) return { frameId, ...shown(value) };
  return undefined;
}

/** Waits for a card to be open, about that name if one is given. */
export function openCard(
  session: BrowserSession,
  page: Page,
  name?: string,
  options?: WaitOptions,
): Promise<ShownCard> {
  return waitFor(
    name === undefined ? "a card" : `a card about ${name}`,
    async () => {
      const card = await readCard(session, page);
      return name === undefined || card?.name === name ? card : undefined;
    },
    options,
  );
}

/** Waits until no card is open and its host is gone. */
export async function noCard(
  session: BrowserSession,
  page: Page,
  options?: WaitOptions,
): Promise<void> {
  const gone = async () => !(await hasHost(session, page));
  await waitFor("the card to be gone", gone, options);
}

/** Is there a host element in any frame, shown or not? */
export async function hasHost(session: BrowserSession, page: Page): Promise<boolean> {
  const answers = await session.inWorlds(
    page,
    () => document.getElementsByTagName("sidelight-card").length > 0,
  );
  return answers.some(({ value }) => value);
}

/** Runs in the extension's world: only there is the closed root to be had. */
function rawCard(): RawCard | null {
  const host = document.getElementsByTagName("sidelight-card")[0] as
    | (HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null })
    | undefined;
  if (!host) return null;
  const { chrome } = globalThis as unknown as {
    chrome?: { dom?: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot | null } };
  };
  const root = host.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
  const card = root?.querySelector<HTMLElement>("[role=dialog]");
  if (!card?.checkVisibility()) return null;
  const { x, y, width, height } = card.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  return {
    html: card.outerHTML,
    text: card.innerText,
    box: { x, y, width, height },
    viewport: { width: innerWidth, height: innerHeight },
  };
}

function shown({ html, text, box, viewport }: RawCard): Omit<ShownCard, "frameId"> {
  const root = parse(html);
  return {
    name: textOf(root, "h2"),
    kind: textOf(root, ".about [class^=kind-]"),
    role: textOf(root, ".about bdi"),
    matched: textOf(root, ".matched"),
    ...statementsIn(root),
    text,
    html,
    box,
    viewport,
  };
}
