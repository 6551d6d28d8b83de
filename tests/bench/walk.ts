import { median } from "./stats";
import type { World } from "./worlds";

/** How long reading every text node of a document takes, in milliseconds. */
export interface Walk {
  /** The first time in a document. */
  cold: number;
  /** After it has been done before. */
  warm: number;
  /** The same, and every letter is looked at: in long texts a walk over nodes reads next to nothing. */
  letters: number;
  /** UTF-16 code units read. */
  length: number;
}

const REPEATS = 7;

/** Walks a document in a world in which nothing has walked it before. */
export async function measureWalk(world: World): Promise<Walk> {
  const { times, length } = await world.run(walk, REPEATS, false);
  const [cold, ...others] = times;
  if (cold === undefined) throw new Error("no walk");
  const { times: looks } = await world.run(walk, REPEATS, true);
  return { cold, warm: median(others), letters: median(looks), length };
}

/** Runs in the page. */
function walk(repeats: number, looks: boolean): { times: number[]; length: number } {
  const times: number[] = [];
  let length = 0;
  let sum = 0;
  for (let run = 0; run < repeats; run++) {
    length = 0;
    const start = performance.now();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data } = node as Text;
      length += data.length;
      if (looks) for (let at = 0; at < data.length; at++) sum ^= data.charCodeAt(at);
    }
    times.push(performance.now() - start);
  }
  // What nobody asks for, a compiler may leave out.
  if (sum === -1) times.length = 0;
  return { times, length };
}
