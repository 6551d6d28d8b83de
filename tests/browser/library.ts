import type { Page } from "puppeteer-core";
import type { BrowserSession } from "./session";
import { waitFor } from "./wait";

/** An item of the library's list, as it is shown. */
export interface ShownItem {
  title: string;
  state: string;
  failure: string;
}

/** A file to be dropped. */
export interface DroppedFile {
  name: string;
  content: string | Uint8Array;
}

export function openLibrary(session: BrowserSession): Promise<Page> {
  return session.openOwn("popup/library.html");
}

/** The library's list from the newest item on. */
export function itemsOf(library: Page): Promise<ShownItem[]> {
  return library.evaluate(() =>
    [...document.querySelectorAll(".item")].map((item) => {
      const text = (selector: string) => item.querySelector(selector)?.textContent ?? "";
      return { title: text("h3"), state: text(".state"), failure: text(".failure") };
    }),
  );
}

/** Waits until the list is as the predicate asks. */
export function itemsWhere(
  library: Page,
  what: string,
  holds: (items: ShownItem[]) => boolean,
  timeout = 20_000,
): Promise<ShownItem[]> {
  return waitFor(
    what,
    async () => {
      const items = await itemsOf(library);
      return holds(items) && items;
    },
    { timeout },
  );
}

/** Presses the first button or link that reads so, once it is there; within an item, if one is named. */
export async function press(page: Page, label: string, within = ""): Promise<void> {
  await waitFor(`a button "${label}"`, () =>
    page.evaluate(
      (wanted, title) => {
        const items = [...document.querySelectorAll(".item")];
        const root = title ? items.find((it) => it.textContent?.includes(title)) : document;
        const all = root?.querySelectorAll<HTMLElement>("button:not(:disabled), a") ?? [];
        const found = [...all].find((it) => it.textContent?.trim() === wanted);
        found?.click();
        return found !== undefined;
      },
      label,
      within,
    ),
  );
}

/** Types into a field as a person would, all at once. */
export async function fill(page: Page, selector: string, value: string): Promise<void> {
  await page.$eval(
    selector,
    (field, text) => {
      (field as HTMLInputElement).value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    value,
  );
}

export async function paste(library: Page, text: string): Promise<void> {
  await press(library, "Paste text");
  await waitFor("the field for text", async () => (await library.$("textarea")) !== null);
  await fill(library, "textarea", text);
  await press(library, "Read it");
}

/** Drops files onto the page. */
export async function drop(library: Page, files: DroppedFile[]): Promise<void> {
  const encoded = files.map(({ name, content }): [string, string] => {
    return [name, Buffer.from(content).toString("base64")];
  });
  await library.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const [name, content] of JSON.parse(dropped) as [string, string][]) {
      const bytes = Uint8Array.from(atob(content), (unit) => unit.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
  }, JSON.stringify(encoded));
}
