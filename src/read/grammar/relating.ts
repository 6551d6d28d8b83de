import type { Word } from "../document/parse";
import type { VerbScope } from "./scope";
import type { VerbForms } from "./verbs";

/** ", which tracks ships": behind a comma "which" relates, and a verb follows. */
export function isRelating(scope: VerbScope, { lower, index }: Word): boolean {
  return lower === "which" && scope.word(index - 1)?.text === ",";
}

/** "whose firm supplies buses": behind "whose" and a noun, a word that may be a verb is one. */
export function isOwnersVerb(scope: VerbScope, before: Word, { standing }: VerbForms): boolean {
  return (
    standing !== "other" &&
    before.tag === "word" &&
    !/\p{L}{2}[^s]s$/u.test(before.lower) &&
    scope.word(before.index - 1)?.lower === "whose"
  );
}

/** "If Greece defaults, …": between such a word with a name and a comma stands a verb. */
export function isConditional(scope: VerbScope, at: number, { tag, index }: Word): boolean {
  if (tag !== "name" || scope.word(at + 1)?.text !== ",") return false;
  let first = index;
  while (scope.word(first - 1)?.tag === "name") first--;
  return /^(?:if|when|once|unless|until|because|after|before|as|while|although|though)$/.test(
    scope.word(first - 1)?.lower ?? "",
  );
}
