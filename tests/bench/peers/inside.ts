/** Runs in a page: has a peer search all of its text. Bundled for itself. */
import type { Finder } from "./finder";
import { PEERS, type PeerName } from "./peers";

/** An occurrence: the `id` of the block that holds it, and what stands there. */
export type Hit = [block: string, text: string];

export interface Search {
  /** Of each time that the document was searched, the first of them in it. Milliseconds. */
  times: number[];
  hits: Hit[];
}

export interface PeerHandle {
  /** Prepares a peer; returns the milliseconds that it took. */
  build(name: PeerName, aliases: readonly string[]): number;
  /** Searches the document so many times, fewer where that would take long. */
  search(repeats: number): Search;
}

declare global {
  var benchPeer: PeerHandle | undefined;
}

/** Milliseconds after which a search is not repeated. */
const ENOUGH = 4_000;

let finder: Finder | undefined;

globalThis.benchPeer = {
  build(name, aliases) {
    const start = performance.now();
    finder = PEERS[name](aliases);
    return performance.now() - start;
  },
  search(repeats) {
    if (!finder) throw new Error("nothing to search with");
    const times: number[] = [];
    const begin = performance.now();
    for (let run = 0; run < repeats && performance.now() - begin < ENOUGH; run++) {
      times.push(timeOf(finder));
    }
    return { times, hits: hitsOf(finder) };
  },
};

/** Milliseconds to find all positions in every text node. */
function timeOf({ find }: Finder): number {
  const places: number[] = [];
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    find((node as Text).data, (from, to) => places.push(from, to));
  }
  return performance.now() - start;
}

function hitsOf({ find }: Finder): Hit[] {
  const hits: Hit[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    find(data, (from, to) => {
      const block = parentElement?.closest("[id^=b]")?.id;
      if (block !== undefined) hits.push([block, data.slice(from, to)]);
    });
  }
  return hits;
}
