/** UTF-16 code units that suffice to tell a language by. */
const SAMPLE = 6000;
/** Fewer letters tell nothing. */
const LEAST = 40;
/** What a language counts for that the source itself names, against what its letters say. */
const HANDICAP = 0.9;

/**
 * The language of a text as a BCP 47 tag: what is declared, where the text does not clearly speak
 * for another; else the likeliest by its script and its groups of three letters (franc); "en" for
 * texts too short to tell.
 */
export async function languageOf(text: string, declared?: string): Promise<string> {
  const claim = canonical(declared);
  const sample = sampleOf(text);
  if (sample.length < LEAST) return claim ?? "en";
  const { francAll } = await import("franc-min");
  const ranked = francAll(sample).map(([code, score]) => ({ tag: canonical(code), score }));
  const best = ranked[0]?.tag ?? claim ?? "en";
  if (!claim) return best === "und" ? "en" : best;
  const claimed = ranked.find(({ tag }) => tag === baseOf(claim));
  return (claimed?.score ?? 0) >= HANDICAP || best === "und" ? claim : best;
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
