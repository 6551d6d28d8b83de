import type { Correction, Edit, Pack } from "../model";
import { editPack } from "./edit";
import { keyOf, named, namesOf } from "./names";

/** What is to be remembered of an edit, by names, as the pack was before it; undefined where nothing is. */
export function correctionOf(pack: Pack, edit: Edit): Correction | undefined {
  const names = (id: string) => {
    const entity = pack.entities.find((it) => it.id === id);
    return entity && namesOf(entity);
  };
  if (edit.op === "add") return { op: "add", name: edit.name.trim(), kind: edit.kind };
  if (edit.op === "speaker" || edit.op === "unsay") {
    const words = pack.statements.find(({ id }) => id === edit.statement)?.text;
    if (words === undefined) return undefined;
    if (edit.op === "unsay") return { op: "unsay", words };
    const speaker = edit.speaker === null ? null : (names(edit.speaker)?.[0] ?? null);
    return { op: "speaker", words, speaker };
  }
  const own = names(edit.entity);
  if (!own) return undefined;
  switch (edit.op) {
    case "drop":
      return { op: "drop", names: own };
    case "retype":
      return { op: "retype", names: own, kind: edit.kind };
    case "rename":
      return { op: "rename", names: own, name: edit.name.trim() };
    case "split":
      return { op: "split", names: own, form: edit.form };
    case "alias":
      return { op: "alias", names: own, name: edit.name.trim() };
    case "merge": {
      const into = names(edit.into);
      return into && { op: "merge", names: own, into };
    }
  }
}

/**
 * A reading as its user wants it: what was corrected in earlier ones is corrected in it, too, the
 * oldest correction first, so that the last word counts.
 */
export function applyCorrections(pack: Pack, corrections: readonly Correction[]): Pack {
  const known = new Set(pack.entities.flatMap(namesOf).map(keyOf));
  let corrected = pack;
  for (const correction of corrections) {
    if ("names" in correction && !correction.names.some((name) => known.has(keyOf(name)))) continue;
    const edit = editFor(corrected, correction);
    if (!edit) continue;
    corrected = editPack(corrected, edit);
    if ("name" in edit) known.add(keyOf(edit.name));
    if ("form" in edit) known.add(keyOf(edit.form));
  }
  return corrected;
}

/** The edit that a correction is in a pack; undefined where it has nothing to say of it. */
function editFor(pack: Pack, correction: Correction): Edit | undefined {
  switch (correction.op) {
    case "add":
      return correction;
    case "speaker":
    case "unsay":
      return statementEdit(pack, correction);
    default:
      return entityEdit(pack, correction);
  }
}

function statementEdit(
  pack: Pack,
  correction: Extract<Correction, { words: string }>,
): Edit | undefined {
  const statement = pack.statements.find(({ text }) => text === correction.words)?.id;
  if (statement === undefined) return undefined;
  if (correction.op === "unsay") return { op: "unsay", statement };
  if (correction.speaker === null) return { op: "speaker", statement, speaker: null };
  const speaker = named(pack, [correction.speaker], true)?.id;
  return speaker === undefined ? undefined : { op: "speaker", statement, speaker };
}

function entityEdit(
  pack: Pack,
  correction: Extract<Correction, { names: string[] }>,
): Edit | undefined {
  const entity = named(pack, correction.names)?.id;
  if (entity === undefined) return undefined;
  switch (correction.op) {
    case "drop":
      return { op: "drop", entity };
    case "retype":
      return { op: "retype", entity, kind: correction.kind };
    case "rename":
      return { op: "rename", entity, name: correction.name };
    case "split":
      return { op: "split", entity, form: correction.form };
    case "alias":
      return { op: "alias", entity, name: correction.name };
    case "merge": {
      const rest = { ...pack, entities: pack.entities.filter(({ id }) => id !== entity) };
      const into = named(rest, correction.into)?.id;
      return into === undefined ? undefined : { op: "merge", entity, into };
    }
  }
}
