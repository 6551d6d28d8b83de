import type { Sentence, Word } from "../document/parse";
import { oneOf } from "../one-of";
import type { VerbGroup } from "./clause";
import { Finiteness } from "./finite";
import { VerbScope } from "./scope";
import { BE, isAdverb, MODAL } from "./verb-words";
import { type VerbForms, verbForms } from "./verbs";

/** The finite verb groups of a sentence, in order; words that `isHidden` (quoted, say) are none. */
export function findGroups(
  tokens: readonly Word[],
  sentence: Pick<Sentence, "first" | "last">,
  isHidden: (word: Word) => boolean,
): VerbGroup[] {
  return new GroupFinder(new VerbScope(tokens, sentence.first, sentence.last, isHidden)).find();
}

/** Words that stand between commas inside of a group: "has, however, left". */
const ASIDE = oneOf("however though therefore moreover meanwhile too indeed instead");

class GroupFinder {
  private readonly finiteness: Finiteness;

  constructor(private readonly scope: VerbScope) {
    this.finiteness = new Finiteness(scope);
  }

  find(): VerbGroup[] {
    const { from, to, groups } = this.scope;
    for (let at = from; at < to; ) {
      const group = this.groupAt(at);
      if (group) groups.push(group);
      at = group ? Math.max(group.last, at + 1) : at + 1;
    }
    return groups;
  }

  private groupAt(at: number): VerbGroup | undefined {
    const word = this.scope.word(at);
    if (!word || this.scope.isHidden(word)) return undefined;
    if (this.scope.isFiniteAuxiliary(at, word)) return this.auxiliaryGroup(at, word);
    if (word.kind !== "word" || word.case !== "lower") return undefined;
    const forms = verbForms(word.lower);
    if (!forms || !this.finiteness.isFinite(at, word, forms)) return undefined;
    return {
      first: at,
      last: at + 1,
      head: at,
      lemma: forms.lemma,
      isPassive: false,
      isNegated: false,
    };
  }

  /** An auxiliary and what goes with it: "has also been badly hit". */
  private auxiliaryGroup(at: number, word: Word): VerbGroup {
    let [head, last] = [at, at + 1];
    let isBe = BE.test(word.lower) || word.kind === "clitic";
    let isPassive = false;
    let isNegated = /n['’]t$|^cannot$/.test(word.lower);
    let lemma = isBe ? "be" : (verbForms(word.lower)?.lemma ?? word.lower);
    for (let index = at + 1; index < at + 8; index++) {
      const next = this.scope.word(index);
      if (!next || this.scope.isHidden(next)) break;
      if (next.lower === "not" || next.lower === "never") isNegated = true;
      if (/^(?:be|been|being|have)$/.test(next.lower)) {
        isBe = BE.test(next.lower);
        [head, last, lemma] = [index, index + 1, isBe ? "be" : "have"];
        continue;
      }
      if (isAdverb(next) || next.lower === "likely" || this.isAside(index)) continue;
      const forms = this.isMain(index, next, isBe, word);
      if (!forms) break;
      isPassive = isBe && forms.participle === true && !forms.ing;
      [head, last, lemma] = [index, index + 1, forms.lemma];
      break;
    }
    const modal = MODAL.test(word.lower)
      ? word.lower
      : /['’]ll$/.test(word.lower)
        ? "will"
        : undefined;
    return { first: at, last, head, lemma, isPassive, isNegated, ...(modal && { modal }) };
  }

  /** "has, however, revealed": a word between commas, or one of the commas. */
  private isAside(at: number): boolean {
    const kind = this.scope.word(at);
    if (kind?.text !== "," && !ASIDE.test(kind?.lower ?? "")) return false;
    const isWord = (index: number): boolean => ASIDE.test(this.scope.word(index)?.lower ?? "");
    const isMark = (index: number): boolean => this.scope.word(index)?.text === ",";
    if (isWord(at)) return isMark(at - 1) && isMark(at + 1);
    return isMark(at) && ((isWord(at + 1) && isMark(at + 2)) || (isWord(at - 1) && isMark(at - 2)));
  }

  /** The forms of the main verb that an auxiliary has there; undefined where it is none. */
  private isMain(index: number, next: Word, isBe: boolean, auxiliary: Word): VerbForms | undefined {
    if (next.kind !== "word" || next.case !== "lower") return undefined;
    const forms = verbForms(next.lower);
    if (!forms) return undefined;
    if (isBe) return forms.participle || forms.ing ? forms : undefined;
    if (/^(?:has|have|had)|['’]ve$/.test(auxiliary.lower))
      return forms.participle ? forms : undefined;
    const takesBase =
      MODAL.test(auxiliary.lower) ||
      /^(?:do|does|did)/.test(auxiliary.lower) ||
      /['’](?:ll|d)$/.test(auxiliary.lower);
    if (takesBase && forms.base) return forms;
    const isAfterHave = this.scope.word(index - 1)?.lower === "have";
    return isAfterHave && forms.participle ? forms : undefined;
  }
}
