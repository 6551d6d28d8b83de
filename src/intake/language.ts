/** UTF-16 code units that suffice to tell a language by. */
const SAMPLE = 6000;
/** Fewer letters tell nothing. */
const LEAST = 40;
/** Letters below which what comes near to English is taken for it. */
const SHORT = 300;
/** Letters that tell something once names are left out. */
const TELLING = 20;
/** What a language counts for that the source itself names, or a short text is most likely in, against what its letters say. */
const HANDICAP = 0.9;

/**
 * The language of a text as a BCP 47 tag: what is declared, where the text does not clearly speak
 * for another; else the likeliest by its script and its groups of three letters (franc), names left
 * out; "en" for texts too short to tell.
 */
export async function languageOf(text: string, declared?: string): Promise<string> {
  const claim = canonical(declared);
  const sample = sampleOf(text);
  if (sample.length < LEAST) return claim ?? "en";
  const { francAll } = await import("franc-min");
  const words = withoutNames(sample);
  const isTelling = words.length >= TELLING || sample.length >= SHORT;
  if (!isTelling) return claim ?? "en";
  const letters = words.length >= TELLING ? words : sample;
  const ranked = francAll(letters).map(([code, score]) => ({ tag: canonical(code), score }));
  const scoreOf = (tag: string) => ranked.find((it) => it.tag === tag)?.score ?? 0;
  const best = ranked[0]?.tag ?? claim ?? "en";
  if (claim) return scoreOf(baseOf(claim)) >= HANDICAP || best === "und" ? claim : best;
  const isNearEnglish = sample.length < SHORT && scoreOf("en") >= HANDICAP;
  return best === "und" || isNearEnglish ? "en" : best;
}

/** Words with a capital are mostly names, whose letters tell of other languages. */
function withoutNames(sample: string): string {
  return sample.replace(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*/gu, " ").replace(/\s+/gu, " ");
}

/** From the text's middle, where mastheads and menus are left behind. */
function sampleOf(text: string): string {
  const start = Math.max(0, Math.floor(text.length / 2 - SAMPLE / 2));
  return text.slice(start, start + SAMPLE).replace(/[^\p{L}\p{M}\s]+/gu, " ");
}

function baseOf(tag: string): string {
  return new Intl.Locale(tag).language;
}

/** The tag as CLDR has it ("eng" is "en"); undefined for what is none. */
function canonical(tag: string | undefined): string | undefined {
  try {
    return tag ? new Intl.Locale(tag.trim().replaceAll("_", "-")).toString() : undefined;
  } catch {
    return undefined;
  }
}
