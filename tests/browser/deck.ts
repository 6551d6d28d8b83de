import type { Page } from "puppeteer-core";
import type { Box } from "./marks";
import type { BrowserSession } from "./session";
import { type WaitOptions, waitFor } from "./wait";

/** One of the cards that are open in a page. */
export interface OpenCard {
  name: string;
  isPinned: boolean;
  isSheet: boolean;
  /** The words on its buttons and names, in the order in which Tab reaches them. */
  controls: string[];
  /** The names in its statements that lead on. */
  names: string[];
  /** What in it has the focus: a control's words, "dialog", "section"; empty where nothing has. */
  focused: string;
  text: string;
  box: Box;
  viewport: { width: number; height: number };
  frameId: number;
}

/** All open cards, in all frames; of a frame in the order in which they came into the page. */
export async function cardsOf(session: BrowserSession, page: Page): Promise<OpenCard[]> {
  const answers = await session.inWorlds(page, rawCards);
  return answers.flatMap(({ frameId, value }) => value.map((card) => ({ ...card, frameId })));
}

/** Waits until the open cards are about just these names, in any order. */
export function cardsAbout(
  session: BrowserSession,
  page: Page,
  names: string[],
  options?: WaitOptions,
): Promise<OpenCard[]> {
  const wanted = [...names].sort().join();
  return waitFor(
    `cards about ${names.join(", ")}`,
    async () => {
      const cards = await cardsOf(session, page);
      return (
        cards
          .map(({ name }) => name)
          .sort()
          .join() === wanted && cards
      );
    },
    options,
  );
}

/**
 * Where a control lies in the card about `name`: a button by its name, a name in a text by its words.
 * In its frame's viewport.
 */
export async function controlOf(
  session: BrowserSession,
  page: Page,
  name: string,
  control: string,
): Promise<{ x: number; y: number }> {
  return waitFor(`the control ${control} of the card about ${name}`, async () => {
    const answers = await session.inWorlds(page, rawControl, name, control);
    return answers.find(({ value }) => value !== null)?.value;
  });
}

/** Clicks a control of the card about `name` with the real mouse. */
export async function pressIn(
  session: BrowserSession,
  page: Page,
  name: string,
  control: string,
): Promise<void> {
  const { x, y } = await controlOf(session, page, name, control);
  await page.mouse.move(x - 3, y - 1, { steps: 3 });
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.down();
  await page.mouse.up();
}

/* These run in the extension's world: only there the closed roots are to be had. */

function rawCards() {
  const { chrome } = globalThis as unknown as {
    chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
  };
  const everywhere = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll("*")].flatMap((element) => {
      if (element.localName === "sidelight-card") return [element];
      return element.shadowRoot ? everywhere(element.shadowRoot) : [];
    });
  return everywhere(document).flatMap((host) => {
    const { openOrClosedShadowRoot } = host as { openOrClosedShadowRoot?: ShadowRoot };
    const root = openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
    const dialog = root?.querySelector<HTMLElement>("[role=dialog]");
    if (!root || !dialog?.checkVisibility()) return [];
    const { x, y, width, height } = dialog.getBoundingClientRect();
    const focused = root.activeElement;
    const wordsOf = (it: Element | null) => it?.getAttribute("aria-label") ?? it?.textContent ?? "";
    return [
      {
        name: root.querySelector("h2")?.textContent ?? "",
        isPinned: dialog.classList.contains("pinned"),
        isSheet: dialog.classList.contains("sheet"),
        controls: [...root.querySelectorAll("button, summary, a[href], [role=button]")]
          .filter((control) => control.checkVisibility())
          .map(wordsOf),
        names: [...root.querySelectorAll("[role=button]")].map(wordsOf),
        focused:
          focused?.getAttribute("role") === "dialog"
            ? "dialog"
            : focused?.localName === "section"
              ? "section"
              : wordsOf(focused),
        text: dialog.innerText,
        box: { x, y, width, height },
        viewport: { width: innerWidth, height: innerHeight },
      },
    ];
  });
}

function rawControl(name: string, control: string) {
  const { chrome } = globalThis as unknown as {
    chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
  };
  for (const host of document.querySelectorAll("sidelight-card")) {
    const { openOrClosedShadowRoot } = host as { openOrClosedShadowRoot?: ShadowRoot };
    const root = openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
    if (root?.querySelector("h2")?.textContent !== name) continue;
    for (const each of root.querySelectorAll("button, summary, a[href], [role=button], h2")) {
      if ((each.getAttribute("aria-label") ?? each.textContent) !== control) continue;
      each.scrollIntoView({ block: "nearest" });
      const [box] = each.getClientRects();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }
  }
  return null;
}
