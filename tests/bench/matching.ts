import type { Figure } from "./figure";
import { type GazetteerSpec, SHARED_FIRST, SIZES } from "./gazetteers";
import type { Lab } from "./lab";
import type { Labs } from "./labs";
import { chinese, feed, thai, tinyNodes, unbroken } from "./odd-pages";
import type { GeneratedPage } from "./page";
import { article, ENCYCLOPEDIC, encyclopedia, textNode } from "./pages";
import { others } from "./peers/compare";
import { median, summarise } from "./stats";
import { follow, type Track, WARMTHS } from "./tracks";

/** Times that everything is measured, one subject after the other in each. */
const ROUNDS = 5;
/** Of pages that are measured for their oddity. */
const FEWER_ROUNDS = 3;

/** What reading may take on the encyclopedic page in times of the bare walk, by names. */
const LIMITS = new Map<number, number>([
  [1_000, 1.75],
  [100_000, 2.25],
]);
/** The same on a page without a mention. */
const NO_MENTION_LIMIT = 1.5;
/** What all else may take on the encyclopedic page, with names or without, in the same. */
const BESIDES_LIMIT = 1;

const LETTERS = "walk that looks at every letter, warm";

/** The sizes at which other pages are measured than the encyclopedic. */
const NO_MENTION_AT = [1_000, 100_000];
const ARTICLE_AT = [35, 100_000];
const ODD_PAGES_AT = [100_000];

/** How long finding the names on pages takes: the walk, the extension, others. */
export async function matching(labs: Labs): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const spec of [...SIZES.map((aliases) => ({ aliases })), SHARED_FIRST]) {
    figures.push(...(await matchingWith(labs, spec)));
  }
  return figures;
}

async function matchingWith(labs: Labs, spec: GazetteerSpec): Promise<Figure[]> {
  const lab = await labs.of(spec);
  const figures: Figure[] = [];
  for (const { page, rounds } of pagesFor(lab, spec)) {
    const track = await follow(labs, lab, page, rounds);
    figures.push(...figuresOf(page, track, spec));
    const isPlain = page.title === ENCYCLOPEDIC && !spec.sharedFirst;
    if (isPlain) figures.push(...(await others(lab, page, track)));
  }
  return figures;
}

function pagesFor(
  { gazetteer }: Lab,
  { aliases }: GazetteerSpec,
): { page: GeneratedPage; rounds: number }[] {
  const pages = [{ page: encyclopedia(gazetteer), rounds: ROUNDS }];
  const add = (page: GeneratedPage, rounds: number) => pages.push({ page, rounds });
  if (NO_MENTION_AT.includes(aliases)) add(encyclopedia(gazetteer, { withNames: false }), ROUNDS);
  if (ARTICLE_AT.includes(aliases)) add(article(gazetteer), ROUNDS);
  if (ODD_PAGES_AT.includes(aliases)) {
    for (const generate of [tinyNodes, textOf2MB, unbroken, feed, chinese, thai]) {
      add(generate(gazetteer), FEWER_ROUNDS);
    }
  }
  return pages;
}

function textOf2MB(gazetteer: Lab["gazetteer"]): GeneratedPage {
  return textNode(gazetteer, 2);
}

function figuresOf(page: GeneratedPage, track: Track, spec: GazetteerSpec): Figure[] {
  const shared = spec.sharedFirst ? ", half of the names begin alike" : "";
  const base = {
    bench: "matching",
    page: page.title,
    about: page.about,
    unit: "ms",
    aliases: spec.aliases,
  } as const;
  return WARMTHS.flatMap((warmth): Figure[] => {
    const walk = median(track.walk[warmth]);
    const limit = limitOf(page, spec);
    const besides = track.besides[warmth];
    const line = { ...base, walk };
    return [
      { ...line, subject: `bare walk, ${warmth}${shared}`, value: summarise(track.walk[warmth]) },
      ...(warmth === "warm"
        ? [{ ...line, subject: `${LETTERS}${shared}`, value: summarise(track.letters) }]
        : []),
      {
        ...line,
        subject: `Sidelight, ${warmth}${shared}`,
        value: summarise(track.matching[warmth]),
        ...(warmth === "cold" && { longest: summarise(track.longest) }),
        ...track.names[warmth],
        planted: page.planted.length,
        ...(limit !== undefined && { limitRatio: limit }),
      },
      // Builds that do not tell it apart have it in the line above.
      ...(besides.some((time) => time > 0)
        ? [
            {
              ...line,
              subject: `Sidelight, all but matching, ${warmth}${shared}`,
              value: summarise(besides),
              ...(page.title.startsWith(ENCYCLOPEDIC) && { limitRatio: BESIDES_LIMIT }),
            },
          ]
        : []),
    ];
  });
}

function limitOf({ title, planted }: GeneratedPage, spec: GazetteerSpec): number | undefined {
  if (planted.length === 0) return NO_MENTION_LIMIT;
  return title === ENCYCLOPEDIC && !spec.sharedFirst ? LIMITS.get(spec.aliases) : undefined;
}
