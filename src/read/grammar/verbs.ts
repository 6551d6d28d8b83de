import { IRREGULAR } from "./irregular";
import data from "./verbs.json";

/** What form of a verb a word can be, and how likely it is a verb at all. */
export interface VerbForms {
  lemma: string;
  base?: true;
  /** Third person of the present. */
  present?: true;
  past?: true;
  /** The one that goes with "have" and "be". */
  participle?: true;
  ing?: true;
  /** How often the lemma is a noun or an adjective: hardly ever, at times, mostly. */
  standing: "verb" | "both" | "other";
}

let forms: ReadonlyMap<string, VerbForms> | undefined;

/** The forms of verbs that a word in small letters can be; undefined where it is none that is known. */
export function verbForms(lower: string): VerbForms | undefined {
  forms ??= inflect();
  return forms.get(lower) ?? unknownForms(lower, forms);
}

/** Words that end like a verb's form and are none. */
const NO_VERB =
  /(?:^|-)(?:hundred|sacred|wicked|naked|rugged|kindred|king|ring|wing|thing|spring|string|evening|morning|nothing|something|anything|everything|ceiling|during|sibling|sterling|wedding)$/;

/** British spellings, and verbs that nobody has counted. */
function unknownForms(lower: string, known: ReadonlyMap<string, VerbForms>) {
  if (!/(?:ed|ing|is(?:e|es)|ys(?:e|es))$/.test(lower)) return undefined;
  const american = lower.replace(/is(e|es|ed|ing)$/, "iz$1").replace(/ys(e|es|ed|ing)$/, "yz$1");
  const single = lower.replace(/l(ed|ing)$/, "ll$1");
  const found = known.get(american) ?? known.get(single);
  if (found) return found;
  if (NO_VERB.test(lower) || lower.length < 5) return undefined;
  // "undocumented", "unprecedented"
  if (lower.startsWith("un") && lower.endsWith("ed")) return undefined;
  if (/^\p{Ll}+ed$/u.test(lower)) return guessed(lower, { past: true, participle: true });
  return /^\p{Ll}+ing$/u.test(lower) ? guessed(lower, { ing: true }) : undefined;
}

function guessed(word: string, as: Partial<VerbForms>): VerbForms {
  return { ...as, lemma: word.replace(/(?:ed|ing)$/, ""), standing: "both" };
}

/** All forms of all verbs: some 14,000 words, inflected on first need in a few milliseconds. */
function inflect(): Map<string, VerbForms> {
  const known = new Map<string, VerbForms>();
  const add = (
    word: string,
    lemma: string,
    standing: VerbForms["standing"],
    as: Partial<VerbForms>,
  ) => {
    const before = known.get(word);
    // A form of a common verb ("left", "found") wins over the base of another ("leave", "found").
    known.set(word, {
      ...as,
      ...before,
      lemma: before?.lemma ?? lemma,
      standing: before?.standing ?? standing,
    });
  };
  const irregular = new Map(IRREGULAR.map((entry) => [entry[0], entry]));
  for (const [base, past, participle] of IRREGULAR) {
    add(past, base, "verb", { past: true });
    add(participle, base, "verb", { participle: true });
  }
  for (const standing of ["verb", "both", "other"] as const) {
    for (const lemma of data[standing].split(" ")) {
      add(lemma, lemma, standing, { base: true });
      add(thirdPerson(lemma), lemma, standing, { present: true });
      add(withEnding(lemma, "ing"), lemma, standing, { ing: true });
      if (!irregular.has(lemma) || lemma === "hang" || lemma === "burn" || lemma === "learn") {
        add(withEnding(lemma, "ed"), lemma, standing, { past: true, participle: true });
      }
    }
  }
  return known;
}

function thirdPerson(base: string): string {
  if (/(?:[sxz]|[cs]h|[^aeiou]o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** Verbs of more than one syllable whose last is stressed, or that double their end all the same. */
const DOUBLED =
  /(?:admit|permit|commit|submit|omit|emit|transmit|refer|prefer|defer|infer|confer|transfer|occur|recur|incur|concur|deter|control|patrol|compel|expel|repel|propel|rebel|excel|cancel|travel|label|model|level|fuel|signal|regret|forget|equip|begin|forbid|upset|worship|kidnap|program|handicap|abet|acquit|allot|outrun|outbid|overrun|channel|counsel|dial|duel|marvel|quarrel|rival|total|tunnel|shovel|unravel)$/;

function withEnding(base: string, ending: "ing" | "ed"): string {
  if (ending === "ed" && base.endsWith("e")) return `${base}d`;
  if (ending === "ed" && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (ending === "ing" && /ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (ending === "ing" && /[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  const isShort = /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprtvz]$/.test(base);
  if (isShort || DOUBLED.test(base)) return `${base}${base.at(-1)}${ending}`;
  if (/[aeiou]c$/.test(base)) return `${base}k${ending}`;
  return `${base}${ending}`;
}
