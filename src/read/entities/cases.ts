import type { NameMention } from "./find";

/** Languages that write a name in another form for each case. */
const INFLECTED = /^(?:uk|ru|be|pl|cs|sk|hr|sr|bs|sl)\b/u;

/** Does a language (BCP 47) give names endings for their cases, as the Slavic ones do? */
export function isInflected(language: string): boolean {
  return INFLECTED.test(language);
}

/** Endings of cases that end in a consonant, or are those of adjectives. */
const ENDINGS =
  /(?:ого|его|ому|ему|ими|ыми|ами|ями|ові|еві|єві|им|ым|ім|їм|ом|ем|єм|ам|ям|ах|ях|ой|ей|ій|ий|ый|iego|ego|iemu|emu|owi|ovi|ami|ima|ého|ému|iem|em|im|ym|ým|om|ům|ach|ej)$/u;
const VOWELS = /[аеиоуыэюяіїєёйьaeiouyąęáéíóúůý]+$/u;
/** Letters that must be left of a word. */
const SHORTEST = 3;
/** Letters of a word that may be a name. */
const LONGEST = 40;

/**
 * What is common to the forms of a name in small letters, in all cases: "квілленк" of "Квілленка".
 * Rough, as a stem only has to be the same for forms of one name of a text.
 */
export function caseStem(lower: string): string {
  let stem = lower;
  if (lower.length > LONGEST) return lower;
  for (;;) {
    const shorter = stem.replace(ENDINGS, "").replace(VOWELS, "");
    if (shorter === stem || shorter.length < SHORTEST) return stem;
    stem = shorter;
  }
}

/**
 * The names with the stems of their words instead of these, for grouping; names of the same stems
 * are of one kind, the commonest, and a surname is a person's.
 */
export function withStems(names: readonly NameMention[]): NameMention[] {
  const stemmed = names.map((name) => ({ ...name, words: name.words.map(caseStem) }));
  const kinds = new Map<string, Map<NameMention["kind"], number>>();
  const vote = (key: string, kind: NameMention["kind"]) => {
    const votes = kinds.get(key) ?? new Map<NameMention["kind"], number>();
    votes.set(kind, (votes.get(kind) ?? 0) + 1);
    kinds.set(key, votes);
  };
  for (const { kind, words } of stemmed) {
    vote(words.join(" "), kind);
    const surname = words.at(-1);
    if (kind === "person" && words.length > 1 && surname !== undefined) vote(surname, kind);
  }
  for (const name of stemmed) {
    const votes = [...(kinds.get(name.words.join(" ")) ?? [])].sort(([, a], [, b]) => b - a);
    name.kind = votes[0]?.[0] ?? name.kind;
  }
  return stemmed;
}
