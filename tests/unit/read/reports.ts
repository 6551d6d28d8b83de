import type { Entity } from "../../../src/model";
import { type Reading, readReport } from "../../../src/read";

/** What is read in a text, as a report without a title. */
export function read(text: string, language = "en"): Reading {
  return readReport({ id: "r1", title: "Invented", language, text });
}

/** The entities of a text by name. */
export function entitiesIn(text: string): Map<string, Entity> {
  return new Map(read(text).entities.map((entity) => [entity.name, entity]));
}

/** An entity's mentions as the text has them; those without a name with a star. */
export function mentionsOf(text: string, name: string): string[] {
  const mentions = entitiesIn(text).get(name)?.mentions ?? [];
  return mentions.map(({ span, nominal }) => {
    return `${text.slice(span.start, span.end)}${nominal ? "*" : ""}`;
  });
}
