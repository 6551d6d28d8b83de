import type { Entity, Kind, Pack } from "../../src/model";
import { NameWords } from "../bench/invented";
import { randomFrom } from "../bench/random";

/** Invented full names, of two or three words, and the pack that brings them. */
export const NAMES: readonly string[] = invent();

/** By what else one may call them where pages have only parts of names, or names one after another. */
export const SHORT_NAMES: readonly string[] = NAMES.flatMap((name) => {
  const words = name.split(" ");
  const last = words.at(-1) ?? name;
  const [first] = words;
  return [`${first}`, last, `${last} ${first}`, `${last}, ${first}`];
});

function invent(): string[] {
  const words = new NameWords(randomFrom(2022));
  return Array.from({ length: 40 }, (_, index) => {
    const name = `${words.next()} ${words.next()}`;
    return kindAt(index) === "organisation" ? `${name} Orchestra` : name;
  });
}

function kindAt(index: number): Kind {
  // A place between capitals is rather part of another name, and judged so.
  return index % 5 === 4 ? "organisation" : "person";
}

export function namesPack(): Pack {
  const report = { id: "pages", title: "Invented names", language: "en", text: "Invented names." };
  const entities = NAMES.map(
    (name, index): Entity => ({
      id: `n${index}`,
      kind: kindAt(index),
      name,
      aliases: [],
      mentions: [],
    }),
  );
  return { format: "sidelight-pack", version: 1, reports: [report], entities, statements: [] };
}
