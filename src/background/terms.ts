import { browser } from "../browser";
import { turns } from "../making/turns";
import {
  type EntityKey,
  type Evidence,
  GAZETTEER_KEY,
  type GazetteerData,
  type PublishedFilter,
} from "../model";
import { COMPILED_VERSION, type Compiling, type Filter } from "../spot";
import {
  type Archive,
  buildArchive,
  extendArchive,
  filterOf,
  lookUp,
  openArchive,
  packArchive,
} from "../spot/archive";
import { MACHINE_CODE } from "../spot/machine-code";
import type { Store } from "../store";
import { TRAIT_COUNT, traitsUpTo } from "../text";
import { entitiesIn, withNames } from "./statement-names";

/** What the page script's names come from: the compiled gazetteer, and the filter that pages read. */
export interface Terms {
  /**
   * Brings gazetteer and filter up to what is stored; pages take up a new filter by themselves. Calls
   * follow one another.
   */
  publish(): Promise<void>;
  /** The forms of some keys. */
  names(keys: readonly number[]): Promise<GazetteerData>;
  /** The entities that a text names, in order, each once. */
  find(text: string): Promise<EntityKey[]>;
  /** Evidence with the names that stand in its statements, see {@link withNames}. */
  noteNames(evidence: readonly Evidence[]): Promise<Evidence[]>;
}

/** @param store opened on first need @param compiling what is known of the language, on first need */
export function createTerms(
  store: () => Promise<Store>,
  compiling: () => Promise<Compiling>,
): Terms {
  let last: Promise<void> = Promise.resolve();
  let held: Archive | undefined;
  let filter: { archive: Archive; made: Filter } | undefined;
  const bringUp = async () => {
    const current = await store();
    held ??= await stored(current);
    for (;;) {
      const revision = await current.revision();
      if (held?.revision !== revision) {
        held = await compiled(current, held, await compiling());
        await current.putArchive(await packArchive(held, turns()));
      }
      if (held.revision === (await current.revision())) break;
    }
    await publishFilter(held);
  };
  const publish = () => {
    last = last.catch(() => {}).then(bringUp);
    return last;
  };
  const current = async () => {
    held ??= await stored(await store());
    // A browser may have dropped it when the disk was full.
    if (!held) await publish();
    return held;
  };
  /** The archive, and the filter of it that is kept for the next text. */
  const searchable = async () => {
    const archive = await current();
    if (archive && filter?.archive !== archive) {
      filter = { archive, made: await filterOf(archive, turns()) };
    }
    return filter?.archive === archive ? filter : undefined;
  };
  return {
    publish,
    find: async (text) => {
      const known = await searchable();
      return known ? entitiesIn(text, known.archive, known.made) : [];
    },
    names: async (keys) => {
      const archive = await current();
      return archive ? lookUp(archive, keys) : { revision: -1, entities: [], forms: [] };
    },
    noteNames: async (evidence) => {
      const known = await searchable();
      if (!known) return [...evidence];
      return evidence.map((it) => withNames(it, known.archive, known.made));
    },
  };
}

async function stored(store: Store): Promise<Archive | undefined> {
  const buffer = await store.archive();
  return buffer && openArchive(buffer);
}

/** What has come is added to what there is; all is compiled anew where more has changed than that. */
async function compiled(
  store: Store,
  before: Archive | undefined,
  compiling: Compiling,
): Promise<Archive> {
  const added = before && (await store.entitiesSince(before.revision));
  if (added && added.revision > before.revision) {
    return extendArchive(before, added.entities, added.revision, compiling, turns());
  }
  const { entities, revision } = await store.namedEntities();
  return buildArchive(entities, revision, compiling, turns());
}

async function publishFilter(archive: Archive): Promise<void> {
  const { local } = browser.storage;
  const published = (await local.get(GAZETTEER_KEY))[GAZETTEER_KEY] as PublishedFilter | undefined;
  const { revision } = archive;
  const isOfBuild = published?.version === COMPILED_VERSION;
  if (isOfBuild && published.revision === revision) return;
  const { words, openers, small, longest } = await filterOf(archive, turns());
  const filter: PublishedFilter = {
    version: COMPILED_VERSION,
    revision,
    longest,
    words: base64Of(words),
    openers: base64Of(openers),
    small: base64Of(small),
    code: MACHINE_CODE,
    traits: isOfBuild ? published.traits : base64Of(await allTraits()),
  };
  await local.set({ [GAZETTEER_KEY]: filter });
}

/** Units whose traits are worked out in one go, in well under a millisecond each thousand. */
const TRAITS_AT_ONCE = 512;

/** Of all characters that have one: pages take them up with the filter. */
async function allTraits(): Promise<Uint16Array> {
  const turn = turns();
  for (let known = 0; known < TRAIT_COUNT; known += TRAITS_AT_ONCE) {
    traitsUpTo(known);
    await turn();
  }
  return traitsUpTo(TRAIT_COUNT);
}

function base64Of({ buffer, byteOffset, byteLength }: Int32Array | Uint16Array): string {
  return new Uint8Array(buffer, byteOffset, byteLength).toBase64();
}
