import { decodePack, PackError } from "../exchange";
import { type Pack, packKey } from "../model";
import { readUtf8, type TypedFile } from "./files";
import { InputError } from "./input-error";
import { type Named, namedEntity } from "./named";

/**
 * The entities of packs. Of packs of the same reports the last one counts, as it would replace the
 * others where they are stored. Throws an `InputError` at the first pack that is refused.
 */
export async function readEntities(files: readonly TypedFile[]): Promise<Named[]> {
  const packs = new Map<string, Pack>();
  for (const file of files) {
    const pack = await readPack(file);
    packs.set(packKey(pack), pack);
  }
  return [...packs].flatMap(([key, { entities }]) => {
    return entities.map((entity) => namedEntity(entity, key));
  });
}

async function readPack(file: TypedFile): Promise<Pack> {
  const text = await readUtf8(file);
  try {
    return decodePack(text);
  } catch (cause) {
    if (cause instanceof PackError) throw new InputError(file.typed, cause.message, { cause });
    throw cause;
  }
}
