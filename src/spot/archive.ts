import {
  type CaseRule,
  type Form,
  type GazetteerData,
  type GazetteerEntity,
  KINDS,
  type Kind,
  type NamedEntity,
  VARIANT_REASONS,
} from "../model";
import { addForm, COMPILED_VERSION, emptyFilter, type Filter, fitted } from "./filter";
import {
  type Compiling,
  entityOf,
  foldAlias,
  gatherForms,
  isDoubtful,
  type NameRow,
  rowsOf,
} from "./gazetteer";
import { keyOf, type WordCase } from "./key";
import { laxestCase } from "./table";

/**
 * All names of a store, compiled: rows in the order of their keys, so that those of a key are found
 * by bisection, in typed arrays over one buffer that a database keeps as it is.
 */
export interface Archive {
  readonly revision: number;
  /** Of each row, as unsigned numbers, in order. */
  readonly keys: Uint32Array;
  /** Of each row: the hash of its first word. */
  readonly firsts: Uint32Array;
  /** Of each row: rule, reason and what else is yes or no, see {@link flagsOf}. */
  readonly flags: Uint16Array;
  /** Of each row: index of its entity. */
  readonly owners: Uint32Array;
  /** Of each row: where its alias ends in `text`, in bytes; it begins where the one before ends. */
  readonly ends: Uint32Array;
  /** All aliases, in UTF-8. */
  readonly text: Uint8Array;
  readonly entities: readonly GazetteerEntity[];
  /** Code units of the longest word that a key is made of. */
  readonly longest: number;
}

/** Called now and then while work goes on, so that others get their turn. */
export type Pause = () => Promise<void> | undefined;

const RULES: readonly CaseRule[] = ["any", "initials", "upper"];
const REASONS: readonly Form["reason"][] = ["name", ...VARIANT_REASONS];

const RULE_BITS = 3;
const REASON_SHIFT = 2;
const REASON_BITS = 15;
const WEAK_BIT = 1 << 6;
const COMMON_BIT = 1 << 7;
const DOUBTFUL_BIT = 1 << 8;
const RARE_BIT = 1 << 9;
/** Where the laxest case stands in which the form may be met. */
const CASE_SHIFT = 10;

function flagsOf(row: NameRow, kind: Kind): number {
  return (
    RULES.indexOf(row.rule) |
    (REASONS.indexOf(row.reason) << REASON_SHIFT) |
    (row.weak ? WEAK_BIT : 0) |
    (row.common ? COMMON_BIT : 0) |
    (row.rare ? RARE_BIT : 0) |
    (isDoubtful(row, kind) ? DOUBTFUL_BIT : 0) |
    (laxestCase(row) << CASE_SHIFT)
  );
}

function readRow(alias: string, flags: number): Omit<NameRow, "entity"> {
  return {
    alias,
    folded: foldAlias(alias),
    rule: RULES[flags & RULE_BITS] ?? "any",
    reason: REASONS[(flags >> REASON_SHIFT) & REASON_BITS] ?? "name",
    weak: (flags & WEAK_BIT) !== 0,
    common: (flags & COMMON_BIT) !== 0,
    rare: (flags & RARE_BIT) !== 0,
  };
}

/** Rows between two calls of `pause`. */
const BATCH = 512;

/** Compiles entities' names. Some n log n in the number of names; takes a turn's rest by `pause`. */
export function buildArchive(
  entities: readonly NamedEntity[],
  revision: number,
  compiling: Compiling,
  pause: Pause,
): Promise<Archive> {
  return extendArchive(emptyArchive(), entities, revision, compiling, pause);
}

/**
 * An archive with further entities; the old one stays as it is. Linear in its size but with little
 * for each row of the old one: these are only copied.
 */
export async function extendArchive(
  archive: Archive,
  entities: readonly NamedEntity[],
  revision: number,
  compiling: Compiling,
  pause: Pause,
): Promise<Archive> {
  const rows: NameRow[] = [];
  const keys: number[] = [];
  const firsts: number[] = [];
  const more: GazetteerEntity[] = [];
  let longest = archive.longest;
  let done = 0;
  for (const [index, entity] of entities.entries()) {
    const own = rowsOf(entity, archive.entities.length + index, compiling);
    more.push(entityOf(entity, own));
    for (const row of own) {
      const found = keyOf(row.folded);
      longest = Math.max(longest, found.longest);
      rows.push(row);
      keys.push(found.key >>> 0);
      firsts.push(found.first);
      if (++done % BATCH === 0) await pause();
    }
  }
  const kindOf = ({ entity }: NameRow) =>
    entities[entity - archive.entities.length]?.kind ?? "place";
  const added = await writeRows(rows, kindOf, keys, firsts, pause);
  return {
    revision,
    longest,
    entities: [...archive.entities, ...more],
    ...(archive.keys.length === 0 ? added : merge(archive, added)),
  };
}

type Rows = Pick<Archive, "keys" | "firsts" | "flags" | "owners" | "ends" | "text">;

function emptyArchive(): Archive {
  return { revision: 0, longest: 0, entities: [], ...emptyRows(0, 0) };
}

