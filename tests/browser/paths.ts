import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserName } from "./names";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The built extension of one browser. */
export function extensionDir(browser: BrowserName): string {
  return resolve(ROOT, "dist", browser);
}

/** A path or a URL from the command line; a path counts from where the command was typed. */
export function typedUrl(typed: string): URL | { path: string } {
  if (/^[a-z][a-z+.-]+:/i.test(typed)) return new URL(typed);
  return { path: resolve(process.env.INIT_CWD ?? process.cwd(), typed) };
}
