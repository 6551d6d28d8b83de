import type { Kind } from "../../model";
import { wordKey } from "../lexicon/knowledge";
import { DEMONYMS } from "../lexicon/others";
import { each, type Steps } from "../steps";
import type { NameMention } from "./find";
import { acronymsOf, isAcronym, nameKey, SAME } from "./name-keys";
import type { FoundEntity } from "./named";

/** A group of mentions that are of one entity. */
interface Group {
  kind: Kind;
  mentions: number[];
  /** Keys of its names. */
  names: Set<string>;
  /** Keys of the words of the first of its names. */
  forms: (readonly string[])[];
}

type Mentions = readonly NameMention[];

/**
 * Groups mentions by entity: the same name, a surname and the full name, an acronym and its long
 * form, a short form and the whole. Fuller names come first, so that short ones find them. In steps.
 * `isCased`: words are stems, and of a name's forms the one without a case's ending is its name.
 */
export function* groupMentions(names: Mentions, text: string, isCased = false): Steps<Grouped> {
  const grouping = new Grouping(names, text, isCased);
  const order = names.map((_, index) => index);
  const isShort = (index: number) => (names[index]?.words.length ?? 0) < 2;
  const long = order.filter((index) => !isShort(index));
  // "… the Harbour Guild (RHG)": what explains an acronym comes before the acronym alone.
  const explained = order.filter((index) => isShort(index) && grouping.isExplained(index));
  const known = new Set(explained);
  const rest = order.filter((index) => isShort(index) && !known.has(index));
  yield* each([...long, ...explained, ...rest], STRIDE, (index) => grouping.place(index));
  return grouping.result();
}

/** Entities, and for each mention the index of its own. */
export interface Grouped {
  entities: FoundEntity[];
  entityOf: number[];
}

/** Mentions that are placed in a step. */
const STRIDE = 5000;

class Grouping {
  private readonly groups: Group[] = [];
  private readonly groupOf: number[];
  /** Groups by kind and a key of one of their names. */
  private readonly byKey = new Map<string, number>();
  /** Groups that a single word may stand for, in the order of their first mention. */
  private readonly byPart = new Map<string, number[]>();

  constructor(
    private readonly names: Mentions,
    private readonly text: string,
    private readonly isCased: boolean,
  ) {
    this.groupOf = new Array(names.length).fill(-1);
  }

  place(index: number): void {
    const name = this.names[index];
    if (!name) return;
    const key = nameKey(name);
    const found = this.find(name, key, index) ?? this.open(name.kind);
    const group = this.groups[found];
    if (!group) return;
    group.mentions.push(index);
    this.groupOf[index] = found;
    if (group.names.has(key)) return;
    group.names.add(key);
    if (group.forms.length < MOST_NAMES) group.forms.push(name.words.map(wordKey));
    this.byKey.set(`${name.kind}|${key}`, found);
    for (const part of partsOf(name)) this.addPart(`${name.kind}|${part}`, found);
  }

  private open(kind: Kind): number {
    this.groups.push({ kind, mentions: [], names: new Set(), forms: [] });
    return this.groups.length - 1;
  }

  private addPart(part: string, group: number): void {
    const known = this.byPart.get(part);
    if (!known) this.byPart.set(part, [group]);
    else if (!known.includes(group) && known.length < MOST_BEARERS) known.push(group);
  }

  private find(name: NameMention, key: string, index: number): number | undefined {
    const same = this.byKey.get(`${name.kind}|${key}`);
    // A single word may be the surname of several: who was named last is meant, not the first.
    const isSurname = name.kind === "person" && name.words.length === 1;
    const long = same ?? this.longForm(index);
    if (long !== undefined && !isSurname) return long;
    const parts = this.byPart.get(`${name.kind}|${partKey(name)}`) ?? [];
    const fits = parts.filter((group) => this.isCompatible(group, name));
    if (fits.length === 0) return same;
    return this.nearest(fits, index);
  }

  /** Is a mention an acronym in brackets, right behind an organisation: "Harbour Guild (RHG)"? */
  isExplained(index: number): boolean {
    const [before, name] = [this.names[index - 1], this.names[index]];
    if (name?.kind !== "organisation" || before?.kind !== name.kind || !isAcronym(name.text))
      return false;
    return /^\s?\($/u.test(this.text.slice(before.end, name.start));
  }

  /** The group of the organisation that an acronym in brackets stands behind. */
  private longForm(index: number): number | undefined {
    const group = this.groupOf[index - 1] ?? -1;
    return this.isExplained(index) && group >= 0 ? group : undefined;
  }

  /** Of several groups the one that was mentioned last before, else first after. */
  private nearest(groups: readonly number[], index: number): number | undefined {
    if (groups.length === 1) return groups[0];
    for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
      const group = this.groupOf[at] ?? -1;
      if (groups.includes(group)) return group;
    }
    return groups[0];
  }

  /** Could the name be of the group, by all of the group's names? */
  private isCompatible(group: number, name: NameMention): boolean {
    if (name.kind !== "person") return true;
    const known = this.groups[group]?.forms ?? [];
    const keys = name.words.map(wordKey);
    return known.some((other) => isSamePerson(other, keys));
  }

