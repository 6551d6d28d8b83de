import type { Figure } from "./figure";
import type { Lab } from "./lab";
import { foundByMarkJs, runMarkJs } from "./markjs";
import { article, encyclopedia, type GeneratedPage } from "./pages";
import { type Reading, readAgain, readThrough, tally } from "./sidelight";
import { median, summarise } from "./stats";
import { callsIn, traced } from "./trace";
import { measureWalk } from "./walk";
import { isolatedWorld, pageWorld } from "./worlds";

/** Times that everything is measured, one subject after the other in each. */
const ROUNDS = 5;
/** mark.js is so slow that its noise matters less. */
const MARKJS_ROUNDS = 3;
const FEW = 35;

/** One subject's measurements, in milliseconds, and what it found at last. */
interface Track {
  times: number[];
  longest: number[];
  /** Its times without the browser's style and layout. */
  apart: number[];
  names?: { found: number; extra?: number };
}

const SUBJECTS = ["walk", "warm walk", "page walk", "cold", "warm", "few", "all"] as const;
type Subject = (typeof SUBJECTS)[number];
type Tracks = Record<Subject, Track>;

/** How long finding the names on a page takes: the walk, the extension, mark.js. */
export async function matching(lab: Lab): Promise<Figure[]> {
  const pages = [encyclopedia(lab.names), article(lab.names)];
  const figures: Figure[] = [];
  for (const page of pages) figures.push(...(await matchingOn(lab, page)));
  return figures;
}

async function matchingOn(lab: Lab, page: GeneratedPage): Promise<Figure[]> {
  const url = lab.serve("/matching", page.html);
  const tracks = noTracks();
  const all = lab.names.map(({ alias }) => alias);
  const few = fewNames(lab);
  for (let round = 0; round < ROUNDS; round++) {
    await walk(lab, url, tracks);
    await sidelight(lab, url, page, tracks);
    if (round < MARKJS_ROUNDS) await markJs(lab, url, page, few, tracks, "few");
    if (round === 0) await markJs(lab, url, page, all, tracks, "all");
  }
  return figuresOf(page, tracks, all.length, plantedOf(page, few).length);
}

/** In a document of its own: what one has read is at hand for the next. */
async function walk(lab: Lab, url: string, tracks: Tracks): Promise<void> {
  const page = await lab.openWithout(url);
  const { cold, warm } = await measureWalk(await isolatedWorld(page));
  tracks.walk.times.push(cold);
  tracks["warm walk"].times.push(warm);
  await page.close();
}

async function sidelight(
  lab: Lab,
  url: string,
  { planted }: GeneratedPage,
  tracks: Tracks,
): Promise<void> {
  const page = await lab.session.newPage();
  const follow = async (track: Track, read: () => Promise<Reading>) => {
    const { events, value } = await traced(page, read);
    track.times.push(value.work.total);
    track.apart.push(Math.max(0, value.work.total - callsIn(events, lab.script).layout));
    track.longest.push(value.work.longest);
    track.names = tally(planted, value.mentions);
  };
  await follow(tracks.cold, async () => {
    await lab.session.goTo(page, url);
    return readThrough(lab, page);
  });
  await follow(tracks.warm, () => readAgain(lab, page));
  await page.close();
}

async function markJs(
  lab: Lab,
  url: string,
  page: GeneratedPage,
  names: readonly string[],
  tracks: Tracks,
  subject: "few" | "all",
): Promise<void> {
  const tab = await lab.openWithout(url);
  tracks["page walk"].times.push((await measureWalk(pageWorld(tab))).cold);
  const took = await runMarkJs(tab, names);
  if (took !== undefined) {
    const track = tracks[subject];
    track.times.push(took);
    // It does all in one go.
    track.longest.push(took);
    track.names = { found: await foundByMarkJs(tab, plantedOf(page, names)) };
  }
  await tab.close();
}

function figuresOf(page: GeneratedPage, tracks: Tracks, all: number, few: number): Figure[] {
  const line = (subject: string, track: Track, beside: Track, more: Partial<Figure> = {}) =>
    track.times.length > 0 ? [figureOf(page, subject, track, median(beside.times), more)] : [];
  const { walk, "warm walk": warmWalk, "page walk": pageWalk, cold, warm } = tracks;
  const own = { aliases: all, planted: page.planted.length };
  return [
    line("bare walk, cold", walk, walk),
    line("bare walk, warm", warmWalk, warmWalk),
    line("Sidelight, cold", cold, walk, own),
    line("Sidelight, cold, without style and layout", apart(cold), walk, { aliases: all }),
    line("Sidelight, warm", warm, warmWalk, own),
    line("Sidelight, warm, without style and layout", apart(warm), warmWalk, { aliases: all }),
    line("bare walk in the page's own world, cold", pageWalk, pageWalk),
    line("mark.js", tracks.few, pageWalk, { aliases: FEW, planted: few }),
    line("mark.js", tracks.all, pageWalk, own),
  ].flat();
}

function figureOf(
  { title, about }: GeneratedPage,
  subject: string,
  { times, longest, names }: Track,
  walk: number,
  more: Partial<Figure>,
): Figure {
  return {
    bench: "matching",
    page: title,
    about,
    subject,
    value: summarise(times),
    unit: "ms",
    walk,
    ...(longest.length > 0 && { longest: summarise(longest) }),
    ...names,
    ...more,
  };
}

function apart(track: Track): Track {
  return { times: track.apart, longest: [], apart: [] };
}

/** A few names: the first of each entity, then the second, and so on. */
function fewNames({ names }: Lab): string[] {
  const seen = new Map<string, number>();
  const ranked = names.map(({ entity, alias }) => {
    const rank = seen.get(entity) ?? 0;
    seen.set(entity, rank + 1);
    return { alias, rank };
  });
  const byRank = ranked.toSorted((a, b) => a.rank - b.rank);
  return byRank.slice(0, FEW).map(({ alias }) => alias);
}

function plantedOf({ planted }: GeneratedPage, names: readonly string[]) {
  return planted.filter(({ alias }) => names.includes(alias));
}

function noTracks(): Tracks {
  const none = (): Track => ({ times: [], longest: [], apart: [] });
  return Object.fromEntries(SUBJECTS.map((subject) => [subject, none()])) as Tracks;
}
