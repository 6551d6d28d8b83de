import { decodePack } from "../exchange";
import { LIBRARY_CHANNEL } from "../model";
import type { Handlers, LibraryCalls } from "../rpc";
import type { Store } from "../store";

/** Tells the pages that show the library, and may open the database, that it has changed. */
export function tellLibraries(): void {
  const channel = new BroadcastChannel(LIBRARY_CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/**
 * The library for pages that may not open the database. Pages that may are told of each change: those
 * that ask here share no channel with them.
 */
export function shareLibrary(store: () => Promise<Pick<Store, "library">>): Handlers<LibraryCalls> {
  const library = async () => (await store()).library;
  const changed = <Result>(result: Result): Result => {
    tellLibraries();
    return result;
  };
  return {
    "library.page": async (params) => (await library()).page(...params),
    "library.item": async (params) => (await library()).item(...params),
    "library.draft": async (params) => (await library()).draft(...params),
    "library.add": async (params) => changed(await (await library()).add(...params)),
    "library.remove": async (params) => changed(await (await library()).remove(...params)),
    "library.giveUp": async (params) => changed(await (await library()).giveUp(...params)),
    "library.cancelReading": async () => changed(await (await library()).cancelReading()),
    "library.setConfidential": async (params) =>
      changed(await (await library()).setConfidential(...params)),
    "library.accept": async (params) => changed(await (await library()).accept(...params)),
    "library.saveDraft": async ([id, pack, corrections]) => {
      await (await library()).saveDraft(id, decodePack(pack), corrections);
      return changed(undefined);
    },
  };
}
