import type { Figure, Unit } from "./figure";
import { fitLine, type Point } from "./fit";
import { SIZES } from "./gazetteers";
import type { Labs } from "./labs";
import { encyclopedia } from "./pages";
import { median, type Summary, summarise } from "./stats";
import { follow, type Track, WARMTHS, type Warmth } from "./tracks";

const ROUNDS = 5;
const MEGABYTES = [0.25, 0.5, 1, 2] as const;
/** How many names are looked for in texts of different lengths. */
const ALIASES = 10_000;

/** What a subject takes at each of some sizes. */
interface Series {
  /** What grows, for people. */
  what: string;
  unit: Unit;
  /** The sizes in units of growth. */
  sizes: readonly number[];
  tracks: readonly Track[];
}

/** How the time to find names grows: with the text, and with the number of names. */
export async function scale(labs: Labs): Promise<Figure[]> {
  const text = await overText(labs);
  const names = await overNames(labs);
  return [...figuresOf(text), ...figuresOf(names)];
}

async function overText(labs: Labs): Promise<Series> {
  const lab = await labs.of({ aliases: ALIASES });
  const tracks: Track[] = [];
  for (const megabytes of MEGABYTES) {
    tracks.push(await follow(labs, lab, encyclopedia(lab.gazetteer, { megabytes }), ROUNDS));
  }
  const what = `encyclopedic pages of ${MEGABYTES.join(", ")} MB, ${ALIASES} names`;
  return { what, unit: "ms/MB", sizes: MEGABYTES, tracks };
}

async function overNames(labs: Labs): Promise<Series> {
  const tracks: Track[] = [];
  for (const aliases of SIZES) {
    const lab = await labs.of({ aliases });
    tracks.push(await follow(labs, lab, encyclopedia(lab.gazetteer), ROUNDS));
  }
  const what = `encyclopedic page of 1 MB, ${SIZES.join(", ")} names`;
  return { what, unit: "ms/doubling", sizes: SIZES.map(Math.log2), tracks };
}

function figuresOf({ what, unit, sizes, tracks }: Series): Figure[] {
  const base = { bench: "scale", page: what } as const;
  return WARMTHS.flatMap((warmth): Figure[] => {
    const walk = fitLine(points(sizes, tracks, ({ walk }) => walk[warmth]));
    const ours = fitLine(points(sizes, tracks, ({ matching }) => matching[warmth]));
    // Over names the walk does not grow: what it takes is what growth is to be compared with.
    const isOfText = unit === "ms/MB";
    const beside = isOfText ? walk.slope : median(tracks.map((it) => median(it.walk[warmth])));
    const each = tracks.map((track, index) =>
      ratioLine(base, track, warmth, sizes[index] ?? 0, unit),
    );
    return [
      ...each,
      {
        ...base,
        subject: `bare walk, ${warmth}: slope`,
        value: slopeOf(walk, tracks.length),
        unit,
      },
      {
        ...base,
        subject: `Sidelight, ${warmth}: slope`,
        value: slopeOf(ours, tracks.length),
        unit,
        walk: beside,
      },
      {
        ...base,
        subject: `Sidelight, ${warmth}: deviation from the line`,
        value: summarise([ours.deviation * 100]),
        unit: "%",
      },
    ];
  });
}

function points(
  sizes: readonly number[],
  tracks: readonly Track[],
  times: (track: Track) => readonly number[],
): Point[] {
  return tracks.map((track, index) => [sizes[index] ?? 0, median(times(track))]);
}

/** One of the points through which the line goes. */
function ratioLine(
  base: Pick<Figure, "bench" | "page">,
  track: Track,
  warmth: Warmth,
  size: number,
  unit: Unit,
): Figure {
  const isOfText = unit === "ms/MB";
  return {
    ...base,
    subject: `Sidelight, ${warmth}${isOfText ? `: ${size} MB` : ""}`,
    aliases: isOfText ? ALIASES : Math.round(2 ** size),
    value: summarise(track.matching[warmth]),
    unit: "ms",
    walk: median(track.walk[warmth]),
  };
}

/** With its standard error on both sides. */
function slopeOf({ slope, slopeError }: ReturnType<typeof fitLine>, runs: number): Summary {
  return { median: slope, min: slope - slopeError, max: slope + slopeError, runs };
}
