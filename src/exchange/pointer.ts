/** Steps from the root of a JSON document down to a place in it. */
export type Path = readonly (string | number)[];

/** The JSON Pointer (RFC 6901) of a place; the root's is the empty string. */
export function toPointer(path: Path): string {
  return path.map((step) => `/${escapeStep(String(step))}`).join("");
}

/** Tilde first: the escape of a slash brings a tilde of its own. */
function escapeStep(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
