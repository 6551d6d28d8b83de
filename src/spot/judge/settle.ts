import { BITS, type Certainty, LIKELY, Scale, SURE } from "./rules";
import type { Evidence } from "./weigh";

/**
 * What the rest of a page says of an entity and a form of it, as a set of rules (bits by place in
 * `RULES`): "anchored", a mention names it in full; "company", so is another of its report; "rival",
 * somebody, or some place, else of that name is there; "proper", a common word has a capital within
 * sentences, too.
 */
export type PageFacts = number;

/** How sure a mention is, given the page, and by which rules (bits by place in `RULES`). */
export function settle(
  evidence: Evidence,
  page: PageFacts,
): { certainty: Certainty; rules: number } {
  const scale = new Scale(evidence.weight, evidence.rules);
  // A place is named in full wherever it is named: only its company tells it from its namesake.
  const isTold = page & BITS[scale.has("bare") ? "anchored" : "company"];
  // Nor is whoever has the office that the report gives taken for another of the family.
  const isRival = page & BITS.rival && !isTold && !scale.has("office");
  if (isRival) scale.add("rival");
  if (page & BITS.anchored) scale.add("anchored");
  // That others of the report are there does not tell whose a given name is.
  const isGiven = scale.has("first-name") && !(page & BITS.anchored);
  if (page & BITS.company && !isGiven) scale.add("company");
  if (page & BITS.proper && scale.has("beginning")) scale.add("proper");
  const { weight, rules } = scale;
  return { certainty: weight >= SURE ? "sure" : weight >= LIKELY ? "likely" : "unlikely", rules };
}
