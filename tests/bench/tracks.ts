import type { Figure } from "./figure";
import type { Lab } from "./lab";
import type { Labs } from "./labs";
import type { GeneratedPage } from "./page";
import { progress } from "./progress";
import { missing, type Reading, readAgain, readThrough, surplus, tally } from "./sidelight";
import { median } from "./stats";
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
  /** The longest slice of all that, cold: of later readings the script does not tell it apart. */
  longest: number[];
  names: Record<Warmth, Pick<Figure, "found" | "extra">>;
}

export const WARMTHS = ["cold", "warm"] as const;
export type Warmth = (typeof WARMTHS)[number];

/** Names that are told of where several are to be. */
const TOLD = 6;
/** Times that a page is read once it has been read. */
const REPEATS = 3;

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
    if (last) tellDifferences(lab, page, last);
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
  const first = await readThrough(lab, page);
  track.longest.push(first.work.longest);
  note(track, "cold", planted, [first]);
  const later: Reading[] = [];
  while (later.length < REPEATS) later.push(await readAgain(lab, page));
  note(track, "warm", planted, later);
  await page.close();
  return first;
}

function note(
  track: Track,
  warmth: Warmth,
  planted: GeneratedPage["planted"],
  readings: readonly Reading[],
): void {
  track.matching[warmth].push(median(readings.map(({ work }) => work.matching)));
  track.besides[warmth].push(median(readings.map(({ work }) => work.total - work.matching)));
  track.names[warmth] = tally(planted, readings.at(-1)?.mentions ?? []);
}

/** Says on standard error what was missed and what was found that nobody planted. */
function tellDifferences(lab: Lab, page: GeneratedPage, { mentions }: Reading): void {
  const where = `  ${lab.gazetteer.title}, ${page.title}`;
  const missed = missing(page.planted, mentions).map(({ alias, form }) => `${alias} (${form})`);
  if (missed.length > 0) console.error(`${where}: missed ${some(missed)}`);
  const names = new Map(lab.gazetteer.names.map(({ entity, alias }) => [entity, alias]));
  const more = surplus(page.planted, mentions).map((entity) => names.get(entity) ?? entity);
  if (more.length > 0) console.error(`${where}: not planted, of the entities ${some(more)}`);
}

function some(things: readonly string[]): string {
  const more = things.length > TOLD ? `, and ${things.length - TOLD} more` : "";
  return things.slice(0, TOLD).join(", ") + more;
}

function noTrack(): Track {
  const none = () => ({ cold: [], warm: [] });
  return {
    walk: none(),
    letters: [],
    matching: none(),
    besides: none(),
    longest: [],
    names: { cold: {}, warm: {} },
  };
}
