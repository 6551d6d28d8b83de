import type { World } from "./worlds";

/** How long reading every text node of a document takes, in milliseconds. */
export interface Walk {
  /** The first time in a document. */
  cold: number;
  /** After it has been done before. */
  warm: number;
  /** UTF-16 code units read. */
  length: number;
}

const REPEATS = 7;

/** Walks a document in a world in which nothing has walked it before. */
export async function measureWalk(world: World): Promise<Walk> {
  const { times, length } = await world.run(walk, REPEATS);
  const [cold, ...others] = times;
  const warm = others.sort((a, b) => a - b)[Math.floor(others.length / 2)];
  if (cold === undefined || warm === undefined) throw new Error("no walk");
  return { cold, warm, length };
}

/** Runs in the page. */
function walk(repeats: number): { times: number[]; length: number } {
  const times: number[] = [];
  let length = 0;
  for (let run = 0; run < repeats; run++) {
    length = 0;
    const start = performance.now();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      length += (node as Text).data.length;
    }
    times.push(performance.now() - start);
  }
  return { times, length };
}
