import type { EntityKey } from "./evidence";
import type { Id, Pack } from "./pack";

/** Code units up to which a pack's key spells out its report ids. */
const SPELT_OUT = 128;

/**
 * The key under which a pack is stored: its report ids, sorted and joined by one space, so that a
 * pack of the same reports replaces the older one. Longer lists are named by their count and a
 * 128-bit digest, for the key is repeated in every stored row and every entity key. The tilde,
 * which no id holds, keeps the two forms apart. Never holds a slash.
 */
export function packKey(pack: Pick<Pack, "reports">): string {
  const ids = pack.reports.map((report) => report.id).sort();
  const joined = ids.join(" ");
  return joined.length <= SPELT_OUT ? joined : `~${ids.length}.${digest(joined)}`;
}

/** The entity's name across all stored packs; `pack` is what `packKey` gave. */
export function entityKey(pack: string, id: Id): EntityKey {
  return `${pack}/${id}`;
}

/** 128 bits in hex. Guards against chance, not against design: whoever writes a pack picks its ids. */
function digest(text: string): string {
  return [1, 2, 3, 4].map((seed) => hash32(text, seed).toString(16).padStart(8, "0")).join("");
}

/** MurmurHash3 (32 bit) over UTF-16 code units, one unit a round. */
function hash32(text: string, seed: number): number {
  let hash = Math.imul(seed, 0x9e3779b9);
  for (let at = 0; at < text.length; at += 1) {
    const mixed = Math.imul(rotate(Math.imul(text.charCodeAt(at), 0xcc9e2d51), 15), 0x1b873593);
    hash = Math.imul(rotate(hash ^ mixed, 13), 5) + 0xe6546b64;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
