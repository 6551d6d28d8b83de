import { browser } from "../browser";
import { type Input, MOST_BYTES, SidelightError } from "../model";
import type { Capture } from "../rpc";
import type { Store } from "../store";

/** What a frame gives of itself. */
interface Given {
  title: string;
  url: string;
  html?: string;
  text?: string;
}

/**
 * Puts the page in a tab, or what is selected in it, into the library; resolves to its id there.
 * The page is only read, never changed. Throws a `SidelightError` "no-page" where the browser bars
 * extensions from it, or nothing is selected.
 */
export async function capture(
  store: Store,
  { tabId, what, frameId = 0 }: Capture,
): Promise<number> {
  const given = await ask(tabId, frameId, what === "page" ? pageSource : selection);
  const [id] = await store.library.add([inputOf(given)]);
  if (id === undefined) throw new Error("nothing was added");
  return id;
}

function inputOf({ title, url, html, text }: Given): Input | { name: string; failure: string } {
  const name = title || url;
  const size = (html ?? text ?? "").length;
  if (size > MOST_BYTES) {
    return { name, failure: "The page is too large to be read; select the part that you want." };
  }
  if (html !== undefined) return { kind: "page", name, html, url };
  if (!text?.trim()) throw new SidelightError("no-page", "Nothing is selected on this page.");
  return { kind: "text", name, text, url, title: name };
}

async function ask(tabId: number, frameId: number, func: () => Given): Promise<Given> {
  const target = { tabId, frameIds: [frameId] };
  const results = await browser.scripting.executeScript({ target, func }).catch((cause) => {
    throw new SidelightError("no-page", "Browsers keep extensions off this page.", { cause });
  });
  const given = results[0]?.result as Given | undefined;
  if (!given) throw new SidelightError("no-page", "Browsers keep extensions off this page.");
  return given;
}

/*
 * These two run in the page's frame, in the extension's own world there, by themselves: nothing of
 * this module is in reach. They read and change nothing.
 */

/** Shadow trees that are open come as declared ones: templates within their hosts. */
function pageSource(): Given {
  const { title, documentElement } = document;
  const shadowRoots: ShadowRoot[] = [];
  const gather = (tree: ParentNode) => {
    for (const { shadowRoot } of tree.querySelectorAll("*")) {
      if (!shadowRoot) continue;
      shadowRoots.push(shadowRoot);
      gather(shadowRoot);
    }
  };
  gather(document);
  const html =
    shadowRoots.length === 0
      ? documentElement.outerHTML
      : `<html lang="${documentElement.lang}">${documentElement.getHTML({ shadowRoots })}</html>`;
  return { title, url: location.href, html };
}

function selection(): Given {
  return { title: document.title, url: location.href, text: String(getSelection() ?? "") };
}
