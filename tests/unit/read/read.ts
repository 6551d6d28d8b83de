import type { Fact, Quote } from "../../../src/model";
import { type Reading, readReport } from "../../../src/read";

/** A reading of a text that was written on Friday 11 March 2022, in English. */
export function readText(text: string, date = "2022-03-11"): Reading {
  return readReport({ id: "r", title: "Report", language: "en", date, text });
}

/** The quotes of a text, with the names of their speakers. */
export function quotesOf(text: string): (Quote & { speakerName: string | undefined })[] {
  const { entities, statements } = readText(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return statements.flatMap((it) => {
    if (it.kind !== "quote") return [];
    return { ...it, speakerName: it.speaker === null ? undefined : names.get(it.speaker) };
  });
}

/** The facts of a text. */
export function factsOf(text: string): Fact[] {
  return readText(text).statements.flatMap((it) => (it.kind === "fact" ? it : []));
}
