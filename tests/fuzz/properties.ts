import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import type { NamedEntity } from "../../src/model";
import { readReport } from "../../src/read";
import {
  compileGazetteer,
  findMentions,
  type Mention,
  openGazetteer,
  scan,
  type WholeGazetteer,
} from "../../src/spot";
import { fold } from "../../src/text";
import { spotting } from "../unit/spot/arbitrary";
import { findNaively } from "../unit/spot/reference";
import { anyText } from "../unit/text/arbitrary-text";

/** A text, the entities sought in it, and how far each of the calls goes that search it in slices. */
export interface FuzzCase {
  entities: NamedEntity[];
  text: string;
  steps: number[];
}

/** Steps so small that they end inside words, names, pairs and runs of invisible characters. */
const steps = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 20 });

/** Names few and alike, and texts in which they stand, whole and spoilt. */
export const fuzzCases: fc.Arbitrary<FuzzCase> = fc
  .tuple(spotting, steps)
  .map(([{ entities, text }, steps]) => ({ entities, text, steps }));

/** Throws where the matcher is wrong on a case; returns how many mentions it finds there. */
export function checkMatcher({ entities, text, steps }: FuzzCase): number {
  const gazetteer = openGazetteer(compileGazetteer(entities, 1));
  const mentions = findMentions(gazetteer, text);
  for (const mention of mentions) checkReading(gazetteer, text, mention);
  const found = mentions.map((mention) => described(gazetteer, mention));
  deepStrictEqual(found, findNaively(gazetteer.data, text), "as by definition");
  deepStrictEqual(inSlices(gazetteer, text, steps), mentions, "in slices as in one call");
  return mentions.length;
}

/** What a mention covers reads, folded, as its form does. */
function checkReading({ data }: WholeGazetteer, text: string, { start, end, form }: Mention): void {
  const known = data.forms[form];
  ok(known, "a form of the gazetteer");
  strictEqual(fold(text.slice(start, end)), known.folded);
}

/** A mention as the reference has it. */
function described({ data }: WholeGazetteer, { start, end, form }: Mention) {
  const { folded = "", entities = [] } = data.forms[form] ?? {};
  return { start, end, folded, entities: [...entities].sort((a, b) => a - b) };
}

/** Calls that may do nothing, before each has to go on. */
const IDLE_CALLS = 500;

function inSlices(gazetteer: WholeGazetteer, text: string, steps: readonly number[]): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  for (let call = 0; at < text.length; call++) {
    const step = steps[call % steps.length] ?? 0;
    const until = at + Math.max(call < IDLE_CALLS ? 0 : 1, step);
    const next = scan(gazetteer, text, at, until, (start, end, form) => {
      ok(start >= at && start < until, "begins within the slice");
      mentions.push({ start, end, form });
    });
    ok(next >= Math.min(until, text.length), "goes on");
    at = next;
  }
  return mentions;
}

/** Words and marks that reports are made of, whole and spoilt. */
const REPORTED = [
  ..."Ada Quill|Quill's|President|the Bank of Norland (BN)|BN|U.S.|said|told|He|the governor".split(
    "|",
  ),
  ..."in Riverton|3 May|40 boats|, the mayor of|and|of|for|“|”|\"|'|.|,|?|-|(|)|\n|\r\n\r\n".split(
    "|",
  ),
  ..."KYIV, March 11 (AP) -|ADA QUILL TO LEAVE|By Ada Quill|Mr.|Inc.|a.m.".split("|"),
];

/** Texts of any characters, and such as reports are made of. */
export const reportCases: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...REPORTED) }, anyText), {
    maxLength: 40,
  })
  .map((parts) => parts.join(" "));

/** Throws where the reader does, or where a span does not slice to its text; returns its finds. */
export function checkReader(text: string): number {
  const reading = readReport({ id: "r", title: "Invented", language: "und", text });
  const mentions = reading.entities.flatMap((entity) => entity.mentions);
  for (const { span } of mentions) {
    ok(
      span.start >= 0 && span.end <= text.length && text.slice(span.start, span.end).trim() !== "",
    );
  }
  for (const { kind, text: words, span } of reading.statements) {
    ok(span, "a reader's statements have spans");
    if (kind === "quote") strictEqual(words, text.slice(span.start, span.end));
  }
  return mentions.length + reading.statements.length;
}
