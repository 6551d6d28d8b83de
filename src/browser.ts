/** The one place that names the browsers' API. */
import browser from "webextension-polyfill";

export type { Runtime, Scripting, Storage, Tabs } from "webextension-polyfill";
export { browser };

/** The part of Chrome's interface that the polyfill does not know. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}

/** Chrome's documents without a window; undefined in Firefox, whose background is a document itself. */
export function offscreenApi(): Offscreen | undefined {
  return (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;
}
