import { readdirSync, readFileSync } from "node:fs";
import { NAMES } from "./names";

const FOLDER = new URL("saved-pages/", import.meta.url);
const REPEAT = /<!--repeat (\d+)-->([\s\S]*?)<!--\/repeat-->/g;

/** Names of the pages as the web has them, kept in `saved-pages/`. */
export const SAVED_PAGES: readonly string[] = readdirSync(FOLDER).sort();

/** Such a page: what is to be repeated is, and each `{name}` is the next of the invented names. */
export function savedPage(file: string): string {
  let next = 0;
  return readFileSync(new URL(file, FOLDER), "utf8")
    .replace(REPEAT, (_, times: string, part: string) => part.repeat(Number(times)))
    .replaceAll("{name}", () => NAMES[next++ % NAMES.length] as string);
}
