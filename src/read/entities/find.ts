import type { ParsedText, Word } from "../document/parse";
import { type FoundEntity, type FoundMention, Named } from "./named";

/** Finds the names of a text, in steps: yields the share done, from 0 to 1. */
export function* findNames(parsed: ParsedText): Generator<number, Named> {
  const entities: FoundEntity[] = [];
  const mentions: FoundMention[] = [];
  const known = new Map<string, number>();
  for (const sentence of parsed.sentences) {
    if (sentence.index % 500 === 499) yield sentence.index / parsed.sentences.length;
    if (sentence.caps !== "none") continue;
    let run: Word[] = [];
    for (const word of [...parsed.tokens.slice(sentence.first, sentence.last), undefined]) {
      if (word?.tag === "name") {
        run.push(word);
        continue;
      }
      const [first, last] = [run[0], run.at(-1)];
      run = [];
      if (!first || !last) continue;
      const name = parsed.text.slice(first.start, last.end);
      const entity = known.get(name) ?? entities.length;
      if (entity === entities.length) entities.push({ kind: "organisation", name, aliases: [] });
      known.set(name, entity);
      const { start } = first;
      mentions.push({
        entity,
        nominal: false,
        start,
        end: last.end,
        first: first.index,
        last: last.index + 1,
      });
    }
  }
  return new Named(entities, mentions);
}
