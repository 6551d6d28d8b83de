import type { Figure } from "./figure";
import type { Lab } from "./lab";
import type { Labs } from "./labs";
import type { GeneratedPage } from "./page";
import { progress } from "./progress";
import { missing, type Reading, readAgain, readThrough, tally } from "./sidelight";
import { measureWalk } from "./walk";
import { isolatedWorld } from "./worlds";

/** How reading one page goes, round by round, in milliseconds. */
export interface Track {
  /** The bare walk: cold is the first in a new document, warm the same once more. */
  walk: Record<Warmth, number[]>;
  /** The warm walk, looking at every letter. */
  letters: number[];
  /** Reading, matching and judging. */
  matching: Record<Warmth, number[]>;
  /** What else the script does meanwhile: visibility, shadow roots, registering marks. */
  besides: Record<Warmth, number[]>;
  /** The longest slice of all that. */
  longest: Record<Warmth, number[]>;
  names: Record<Warmth, Pick<Figure, "found" | "extra">>;
}

export const WARMTHS = ["cold", "warm"] as const;
export type Warmth = (typeof WARMTHS)[number];

/** Missed names that are told of. */
const TOLD = 6;

/**
 * Walks a page and has the extension read it, in turn, each time in documents of their own. What
 * has been measured in this run is not measured again.
 */
export function follow(labs: Labs, lab: Lab, page: GeneratedPage, rounds: number): Promise<Track> {
  return labs.once(`${lab.gazetteer.title}: ${page.title}`, async () => {
    const begin = performance.now();
    const url = lab.serve("/matching", page.html);
    const track = noTrack();
    let last: Reading | undefined;
    for (let round = 0; round < rounds; round++) {
      await walk(lab, url, track);
      last = await read(lab, url, page, track);
    }
    if (last) tellMissing(lab, page, last);
    progress(`${lab.gazetteer.title}: ${page.title}`, begin);
    return track;
  });
}

/** In a document of its own: what one has read is at hand for the next. */
async function walk(lab: Lab, url: string, track: Track): Promise<void> {
  const page = await lab.openWithout(url);
  // A page that grows is walked once it has grown.
  await page.waitForFunction(
    () => !document.querySelector("template") || document.documentElement.dataset.grown === "",
    { polling: 100 },
  );
  const { cold, warm, letters } = await measureWalk(await isolatedWorld(page));
  track.walk.cold.push(cold);
  track.walk.warm.push(warm);
  track.letters.push(letters);
  await page.close();
}

/** Returns what was read the first time. */
async function read(
  lab: Lab,
  url: string,
  { planted }: GeneratedPage,
  track: Track,
): Promise<Reading> {
  const page = await lab.session.newPage();
  await lab.session.goTo(page, url);
  const note = (warmth: Warmth, { work, mentions }: Reading) => {
    track.matching[warmth].push(work.matching);
    track.besides[warmth].push(work.total - work.matching);
    track.longest[warmth].push(work.longest);
    track.names[warmth] = tally(planted, mentions);
  };
  const first = await readThrough(lab, page);
  note("cold", first);
  note("warm", await readAgain(lab, page));
  await page.close();
  return first;
}

function tellMissing(lab: Lab, page: GeneratedPage, { mentions }: Reading): void {
  const missed = missing(page.planted, mentions);
  if (missed.length === 0) return;
  const some = missed.slice(0, TOLD).map(({ alias, form }) => `${alias} (${form})`);
  const more = missed.length > TOLD ? `, and ${missed.length - TOLD} more` : "";
  console.error(`${lab.gazetteer.title}, ${page.title}: missed ${some.join(", ")}${more}`);
}

function noTrack(): Track {
  const none = () => ({ cold: [], warm: [] });
  return {
    walk: none(),
    letters: [],
    matching: none(),
    besides: none(),
    longest: none(),
    names: { cold: {}, warm: {} },
  };
}
