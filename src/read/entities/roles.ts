import type { ParsedText, Word } from "../document/parse";
import { DEMONYMS } from "../lexicon/others";
import { ADDRESSES, ROLE_MODIFIERS, ROLES } from "../lexicon/people";
import type { FoundMention, Named } from "./named";

/** Addresses that say nothing of what a person does. */
const PLAIN = new Set(
  "m. mme dr dr. prof. mr mr. mrs mrs. ms ms. miss messrs herr frau signor senor señor don doña sir dame st st. saint md his her highness excellency majesty".split(
    " ",
  ),
);
/** Nouns that tell what an organisation or a place is. */
const ORGANISATION_NOUNS = new Set(
  "company bank agency group party newspaper website union airline maker carmaker automaker retailer broadcaster channel magazine firm operator producer club team side charity watchdog regulator university exchange manufacturer lender insurer brewer supplier giant conglomerate network association institute".split(
    " ",
  ),
);
const PLACE_NOUNS = new Set(
  "city town village province region district island state port capital suburb county river republic".split(
    " ",
  ),
);
/** Words in a role. */
const LONGEST = 12;

/** Gives entities the roles that the text states of them: "Russian President", "governor of the region". */
export function findRoles(parsed: ParsedText, named: Named): void {
  for (const mention of named.mentions) {
    const entity = named.entityOf(mention);
    const found =
      entity.kind === "person"
        ? [before(parsed, named, mention), behind(parsed, mention), ahead(parsed, mention)]
        : [noun(parsed, mention, entity.kind === "place" ? PLACE_NOUNS : ORGANISATION_NOUNS)];
    for (const role of found) {
      if (role !== undefined && isBetter(role, entity.role)) entity.role = role;
    }
  }
}

/** The first that is stated, unless it is one word and another says more. */
function isBetter(role: string, than: string | undefined): boolean {
  return than === undefined || (!than.includes(" ") && role.includes(" "));
}

function isRole({ lower }: Word): boolean {
  return ROLES.has(lower) || (ADDRESSES.has(lower) && !PLAIN.has(lower));
}

/** "Russian President Vladimir Putin", "former finance minister Ada Quill". */
function before(parsed: ParsedText, named: Named, { first }: FoundMention): string | undefined {
  const words = parsed.tokens;
  let from = first;
  const last = words[first - 1];
  if (!last || !isSameSentence(words, first - 1, first)) return undefined;
  const isState =
    last.lower === "state" &&
    words[first - 2]?.lower === "of" &&
    words[first - 3]?.lower === "secretary";
  if (!isState && !isRole(last)) return undefined;
  from = isState ? first - 3 : first - 1;
  while (from > 0 && from > first - LONGEST) {
    const word = words[from - 1];
    if (!word || !isSameSentence(words, from - 1, first) || !goesBefore(word, parsed, named)) break;
    from--;
  }
  while (words[from]?.kind === "clitic" || words[from]?.kind === "mark") from++;
  return text(parsed, from, first);
}

function goesBefore(word: Word, parsed: ParsedText, named: Named): boolean {
  if (PLAIN.has(word.lower) || word.tag === "preposition") return false;
  if (isRole(word) || ROLE_MODIFIERS.has(word.lower) || DEMONYMS.has(word.lower)) return true;
  if (word.kind === "clitic" || word.text === "-") return true;
  if (
    /^(?:ex|then|former|late|current|outgoing|incoming|retired|newly-elected|elected)$/u.test(
      word.lower,
    )
  )
    return true;
  const mention = named.at(word.start);
  return (
    mention !== undefined &&
    named.entityOf(mention).kind !== "person" &&
    parsed.tokens[mention.first]?.sentence === word.sentence
  );
}

function isSameSentence(words: readonly Word[], one: number, two: number): boolean {
  return words[one]?.sentence === words[two]?.sentence;
}

/** "Ada Quill, the governor of the region, said": what stands between the commas. */
function behind({ tokens, text: all }: ParsedText, { last }: FoundMention): string | undefined {
  let comma = last;
  // An age between: "Ada Quill, 45, a teacher".
  if (
    tokens[comma]?.text === "," &&
    tokens[comma + 1]?.kind === "number" &&
    tokens[comma + 2]?.text === ","
  )
    comma += 2;
  if (tokens[comma]?.text !== "," || !isSameSentence(tokens, comma, last - 1)) return undefined;
  return phrase(tokens, all, comma + 1);
}

