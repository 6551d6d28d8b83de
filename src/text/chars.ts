import { type CharClass, COMPLEX, SURROGATE } from "./char-classes";
import { pageOf, rareAt } from "./char-pages";

export * from "./char-classes";

/** The folded code unit of a code unit; 0 where it folds to nothing, {@link COMPLEX} where not to one. */
export function foldUnit(code: number): number {
  return pageOf(code).folds[code & 255] as number;
}

/** The class of a code unit; `SURROGATE` for halves of pairs. */
export function classOfUnit(code: number): CharClass {
  return pageOf(code).classes[code & 255] as CharClass;
}

/** The class of the code point that begins at `index` (in UTF-16 code units). */
export function classAt(text: string, index: number): Exclude<CharClass, typeof SURROGATE> {
  const unit = classOfUnit(text.charCodeAt(index));
  const found = unit === SURROGATE ? rareAt(text, index).class : unit;
  return found as Exclude<CharClass, typeof SURROGATE>;
}

/** The folded form of the code point that begins at `index`; may be empty or several units long. */
export function foldAt(text: string, index: number): string {
  const fold = foldUnit(text.charCodeAt(index));
  if (fold === 0) return "";
  return fold === COMPLEX ? rareAt(text, index).fold : String.fromCharCode(fold);
}
