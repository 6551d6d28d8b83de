import type { Command, Surroundings } from "./command";
import { readDocument } from "./documents";
import { type TypedFile, typedFile } from "./files";
import { InputError } from "./input-error";
import { loadKnowledge } from "./knowledge";
import { readEntities } from "./packs";
import { Spotter } from "./spotter";
import { readWords, UsageError } from "./usage";

const USAGE = "usage: npm run spot -- [--all] --pack PACK.json [--pack PACK.json …] FILE…";

interface SpotOptions {
  packs: TypedFile[];
  files: TypedFile[];
  /** The unlikely mentions too. */
  all: boolean;
}

function parseOptions(words: readonly string[], folder: string): SpotOptions {
  const { values, positionals } = readWords(words, {
    pack: { type: "string", multiple: true },
    all: { type: "boolean" },
  });
  const { pack = [], all = false } = values;
  if (pack.length === 0) throw new UsageError("--pack is missing");
  if (positionals.length === 0) throw new UsageError("no file is named");
  const typed = (word: string) => typedFile(word, folder);
  return { packs: pack.map(typed), files: positionals.map(typed), all };
}

/** Tags files with the entities of packs: a line of JSON for each, in the order given. */
export const spotCommand: Command = {
  usage: USAGE,
  async run(words, surroundings) {
    const { packs, files, all } = parseOptions(words, surroundings.folder);
    const entities = await readEntities(packs);
    const spotter = new Spotter(entities, await loadKnowledge());
    let allDone = true;
    for (const file of files) {
      const done = await spotFile(spotter, file, all, surroundings);
      allDone &&= done;
    }
    return allDone;
  },
};

async function spotFile(spotter: Spotter, file: TypedFile, all: boolean, to: Surroundings) {
  try {
    const searched = await readDocument(file);
    const spotted = spotter.spot(searched);
    const mentions = all ? spotted : spotted.filter(({ certainty }) => certainty !== "unlikely");
    await to.print(`${JSON.stringify({ file: file.typed, text: searched.text, mentions })}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    to.complain(error.message);
    return false;
  }
}
