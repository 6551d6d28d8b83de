import { type ExchangeFormat, encodePack, FORMATS, joinPacks } from "../exchange";
import type { Pack } from "../model";
import type { Command, Surroundings } from "./command";
import { type TypedFile, typedFile, typedOutput, writeWhole } from "./files";
import { InputError } from "./input-error";
import { readFileAsPack } from "./read-file";
import { readWords, UsageError } from "./usage";

const USAGE = `usage: npm run read -- [--out FILE] [--format ${FORMATS.join("|")}] FILE…`;

interface ReadOptions {
  files: TypedFile[];
  format: ExchangeFormat;
  out: TypedFile | undefined;
}

function parseOptions(words: readonly string[], folder: string): ReadOptions {
  const { values, positionals } = readWords(words, {
    out: { type: "string" },
    format: { type: "string" },
  });
  const { out, format = "pack" } = values;
  const known = FORMATS.find((it) => it === format);
  if (!known) throw new UsageError(`${format} is no format`);
  if (positionals.length === 0) throw new UsageError("no file is named");
  return {
    files: positionals.map((word) => typedFile(word, folder)),
    format: known,
    out: out === undefined ? undefined : typedOutput(out, folder),
  };
}

/** Reads reports from files: one pack of them all, or another format of it. */
export const readCommand: Command = {
  usage: USAGE,
  async run(words, surroundings) {
    const { files, format, out } = parseOptions(words, surroundings.folder);
    const packs = await readAll(files, surroundings);
    if (packs.length > 0) {
      const text = encodePack(joinPacks(packs), format);
      if (out) await writeWhole(out, text);
      else await surroundings.print(text);
    }
    return packs.length === files.length;
  },
};

/** The packs of the files that could be read; of the others it is told why not. */
async function readAll(files: readonly TypedFile[], { complain }: Surroundings): Promise<Pack[]> {
  const packs: Pack[] = [];
  for (const file of files) {
    try {
      const { pack, notes } = await readFileAsPack(file);
      for (const note of notes) complain(`${file.typed}: ${note}`);
      packs.push(pack);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      complain(error.message);
    }
  }
  return packs;
}
