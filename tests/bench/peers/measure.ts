import { bundled } from "../bundled";
import type { Lab } from "../lab";
import type { Planted } from "../prose";
import { median } from "../stats";
import { isolatedWorld } from "../worlds";
import type { Hit, PeerHandle } from "./inside";
import type { PeerName } from "./peers";

/** How a peer searches a page, in milliseconds. */
export interface PeerRun {
  /** To prepare it for the names. */
  build: number;
  /** The first search, in a new document. */
  cold: number;
  /** Later ones; none where the first took long. */
  warm?: number;
  hits: Hit[];
}

const REPEATS = 5;

/** Has a peer look for names on a page, in a new document and a world of its own. */
export async function runPeer(
  lab: Lab,
  url: string,
  name: PeerName,
  aliases: readonly string[],
): Promise<PeerRun> {
  const page = await lab.openWithout(url);
  const world = await isolatedWorld(page);
  await world.load(await bundled("tests/bench/peers/inside.ts"));
  const build = await world.run(buildPeer, name, [...aliases]);
  const { times, hits } = await world.run(searchByPeer, REPEATS);
  await page.close();
  const [cold, ...later] = times;
  if (cold === undefined) throw new Error(`${name} did not search`);
  return { build, cold, hits, ...(later.length > 0 && { warm: median(later) }) };
}

/** How many of the planted names are among the hits, whole and in their block. */
export function foundAmong(
  planted: readonly Pick<Planted, "block" | "text">[],
  hits: readonly Hit[],
): number {
  const left = new Map<string, number>();
  for (const hit of hits) left.set(hit.join(" "), (left.get(hit.join(" ")) ?? 0) + 1);
  let found = 0;
  for (const { block, text } of planted) {
    const key = `${block} ${text}`;
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    found++;
  }
  return found;
}

/** These run in the page. */
function buildPeer(name: PeerName, aliases: string[]): number {
  return (globalThis as { benchPeer?: PeerHandle }).benchPeer?.build(name, aliases) ?? Number.NaN;
}

function searchByPeer(repeats: number): { times: number[]; hits: Hit[] } {
  const handle = (globalThis as { benchPeer?: PeerHandle }).benchPeer;
  return handle?.search(repeats) ?? { times: [], hits: [] };
}
