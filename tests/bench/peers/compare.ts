import type { Figure } from "../figure";
import type { Lab } from "../lab";
import type { GeneratedPage } from "../page";
import { progress } from "../progress";
import { median, type Summary, scaled, summarise } from "../stats";
import type { Track, Warmth } from "../tracks";
import { measureWalk } from "../walk";
import { pageWorld } from "../worlds";
import { foundByMarkJs, runMarkJs } from "./markjs";
import { foundAmong, type PeerRun, runPeer } from "./measure";
import { PEERS, type PeerName } from "./peers";

const ROUNDS = 3;
/** How often mark.js is measured, by how many names; at more it would take hours. */
const MARKJS_ROUNDS = new Map<number, number>([
  [35, 3],
  [1_000, 1],
]);
/** How many times as long as ours mark.js takes at least, by how many names. */
const MARKJS_REACH = new Map<number, number>([[35, 40]]);

/** How others find the same names on the same page, in documents of their own. */
export async function others(lab: Lab, page: GeneratedPage, ours: Track): Promise<Figure[]> {
  const url = lab.serve("/peers", page.html);
  const figures: Figure[] = [];
  for (const name of Object.keys(PEERS) as PeerName[]) {
    figures.push(...(await peer(lab, url, page, name, ours)));
  }
  return [...figures, ...(await markJs(lab, url, page, ours))];
}

async function peer(
  lab: Lab,
  url: string,
  page: GeneratedPage,
  name: PeerName,
  ours: Track,
): Promise<Figure[]> {
  const aliases = lab.gazetteer.names.map(({ alias }) => alias);
  const runs: PeerRun[] = [];
  const begin = performance.now();
  for (let round = 0; round < ROUNDS; round++) runs.push(await runPeer(lab, url, name, aliases));
  progress(`${lab.gazetteer.title}: ${name}`, begin);
  const { planted } = page;
  const names = { found: foundAmong(planted, runs[0]?.hits ?? []), planted: planted.length };
  const base = lineOf(page, lab);
  const times: Record<Warmth, number[]> = {
    cold: runs.map(({ cold }) => cold),
    warm: runs.flatMap(({ warm }) => warm ?? []),
  };
  const building = summarise(runs.map(({ build }) => build));
  const cold = median(ours.walk.cold);
  return [
    { ...base, subject: `${name}, building`, value: building, unit: "ms", walk: cold },
    ...(["cold", "warm"] as const).flatMap((warmth): Figure[] => {
      if (times[warmth].length === 0) return [];
      const value = summarise(times[warmth]);
      const walk = median(ours.walk[warmth]);
      return [
        { ...base, ...names, subject: `${name}, ${warmth}`, value, unit: "ms", walk },
        { ...compared(base, `${name}, ${warmth}`, value, ours, warmth), ...reachOf(name) },
      ];
    }),
  ];
}

/** Faster than one regular expression at every size. */
function reachOf(name: PeerName): Pick<Figure, "atLeast"> {
  return name === "one RegExp" ? { atLeast: 1 } : {};
}

async function markJs(lab: Lab, url: string, page: GeneratedPage, ours: Track): Promise<Figure[]> {
  const aliases = lab.gazetteer.names.map(({ alias }) => alias);
  const rounds = MARKJS_ROUNDS.get(aliases.length) ?? 0;
  if (rounds === 0) return [];
  const begin = performance.now();
  const [walks, times]: [number[], number[]] = [[], []];
  let subject = "mark.js, cold";
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    const tab = await lab.openWithout(url);
    walks.push((await measureWalk(pageWorld(tab))).cold);
    const { took, names } = await runMarkJs(tab, aliases);
    times.push(took);
    if (names < aliases.length) subject = `mark.js, cold, stopped after ${names} names`;
    found = await foundByMarkJs(tab, page.planted);
    await tab.close();
  }
  progress(`${lab.gazetteer.title}: mark.js`, begin);
  const base = lineOf(page, lab);
  const value = summarise(times);
  const atLeast = MARKJS_REACH.get(aliases.length);
  return [
    {
      ...base,
      subject,
      value,
      unit: "ms",
      walk: median(walks),
      found,
      planted: page.planted.length,
    },
    {
      ...compared(base, subject, value, ours, "cold"),
      ...(atLeast !== undefined && { atLeast }),
    },
  ];
}

function lineOf({ title, about }: GeneratedPage, { gazetteer }: Lab) {
  return { bench: "matching", page: title, about, aliases: gazetteer.names.length };
}

/** How many times as long as the extension another takes. */
function compared(
  base: ReturnType<typeof lineOf>,
  subject: string,
  value: Summary,
  ours: Track,
  warmth: Warmth,
): Figure {
  const times = scaled(value, median(ours.matching[warmth]));
  return { ...base, page: `${base.page}: beside Sidelight`, subject, value: times, unit: "×" };
}
