import { browser } from "../../src/browser";
import { LIBRARY_CHANNEL } from "../../src/model";
import { callBackground } from "../../src/rpc";
import { chooseLibrary } from "./repository";
import type { LibraryAccess } from "./services";

/** Inputs stored in one transaction: their bytes are in memory twice while they are. */
const BATCH_BYTES = 32_000_000;

/** The library where it is kept, and the background for what is to be done with it. */
export function createLibraryAccess(): LibraryAccess {
  let opened: ReturnType<typeof chooseLibrary> | undefined;
  const library = () => {
    opened ??= chooseLibrary();
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  const channel = new BroadcastChannel(LIBRARY_CHANNEL);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  channel.onmessage = tell;
  // A browser may keep a private window from hearing what others tell.
  for (const name of ["focus", "visibilitychange"]) addEventListener(name, tell);
  /** Tells this page and the others, and has what there is to do done. */
  const changed = async () => {
    tell();
    channel.postMessage(null);
    await callBackground("jobs.wake", null);
  };
  return {
    isPrivate: browser.extension.inIncognitoContext === true,
    page: async (limit, before) => (await library()).page(limit, before),
    item: async (id) => (await library()).item(id),
    async add(inputs) {
      const shelf = await library();
      const ids: number[] = [];
      for (const batch of batches(inputs)) ids.push(...(await shelf.add(batch)));
      await changed();
      return ids;
    },
    async remove(id) {
      await (await library()).remove(id);
      await callBackground("library.published", null);
      await changed();
    },
    async giveUp(id) {
      await (await library()).giveUp(id);
      await changed();
    },
    async cancelReading() {
      await (await library()).cancelReading();
      await changed();
    },
    async setConfidential(id, confidential) {
      await (await library()).setConfidential(id, confidential);
      await callBackground("library.published", null);
      await changed();
    },
    async accept(ids) {
      await (await library()).accept(ids);
      await changed();
    },
    draft: async (id) => (await library()).draft(id),
    async saveDraft(id, pack, corrections) {
      await (await library()).saveDraft(id, pack, corrections);
      channel.postMessage(null);
    },
    refused: (names) => callBackground("names.refused", { names: [...names] }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

type Inputs = Parameters<LibraryAccess["add"]>[0];

function batches(inputs: Inputs): Inputs[] {
  const all: Inputs[number][][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const input of inputs) {
    const bytes = "bytes" in input ? input.bytes.length : 0;
    if (size + bytes > BATCH_BYTES) {
      all.push([]);
      size = 0;
    }
    all.at(-1)?.push(input);
    size += bytes;
  }
  return all;
}