  result(): Grouped {
    const entities = this.groups.map((group) => this.entityOf(group));
    // In the order of first mention.
    const order = this.groups
      .map(({ mentions }, index) => ({ index, first: minimum(mentions) }))
      .sort((a, b) => a.first - b.first);
    const place = new Map(order.map(({ index }, nth) => [index, nth]));
    return {
      entities: order.flatMap(({ index }) => entities[index] ?? []),
      entityOf: this.groupOf.map((group) => place.get(group) ?? 0),
    };
  }

  private entityOf({ kind, mentions }: Group): FoundEntity {
    const texts = mentions.flatMap((index) => this.names[index] ?? []);
    const forms = new Map<string, string>();
    // A dateline or a headline has in capitals what the text writes otherwise: that is its name.
    const quiet = texts.filter(({ isLoud }) => !isLoud);
    const mixed = quiet.filter(({ text }) => text !== text.toUpperCase());
    for (const { text } of [...mixed, ...quiet, ...texts]) {
      const key = text.toLowerCase();
      if (!forms.has(key)) forms.set(key, tidy(text));
    }
    const all = [...new Set(forms.values())];
    const isBetter = this.isCased ? isBarer : isFuller;
    const name = all.reduce((best, it) => (isBetter(it, best) ? it : best), all[0] ?? "");
    return { kind, name, aliases: all.filter((it) => it !== name) };
  }
}

/** A name as it is shown: line breaks within it are spaces. */
function tidy(text: string): string {
  return text.replace(/\s+/gu, " ");
}

/** Names of a group that another is held against. */
const MOST_NAMES = 8;
/** Groups that share a word. */
const MOST_BEARERS = 12;
/** Mentions back that the last bearer of a surname is looked for among. */
const REACH = 2000;

function minimum(list: readonly number[]): number {
  return list.reduce((least, it) => Math.min(least, it), Number.POSITIVE_INFINITY);
}

/** More words, but an acronym never. */
function isFuller(name: string, than: string): boolean {
  const [words, others] = [name.split(" ").length, than.split(" ").length];
  return words === others ? name.length > than.length && words > 1 : words > others;
}

/** More words, and of as many the form without an ending: mostly the shorter, else one in "a". */
function isBarer(name: string, than: string): boolean {
  const [words, others] = [name.split(" ").length, than.split(" ").length];
  if (words !== others) return words > others;
  if (name.length !== than.length) return name.length < than.length;
  return /[аяa]$/u.test(name) && !/[аяa]$/u.test(than);
}

/** The word by which a name finds its fuller forms: a person's last, an organisation as a whole. */
function partKey({ kind, words, text }: NameMention): string {
  if (kind === "person") return wordKey(lastName(words));
  if (kind === "organisation" && isAcronym(text)) return text.replace(/\./gu, "").toLowerCase();
  return words.map(wordKey).join(" ");
}

/** What a name may be shortened to. */
function partsOf(name: NameMention): string[] {
  const { kind, words } = name;
  if (kind === "person") {
    const last = wordKey(lastName(words));
    return words.length > 1
      ? [
          last,
          ...words
            .slice(0, -1)
            .map(wordKey)
            .filter((it) => it !== last),
        ]
      : [last];
  }
  if (kind === "organisation") return [...acronymsOf(words), ...shortForms(words)];
  return [];
}

const PERSON_END = /^(?:jr|sr|junior|senior|ii|iii|iv)\.?$/u;

function lastName(words: readonly string[]): string {
  const end = words.length > 1 && PERSON_END.test(words.at(-1) ?? "") ? -2 : -1;
  return words.at(end) ?? "";
}

/** "Acme Steel Holdings": "acme", "acme steel"; and its last word where that is a team's. */
function shortForms(words: readonly string[]): string[] {
  const forms: string[] = [];
  const keys = words.map(wordKey);
  for (let end = 1; end < keys.length; end++) forms.push(keys.slice(0, end).join(" "));
  if (keys.length > 1) forms.push(keys.slice(-1).join(" "));
  // "British Labour Party" is the Labour Party, too, and Labour.
  if (
    keys.length > 2 &&
    (DEMONYMS.has(keys[0] ?? "") || /^(?:u\.?s|u\.?k|u\.?n)\.?$/.test(keys[0] ?? ""))
  ) {
    for (let end = 2; end <= keys.length; end++) forms.push(keys.slice(1, end).join(" "));
  }
  const isParty = keys.at(-1) === "party" && keys.at(-2) === "labour";
  return forms.filter((form) => !SAME.generic.has(form) || (isParty && form === "labour"));
}

/**
 * Could two names, given as their words' keys, be of one person? Their last words are the same, or the one is a word of the other;
 * given names are alike or initials of each other.
 */
function isSamePerson(one: readonly string[], two: readonly string[]): boolean {
  const [long, short] = one.length >= two.length ? [one, two] : [two, one];
  if (short.length === 1) return long.includes(short[0] ?? "");
  if (lastName(long) !== lastName(short)) return isWithin(long, short);
  const [first, other] = [long[0] ?? "", short[0] ?? ""];
  return (
    first === other ||
    isInitialOf(first, other) ||
    isInitialOf(other, first) ||
    long.includes(other)
  );
}

function isWithin(long: readonly string[], short: readonly string[]): boolean {
  return long.length > short.length && ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
}

function isInitialOf(initial: string, name: string): boolean {
  return /^\p{L}\.?$/u.test(initial) && initial[0] === name[0];
}