function emptyRows(count: number, bytes: number) {
  return {
    keys: new Uint32Array(count),
    firsts: new Uint32Array(count),
    flags: new Uint16Array(count),
    owners: new Uint32Array(count),
    ends: new Uint32Array(count),
    text: new Uint8Array(bytes),
  };
}

/** Parts in which rows are sorted, by the upper bits of their keys: no stretch of work is long. */
const PARTS = 64;
const PART_SHIFT = 26;
/** Rows up to which a key and a row's place fit into one number that a double holds exactly. */
const MOST_PLACES = 2 ** 21;

/**
 * The rows' places in the order of their keys: a distribution by upper bits, then each part sorted
 * by itself, as numbers, which sort several times faster than rows. Throws beyond two million rows.
 */
async function inOrder(keys: readonly number[], pause: Pause): Promise<Uint32Array> {
  if (keys.length > MOST_PLACES) throw new RangeError("more names than a gazetteer can hold");
  const ends = new Uint32Array(PARTS);
  for (const key of keys) ends[key >>> PART_SHIFT] = (ends[key >>> PART_SHIFT] as number) + 1;
  for (let part = 1; part < PARTS; part++) {
    ends[part] = (ends[part] as number) + (ends[part - 1] as number);
  }
  const both = new Float64Array(keys.length);
  for (let place = keys.length - 1; place >= 0; place--) {
    const key = keys[place] as number;
    const part = key >>> PART_SHIFT;
    ends[part] = (ends[part] as number) - 1;
    both[ends[part] as number] = key * MOST_PLACES + place;
    if (place % BATCH === 0) await pause();
  }
  const order = new Uint32Array(keys.length);
  for (let part = 0; part < PARTS; part++) {
    const from = ends[part] as number;
    const sorted = both.subarray(from, ends[part + 1] ?? keys.length).sort();
    for (let at = 0; at < sorted.length; at++)
      order[from + at] = (sorted[at] as number) % MOST_PLACES;
    await pause();
  }
  return order;
}

async function writeRows(
  rows: readonly NameRow[],
  kindOf: (row: NameRow) => Kind,
  keys: readonly number[],
  firsts: readonly number[],
  pause: Pause,
): Promise<Rows> {
  const order = await inOrder(keys, pause);
  const written = emptyRows(rows.length, 0);
  const parts: Uint8Array[] = [];
  let end = 0;
  for (let from = 0; from < order.length; from += BATCH) {
    let aliases = "";
    for (let at = from; at < Math.min(from + BATCH, order.length); at++) {
      const place = order[at] as number;
      const row = rows[place] as NameRow;
      aliases += row.alias;
      end += byteLength(row.alias);
      written.keys[at] = keys[place] as number;
      written.firsts[at] = firsts[place] as number;
      written.flags[at] = flagsOf(row, kindOf(row));
      written.owners[at] = row.entity;
      written.ends[at] = end;
    }
    parts.push(new TextEncoder().encode(aliases));
    await pause();
  }
  const text = new Uint8Array(end);
  let at = 0;
  for (const part of parts) {
    text.set(part, at);
    at += part.length;
  }
  return { ...written, text };
}

/** Bytes of a text in UTF-8. Half a pair, which UTF-8 cannot hold, becomes three. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    bytes++;
    if (unit < 0x800) continue;
    const isPair = unit >= 0xd800 && unit < 0xdc00 && index + 1 < text.length;
    const next = isPair ? text.charCodeAt(index + 1) : 0;
    // Both halves are counted; a pair has four bytes.
    if (next >= 0xdc00 && next < 0xe000) index++;
    bytes++;
  }
  return bytes;
}

/** Both rows, in order: runs of the old ones are copied between the places of the new. */
function merge(old: Rows, added: Rows): Rows {
  const bytes = old.text.length + added.text.length;
  const all = emptyRows(old.keys.length + added.keys.length, bytes);
  let [from, at, end] = [0, 0, 0];
  const copy = (rows: Rows, start: number, until: number) => {
    const begin = start > 0 ? (rows.ends[start - 1] as number) : 0;
    all.keys.set(rows.keys.subarray(start, until), at);
    all.firsts.set(rows.firsts.subarray(start, until), at);
    all.flags.set(rows.flags.subarray(start, until), at);
    all.owners.set(rows.owners.subarray(start, until), at);
    all.text.set(rows.text.subarray(begin, rows.ends[until - 1] ?? begin), end);
    const shift = end - begin;
    for (let row = start; row < until; row++) all.ends[at++] = (rows.ends[row] as number) + shift;
    end = at > 0 ? (all.ends[at - 1] as number) : 0;
  };
  for (const [index, key] of added.keys.entries()) {
    // Behind the old ones of the same key, as if all had been compiled at once.
    const place = lowerBound(old.keys, key + 1, from);
    if (place > from) copy(old, from, place);
    from = place;
    copy(added, index, index + 1);
  }
  if (from < old.keys.length) copy(old, from, old.keys.length);
  return all;
}

