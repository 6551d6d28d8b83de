import { browser } from "../browser";
import { decodePack } from "../exchange";
import type { MakeVariants, Store } from "../store";

/** Names of the packs that ship, as the build found them in `seeds/`. */
declare const __SEEDS__: readonly string[];

/** How variants are made, and the version of that. */
export interface Variants {
  version: number;
  make: MakeVariants;
}

/**
 * Stores the packs that ship, with the variants of their names, and makes anew what variants an
 * older build has made. Each pack is stored whole or not at all; those that are stored already, as
 * they are or as the user's own, are left alone. One that fails does not keep the others out: the
 * first failure is thrown at the end.
 */
export async function seed(
  store: Store,
  variants: Variants,
  seeds: readonly string[] = __SEEDS__,
): Promise<void> {
  const failures: unknown[] = [];
  const note = (failure: unknown) => {
    failures.push(failure);
  };
  for (const name of seeds) await storeSeed(store, variants, name).catch(note);
  await store.renewVariants(variants.version, variants.make).catch(note);
  if (failures.length > 0) throw failures[0];
}

async function storeSeed(store: Store, variants: Variants, name: string): Promise<void> {
  const text = await readOwn(`seeds/${name}`);
  const [pack, sum] = [decodePack(text), await digest(text)];
  if (await store.holds(pack, "seed", sum)) return;
  // A report without variants is worth more than none: the renewal that follows tries again.
  const byEntity = await variants.make(pack.entities).catch(() => undefined);
  const made = byEntity && { version: variants.version, byEntity };
  await store.putPack(pack, "seed", sum, made);
}

/** The text of a file that ships with the extension. */
export async function readOwn(path: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.text();
}

/** SHA-256 of a text's UTF-8 bytes, in hex. */
async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
