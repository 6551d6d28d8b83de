import type { FoundMention, Named } from "../entities/named";
import type { Phrase } from "../grammar/clause";
import { verbForms } from "../grammar/verbs";
import { type Setting, spanOf } from "./setting";

/** Characters back within which "he" or "she" is taken for the person named last. */
const REACH = 600;

/**
 * The entity that a phrase is of: "Ada Quill, the mayor", "the ministry", "she". The mention at its
 * head wins over others in it; undefined where it names none that is known.
 */
export function entityOf(setting: Setting, phrase: Phrase): number | undefined {
  const mention = headMention(setting, phrase);
  if (mention) return mention.entity;
  return (
    personBefore(setting, phrase)?.entity ?? holderOf(setting, phrase) ?? labelOf(setting, phrase)
  );
}

/** "the regional governor": the one entity whose role has that word. */
function holderOf(setting: Setting, phrase: Phrase): number | undefined {
  const { tokens } = setting.parsed;
  const head = headOf(setting, phrase);
  const word = tokens[head.last - 1];
  if (tokens[head.first]?.lower !== "the" || !word || word.case !== "lower") return undefined;
  return setting.holders.get(word.lower) ?? undefined;
}

/** The entities by the words of their roles; null for a word that several have. */
export function holdersOf({ entities }: Named): ReadonlyMap<string, number | null> {
  const holders = new Map<string, number | null>();
  entities.forEach(({ role }, entity) => {
    for (const word of new Set(role?.toLowerCase().match(/\p{L}+/gu))) {
      holders.set(word, holders.has(word) ? null : entity);
    }
  });
  return holders;
}

function headMention(setting: Setting, phrase: Phrase): FoundMention | undefined {
  const { named } = setting;
  const head = headOf(setting, phrase);
  const mentions = named.within(spanOf(setting, phrase));
  // What ends with the head is it: "Riverton mayor Ada Quill" is Quill, "Quill's lawyer" is not.
  const atHead = mentions.filter(({ first, last }) => first < head.last && last >= head.last);
  return atHead.find(({ nominal }) => !nominal) ?? atHead[0] ?? apposedName(setting, head);
}

/** Is a phrase headed by a name? */
export function isNamed(setting: Setting, phrase: Phrase): boolean {
  return headMention(setting, phrase)?.nominal === false;
}

/** The name behind a phrase and a comma: "its president, Ada Quill". */
function apposedName({ named, parsed }: Setting, { last }: Phrase): FoundMention | undefined {
  const [comma, next] = [parsed.tokens[last], parsed.tokens[last + 1]];
  const mention = comma?.text === "," && next ? named.at(next.start) : undefined;
  const isPerson = mention !== undefined && named.entityOf(mention).kind === "person";
  return isPerson && !mention.nominal && mention.first === last + 1 ? mention : undefined;
}

/** A phrase with the name that stands behind it and a comma. */
export function withName(setting: Setting, phrase: Phrase): Phrase {
  const name = apposedName(setting, phrase);
  return name && phrase.first < name.last ? { first: phrase.first, last: name.last } : phrase;
}

/** "I", in a line that begins with who speaks and a colon, as in a transcript. */
function labelOf({ named, parsed }: Setting, { first, last }: Phrase): number | undefined {
  const word = parsed.tokens[first];
  if (last - first > 1 || word?.text !== "I") return undefined;
  const line = parsed.lines[parsed.sentences[word.sentence]?.line ?? -1];
  const label = line && named.at(line.start);
  return label && parsed.tokens[label.last]?.text === ":" ? label.entity : undefined;
}

/** A phrase up to its first preposition, comma or relative: "the mayor" of "the mayor of Riverton". */
export function headOf({ parsed: { tokens } }: Setting, { first, last }: Phrase): Phrase {
  for (let at = first + 1; at < last; at++) {
    const word = tokens[at];
    const isEnd =
      word !== undefined &&
      (/^[,(–—]$/u.test(word.text) ||
        (word.case === "lower" &&
          /^(?:of|in|for|from|at|on|with|to|by|near|against|who|which|that|whose)$/.test(
            word.lower,
          )));
    const isVerb = word?.case === "lower" && verbForms(word.lower)?.ing === true && at > first + 1;
    if (isEnd || isVerb) return { first, last: at };
  }
  return { first, last };
}

/** The person named last before "he" or "she", where only one may be meant. */
function personBefore(setting: Setting, phrase: Phrase): FoundMention | undefined {
  const { named, parsed } = setting;
  const isOne = phrase.last - phrase.first === 1;
  const word = parsed.tokens[phrase.first];
  if (!isOne || !/^(?:he|she)$/.test(word?.lower ?? "") || !word) return undefined;
  const near: FoundMention[] = [];
  for (const mention of named.before(word.start, "person")) {
    if (word.start - mention.end > REACH || near.length > 5) break;
    near.push(mention);
  }
  const [nearest] = near;
  const sentence = word.sentence;
  const here = near.filter(({ first }) => parsed.tokens[first]?.sentence === sentence);
  if (new Set(here.map(({ entity }) => entity)).size === 1) return here[0];
  // With two people in the sentence before it is anybody's guess which of them it is.
  const rivals = near.filter((it) => {
    const own = parsed.tokens[it.first]?.sentence ?? 0;
    return own >= sentence - 1 && it.entity !== nearest?.entity;
  });
  return rivals.length === 0 ? nearest : undefined;
}
