/** The one place that names the browsers' API. */
import browser from "webextension-polyfill";

export type { Runtime, Scripting, Storage, Tabs } from "webextension-polyfill";
export { browser };
