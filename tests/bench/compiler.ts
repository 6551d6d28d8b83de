/**
 * What is measured of making names ready, for the bench `compile` alone: whoever changes how names
 * are compiled changes it here. Runs in a page of the extension. Bundled for itself.
 */

import { readCommonWords } from "../../src/background/common";
import { turns } from "../../src/making/turns";
import { variantMaker, variantsWith } from "../../src/making/variants";
import { type Entity, entityKey, type NamedEntity } from "../../src/model";
import type { Compiling } from "../../src/spot";
import {
  type Archive,
  buildArchive,
  extendArchive,
  filterOf,
  packArchive,
} from "../../src/spot/archive";
import { compilingWith } from "../../src/spot/common";

/** What can be timed, in the order in which it has to be done. */
export interface Compiler {
  /** Makes the variants of all names. */
  variants(): Promise<void>;
  /** Compiles all names: alone, and with their variants. */
  names(): Promise<void>;
  all(): Promise<void>;
  /** Adds those of a few more entities to either. */
  moreNames(): Promise<void>;
  more(): Promise<void>;
}

export interface CompilerHandle extends Compiler {
  open(all: readonly Entity[], more: readonly Entity[]): Promise<void>;
  /** How many forms there are of all names: alone, and with their variants. */
  forms(): { names: number; all: number };
}

declare global {
  var benchCompiler: CompilerHandle | undefined;
}

/** Entities as they are compiled. */
interface Names {
  plain: NamedEntity[];
  varied: NamedEntity[];
}

const NONE: Names = { plain: [], varied: [] };
const given: { all: Names; more: Names } = { all: NONE, more: NONE };
const make = variantMaker(async () => variantsWith(await read("/lexicon/names.json")));
const compiled: { names?: Archive; all?: Archive } = {};
let entities: readonly Entity[] = [];
let compiling: Compiling | undefined;

globalThis.benchCompiler = {
  async open(all, more) {
    compiling = compilingWith(await readCommonWords(() => read("/lexicon/common.json")));
    entities = all;
    // The first call reads the lexicon: that is not what is timed.
    given.more = await named(more, "more");
    given.all = { plain: all.map((entity) => plain(entity, "all")), varied: [] };
  },
  async variants() {
    given.all = await named(entities, "all");
  },
  async names() {
    compiled.names = await build(given.all.plain);
  },
  async all() {
    compiled.all = await build(given.all.varied);
  },
  async moreNames() {
    await extend(compiled.names, given.more.plain);
  },
  async more() {
    await extend(compiled.all, given.more.varied);
  },
  forms: () => ({
    names: compiled.names?.keys.length ?? 0,
    all: compiled.all?.keys.length ?? 0,
  }),
};

async function build(names: readonly NamedEntity[]): Promise<Archive> {
  const archive = await buildArchive(names, 1, language(), turns());
  await publish(archive);
  return archive;
}

async function extend(archive: Archive | undefined, names: readonly NamedEntity[]): Promise<void> {
  if (!archive) throw new Error("nothing to extend");
  await publish(await extendArchive(archive, names, 2, language(), turns()));
}

/** What is made of an archive before it is stored. */
async function publish(archive: Archive): Promise<void> {
  await filterOf(archive, turns());
  await packArchive(archive, turns());
}

function language(): Compiling {
  if (!compiling) throw new Error("not open");
  return compiling;
}

async function named(some: readonly Entity[], pack: string): Promise<Names> {
  const made = await make(some);
  const names = some.map((entity) => plain(entity, pack));
  const varied = names.map((entity, index) => ({
    ...entity,
    variants: [...(made.get(some[index]?.id ?? "") ?? [])],
  }));
  return { plain: names, varied };
}

function plain({ id, kind, name, aliases }: Entity, pack: string): NamedEntity {
  const names = [name, ...aliases.map(({ text }) => text)];
  return { key: entityKey(pack, id), kind, names, variants: [], painted: true };
}

async function read(path: string): Promise<string> {
  const response = await fetch(path);
  return response.text();
}
