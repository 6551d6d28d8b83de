import type { Form, GazetteerData } from "../../../src/spot";
import {
  canBegin,
  canEnd,
  classAt,
  foldAt,
  foldWithOffsets,
  WORD,
  widthAt,
} from "../../../src/text";

/** A mention as the reference finds it: the form by what the page's reader sees of it. */
export interface Found {
  start: number;
  end: number;
  folded: string;
  entities: number[];
}

/**
 * Finds mentions by definition and without haste: folds the whole text, tries every form at every
 * place, takes the leftmost and of these the longest. Names all entities whose case rule is obeyed.
 */
export function findNaively(data: GazetteerData, text: string): Found[] {
  const folded = foldWithOffsets(text);
  const starts = Array.from({ length: folded.text.length }, (_, at) => {
    return folded.source({ start: at, end: at + 1 }).start;
  });
  const isEdge = (at: number) => at === 0 || at === starts.length || starts[at] !== starts[at - 1];
  const mentions: Found[] = [];
  for (let at = 0; at < starts.length; ) {
    const ends = new Map<number, Form[]>();
    for (const form of isEdge(at) ? data.forms : []) {
      const to = at + form.folded.length;
      if (!folded.text.startsWith(form.folded, at) || !isEdge(to)) continue;
      const { start, end } = behindMarks(text, folded.source({ start: at, end: to }));
      if (!canBegin(text, start) || !canEnd(text, end)) continue;
      // Thea Quill, Ada Quill: two of a list.
      const [surname, ...given] = form.folded.split(",");
      const again = ` ${surname}`;
      const isListed = folded.text.startsWith(again, to) && isEdge(to + again.length);
      if (given.length > 0 && isListed) continue;
      if (obeys(text.slice(start, end), form)) ends.set(to, [...(ends.get(to) ?? []), form]);
    }
    const to = Math.max(...ends.keys());
    const forms = ends.get(to) ?? [];
    if (forms.length > 0) {
      const span = behindMarks(text, folded.source({ start: at, end: to }));
      const entities = [...new Set(forms.flatMap((form) => form.entities))].sort((a, b) => a - b);
      mentions.push({ ...span, folded: folded.text.slice(at, to), entities });
      at = to;
    } else at++;
  }
  return mentions;
}

/** Diacritics behind the last letter belong to it. */
function behindMarks(text: string, { start, end }: { start: number; end: number }) {
  let to = end;
  while (to < text.length && foldAt(text, to) === "" && /^\p{M}$/u.test(text.charAt(to))) to++;
  return { start, end: to };
}

function obeys(words: string, { rule, alias }: Form): boolean {
  if (rule === "any") return true;
  if (rule === "upper") return words === words.toUpperCase();
  const [wanted, given] = [wordsOf(alias), wordsOf(words)];
  return wanted.every((word, index) => !isCapital(word) || isCapital(given[index] ?? ""));
}

/** The words of spaced scripts, without what readers do not see. */
function wordsOf(text: string): string[] {
  let apart = "";
  for (let at = 0; at < text.length; at += widthAt(text, at)) {
    if (foldAt(text, at) === "") continue;
    apart += classAt(text, at) === WORD ? text.slice(at, at + widthAt(text, at)) : " ";
  }
  return apart.split(" ").filter((word) => word !== "");
}

function isCapital(word: string): boolean {
  return /^[\p{Uppercase}\p{Lt}]/u.test(word);
}