/** "The governor of the region, Ada Quill,": what stands before the comma; whose it is stays with it. */
function ahead({ tokens, text: all }: ParsedText, { first }: FoundMention): string | undefined {
  let comma = first - 1;
  while (PLAIN.has(tokens[comma]?.lower ?? "")) comma--;
  if (tokens[comma]?.text !== ",") return undefined;
  for (let from = comma - 1; from >= Math.max(0, comma - LONGEST); from--) {
    const word = tokens[from];
    if (!word || !isSameSentence(tokens, from, first) || /[,;:()"“”]/u.test(word.text))
      return undefined;
    const isOwner = word.kind === "clitic";
    if (!isOwner && !/^(?:the|its|their|his|her)$/u.test(word.lower)) continue;
    const found = phrase(tokens, all, isOwner ? from + 1 : from);
    if (found === undefined || endsAt(tokens, from, comma, found, all) === undefined)
      return undefined;
    const owner = tokens[from - 1];
    return isOwner && owner ? `${all.slice(owner.start, word.end)} ${found}` : found;
  }
  return undefined;
}

/** The role, if it goes up to the comma and no further. */
function endsAt(
  tokens: readonly Word[],
  from: number,
  to: number,
  role: string,
  all: string,
): string | undefined {
  const [start, end] = [tokens[from]?.start, tokens[to]?.start];
  return start !== undefined && end !== undefined && all.slice(start, end).trim().endsWith(role)
    ? role
    : undefined;
}

/** A noun phrase about a role from a word on, up to the next comma or verb; without its article. */
function phrase(tokens: readonly Word[], all: string, from: number): string | undefined {
  let at = from;
  const article = tokens[at];
  if (article && /^(?:the|an?|its|their|his|her|who|is|was)$/u.test(article.lower)) at++;
  const begin = at;
  let role = -1;
  for (; at < begin + LONGEST; at++) {
    const word = tokens[at];
    if (!word || !isSameSentence(tokens, at, from) || isEnd(word, role >= 0)) break;
    if (
      role < 0 &&
      word.case === "lower" &&
      /^(?:in|on|at|by|from|with|for|and|of)$/u.test(word.lower)
    )
      return undefined;
    if (isRole(word) && (role < 0 || role === at - 1) && !opensName(tokens, at)) role = at;
  }
  if (role < 0 || at <= begin) return undefined;
  const [first, last] = [tokens[begin], tokens[at - 1]];
  return first && last ? all.slice(first.start, last.end).replace(/\s+/gu, " ") : undefined;
}

/** "Witness" of "Witness Bureau" is no role. */
function opensName(tokens: readonly Word[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  return word?.isCapital === true && next?.isCapital === true && !isRole(next);
}

/** Does a noun phrase end before the word? Before its noun, "retired" and "leading" are of it. */
function isEnd({ kind, text, tag, lower }: Word, hasNoun: boolean): boolean {
  if (kind === "mark") return !/^[-'’&/]$/u.test(text);
  if (
    tag === "auxiliary" ||
    tag === "present" ||
    /^(?:who|which|that|said|as|whose|when|where)$/u.test(lower)
  )
    return true;
  return tag === "past" && (hasNoun || !lower.endsWith("ed"));
}

/** "the news agency Interfax", "the eastern city of Kharkiv". */
function noun(
  parsed: ParsedText,
  { first }: FoundMention,
  nouns: ReadonlySet<string>,
): string | undefined {
  const words = parsed.tokens;
  let last = first - 1;
  if (words[last]?.lower === "of") last--;
  const head = words[last];
  // "the northern region of a country" is no description of the country.
  if (last < first - 1 && words[last - 1]?.isCapital) return undefined;
  if (head?.case !== "lower" || !nouns.has(head.lower) || head.sentence !== words[first]?.sentence)
    return undefined;
  let from = last;
  while (from > last - 4) {
    const word = words[from - 1];
    if (!word || word.sentence !== head.sentence || word.kind !== "word") break;
    const isPlain = word.tag === "word" || word.tag === "participle" || word.tag === "past";
    if (!isPlain && !DEMONYMS.has(word.lower)) break;
    from--;
  }
  return text(parsed, from, last + 1);
}

function text({ text: all, tokens }: ParsedText, from: number, to: number): string | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && from < to
    ? all.slice(first.start, last.end).replace(/\s+/gu, " ")
    : undefined;
}
