import { type Library, SidelightError } from "../../src/model";
import { callBackground } from "../../src/rpc";
import { openStore } from "../../src/store";

/**
 * The library in the database; by way of the background where a page may not open that, as in
 * Firefox's private windows. Rejects with a `SidelightError` where it does not open for another
 * reason.
 */
export async function chooseLibrary(open = openStore): Promise<Library> {
  try {
    return (await open()).library;
  } catch (error) {
    if (error instanceof SidelightError && error.code === "no-database") return throughBackground;
    throw error;
  }
}

const throughBackground: Library = {
  add: (inputs) => callBackground("library.add", [inputs]),
  page: (limit, before) => callBackground("library.page", [limit, before]),
  item: (id) => callBackground("library.item", [id]),
  remove: (id) => callBackground("library.remove", [id]),
  giveUp: (id) => callBackground("library.giveUp", [id]),
  cancelReading: () => callBackground("library.cancelReading", []),
  draft: (id) => callBackground("library.draft", [id]),
  saveDraft: (id, pack, corrections) =>
    callBackground("library.saveDraft", [id, pack, corrections]),
  setConfidential: (id, confidential) =>
    callBackground("library.setConfidential", [id, confidential]),
  accept: (ids) => callBackground("library.accept", [ids]),
};
