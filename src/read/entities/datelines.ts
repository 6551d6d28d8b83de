import type { ParsedText } from "../document/parse";
import type { Named } from "./named";

/** Small words within places' names: "Port-au-Prince", "Rio de Janeiro". */
const SMALL = new Set(
  "a am an and au aux da das de del der des di do dos du el en es et i in la las le les los na nad o of on op sur sous the und upon van von y".split(
    " ",
  ),
);
/** Letters up to which capitals are most likely an abbreviation: "USSR". */
const SHORT = 4;

/**
 * Writes the names of places that stand in datelines alone, where agencies put them in capitals, as
 * they are written elsewhere: "NEW DELHI" is New Delhi. What stands in the text is an alias then.
 */
export function calmDatelines({ datelines }: ParsedText, named: Named): void {
  for (const { place } of datelines) {
    for (const mention of place ? named.within(place) : []) {
      const entity = named.entityOf(mention);
      const { kind, name } = entity;
      if (kind !== "place" || !isCapitals(name)) continue;
      entity.name = calm(name);
      entity.aliases.push(name);
    }
  }
}

function isCapitals(name: string): boolean {
  const letters = name.replace(/\P{L}/gu, "");
  return (
    letters.length > SHORT && letters === letters.toUpperCase() && !/(?<!\p{L})\p{L}\./u.test(name)
  );
}

function calm(name: string): string {
  let isFirst = true;
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const small = word.toLowerCase();
    const isSmall = !isFirst && SMALL.has(small);
    isFirst = false;
    return isSmall ? small : `${word.charAt(0)}${small.slice(1)}`;
  });
}