/** The first place from `from` on whose key is not less. */
function lowerBound(keys: Uint32Array, key: number, from: number): number {
  let [low, high] = [from, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The forms of some keys, with their entities: what a page needs to know of all that is stored. */
export function lookUp(archive: Archive, keys: readonly number[]): GazetteerData {
  const decoder = new TextDecoder();
  const places = new Map<number, number>();
  const rows: NameRow[] = [];
  for (const wanted of new Set(keys.map((key) => key >>> 0))) {
    let row = lowerBound(archive.keys, wanted, 0);
    for (; archive.keys[row] === wanted; row++) {
      const begin = row > 0 ? (archive.ends[row - 1] as number) : 0;
      const alias = decoder.decode(archive.text.subarray(begin, archive.ends[row]));
      const owner = archive.owners[row] as number;
      const entity = places.get(owner) ?? places.size;
      places.set(owner, entity);
      rows.push({ ...readRow(alias, archive.flags[row] as number), entity });
    }
  }
  const entities = Array.from(places.keys(), (owner) => archive.entities[owner] as GazetteerEntity);
  return { revision: archive.revision, entities, forms: gatherForms(rows) };
}

/** The filter for pages. Linear in the number of rows. */
export async function filterOf(archive: Archive, pause: Pause): Promise<Filter> {
  const { keys, firsts, flags, longest } = archive;
  const filter = emptyFilter(keys.length, longest);
  for (let row = 0; row < keys.length; row++) {
    const key = { key: keys[row] as number, first: firsts[row] as number };
    const told = flags[row] as number;
    addForm(filter, key, (told >> CASE_SHIFT) as WordCase, (told & DOUBTFUL_BIT) !== 0);
    if (row % BATCH === 0) await pause();
  }
  return fitted(filter);
}

/** An archive as one buffer, to be kept: numbers of 32 bits in the machine's own order. */
export async function packArchive(archive: Archive, pause: Pause): Promise<ArrayBuffer> {
  const { keys, firsts, owners, ends, flags, text } = archive;
  const names = await packNames(archive.entities, pause);
  const traits = Uint8Array.from(archive.entities, traitsOf);
  const head = [COMPILED_VERSION, archive.revision, archive.longest, keys.length];
  const header = Uint32Array.of(...head, text.length, names.length, traits.length);
  const parts = [header, keys, firsts, owners, ends, flags, text, names, traits];
  const all = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    all.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
    await pause();
  }
  return all.buffer;
}

/** Entities' keys, words and roles, as JSON in UTF-8. */
async function packNames(entities: readonly GazetteerEntity[], pause: Pause): Promise<Uint8Array> {
  const parts: string[] = [];
  for (let from = 0; from < entities.length; from += BATCH) {
    const some = entities.slice(from, from + BATCH).map(({ key, words, role }) => {
      return role === "" ? [key, words] : [key, words, role];
    });
    parts.push(JSON.stringify(some).slice(1, -1));
    await pause();
  }
  return new TextEncoder().encode(`[${parts.join(",")}]`);
}

/** Opens what {@link packArchive} gave, without copying; undefined where an older build made it. */
export function openArchive(buffer: ArrayBuffer): Archive | undefined {
  if (buffer.byteLength < HEADER) return undefined;
  const [version, ...head] = new Uint32Array(buffer, 0, HEADER / 4);
  const [revision = 0, longest = 0, rows = 0, textLength = 0, namesLength = 0, count = 0] = head;
  if (version !== COMPILED_VERSION) return undefined;
  let at = HEADER;
  const take = (bytes: number) => {
    at += bytes;
    return at - bytes;
  };
  const keys = new Uint32Array(buffer, take(4 * rows), rows);
  const firsts = new Uint32Array(buffer, take(4 * rows), rows);
  const owners = new Uint32Array(buffer, take(4 * rows), rows);
  const ends = new Uint32Array(buffer, take(4 * rows), rows);
  const flags = new Uint16Array(buffer, take(2 * rows), rows);
  const text = new Uint8Array(buffer, take(textLength), textLength);
  const names = new Uint8Array(buffer, take(namesLength), namesLength);
  const traits = new Uint8Array(buffer, take(count), count);
  const told: [key: string, words: string, role?: string][] = JSON.parse(
    new TextDecoder().decode(names),
  );
  const entities = told.map(([key, words, role = ""], index) => {
    return { key, words, role, ...readTraits(traits[index] ?? 0) };
  });
  return { revision, longest, keys, firsts, owners, ends, flags, text, entities };
}

/** Bytes of seven numbers. */
const HEADER = 28;
const KIND_BITS = 3;
const PAINTED_BIT = 4;
const FULL_BIT = 8;

function traitsOf({ kind, painted, full }: GazetteerEntity): number {
  return KINDS.indexOf(kind) | (painted ? PAINTED_BIT : 0) | (full ? FULL_BIT : 0);
}

function readTraits(traits: number): Omit<GazetteerEntity, "key" | "words" | "role"> {
  return {
    kind: KINDS[traits & KIND_BITS] ?? "place",
    painted: (traits & PAINTED_BIT) !== 0,
    full: (traits & FULL_BIT) !== 0,
  };
}
