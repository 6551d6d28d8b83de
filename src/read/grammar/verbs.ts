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

/** Forms that were asked for, by word; null for words that are none. */
const asked = new Map<string, VerbForms | null>();
/** Words kept in `asked` at most. */
const MOST_ASKED = 50_000;

/** The forms of verbs that a word in small letters can be; undefined where it is none that is known. */
export function verbForms(lower: string): VerbForms | undefined {
  const known = asked.get(lower);
  if (known !== undefined) return known ?? undefined;
  const found = knownForms(lower) ?? unknownForms(lower);
  if (asked.size < MOST_ASKED) asked.set(lower, found ?? null);
  return found;
}

/** Words that end like a verb's form and are none. */
const NO_VERB =
  /(?:^|-)(?:hundred|sacred|wicked|naked|rugged|kindred|king|ring|wing|thing|spring|string|evening|morning|nothing|something|anything|everything|ceiling|during|sibling|sterling|wedding)$/;

/** British spellings, and verbs that nobody has counted. */
function unknownForms(lower: string): VerbForms | undefined {
  if (!/(?:ed|ing|is(?:e|es)|ys(?:e|es))$/.test(lower)) return undefined;
  const american = lower.replace(/is(e|es|ed|ing)$/, "iz$1").replace(/ys(e|es|ed|ing)$/, "yz$1");
  const single = lower.replace(/l(ed|ing)$/, "ll$1");
  const found = knownForms(american) ?? knownForms(single);
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

/** A verb of the list: how often it is one, and its place in the list. */
interface Listed {
  standing: VerbForms["standing"];
  place: number;
}

interface Lexicon {
  lemmas: ReadonlyMap<string, Listed>;
  /** The irregular verbs by their past, by their participle. */
  pasts: ReadonlyMap<string, readonly string[]>;
  participles: ReadonlyMap<string, readonly string[]>;
  irregular: ReadonlySet<string>;
}

let opened: Lexicon | undefined;

function lexicon(): Lexicon {
  opened ??= open();
  return opened;
}

function open(): Lexicon {
  const lemmas = new Map<string, Listed>();
  for (const standing of ["verb", "both", "other"] as const) {
    for (const lemma of data[standing].split(" ")) {
      if (!lemmas.has(lemma)) lemmas.set(lemma, { standing, place: lemmas.size });
    }
  }
  const by = (index: 1 | 2): Map<string, string[]> => {
    const verbs = new Map<string, string[]>();
    for (const entry of IRREGULAR) {
      verbs.set(entry[index], [...(verbs.get(entry[index]) ?? []), entry[0]]);
    }
    return verbs;
  };
  const irregular = new Set(IRREGULAR.map(([base]) => base));
  return { lemmas, pasts: by(1), participles: by(2), irregular };
}

/** The forms of listed verbs that a word is: a form of a common verb ("left", "found") tells the lemma before another's. */
function knownForms(word: string): VerbForms | undefined {
  if (!mayBeForm(word)) return undefined;
  const { lemmas, pasts, participles } = lexicon();
  const [past, participle] = [pasts.get(word), participles.get(word)];
  const bases = basesOf(word);
  if (!past && !participle && !bases.some((base) => lemmas.has(base))) return undefined;
  const listed = bases
    .flatMap((lemma) => ({ lemma, listed: lemmas.get(lemma) }))
    .flatMap(({ lemma, listed: it }) => (it ? { lemma, ...it } : []))
    .sort((a, b) => a.place - b.place)
    .flatMap(({ lemma, standing }) => {
      const as = formsAs(word, lemma);
      return as ? { lemma, standing, as } : [];
    });
  const [irregular] = past ?? participle ?? [];
  const first = listed[0];
  const lemma = irregular ?? first?.lemma;
  if (lemma === undefined) return undefined;
  return Object.assign(
    { lemma, standing: irregular === undefined ? (first?.standing ?? "other") : "verb" },
    past && { past: true as const },
    participle && { participle: true as const },
    ...listed.map(({ as }) => as),
  );
}

/** Tells most words that are no verb's from those that may be, without making anything of them. */
function mayBeForm(word: string): boolean {
  const { lemmas, pasts, participles } = lexicon();
  if (lemmas.has(word) || pasts.has(word) || participles.has(word)) return true;
  return word.endsWith("s") || word.endsWith("ed") || word.endsWith("ing");
}

/** What a word can be a form of, by its ending. */
function basesOf(word: string): string[] {
  const bases = [word];
  if (word.endsWith("s")) {
    bases.push(word.slice(0, -1));
    if (word.endsWith("es")) bases.push(word.slice(0, -2));
    if (word.endsWith("ies")) bases.push(`${word.slice(0, -3)}y`);
  } else if (word.endsWith("ed")) addStems(bases, word.slice(0, -2), "i");
  else if (word.endsWith("ing")) addStems(bases, word.slice(0, -3), "y");
  return bases;
}

/** The bases that a stem before "-ed" or "-ing" may be of: "plann" of "plan", "stat" of "state", "tri" of "try". */
function addStems(bases: string[], stem: string, changed: "i" | "y"): void {
  bases.push(stem, `${stem}e`);
  if (stem.at(-1) === stem.at(-2) || stem.endsWith("ck")) bases.push(stem.slice(0, -1));
  if (stem.endsWith(changed)) bases.push(`${stem.slice(0, -1)}${changed === "i" ? "y" : "ie"}`);
}

/** Which forms of a verb a word is; undefined for none. */
function formsAs(word: string, lemma: string): Partial<VerbForms> | undefined {
  const as: Partial<VerbForms> = {};
  if (word === lemma) as.base = true;
  if (word === thirdPerson(lemma)) as.present = true;
  if (word === withEnding(lemma, "ing")) as.ing = true;
  const isRegular = !lexicon().irregular.has(lemma) || /^(?:hang|burn|learn)$/.test(lemma);
  if (isRegular && word === withEnding(lemma, "ed")) {
    as.past = true;
    as.participle = true;
  }
  return Object.keys(as).length > 0 ? as : undefined;
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
