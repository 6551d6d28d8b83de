import { browser } from "../browser";
import { decodePack } from "../exchange";
import type { Store } from "../store";

/** Names of the packs that ship, as the build found them in `seeds/`. */
declare const __SEEDS__: readonly string[];

/**
 * Stores the packs that ship. Each is stored whole or not at all; those that are stored already, as
 * they are or as the user's own, are left alone. One that fails does not keep the others out: the
 * first failure is thrown at the end.
 */
export async function seed(store: Store, seeds: readonly string[] = __SEEDS__): Promise<void> {
  const failures: unknown[] = [];
  for (const name of seeds) {
    try {
      const text = await read(`seeds/${name}`);
      await store.putPack(decodePack(text), "seed", await digest(text));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

async function read(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.text();
}

/** SHA-256 of a text's UTF-8 bytes, in hex. */
async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
