import { type Certainty, LIKELY, Scale, SURE } from "./rules";
import type { Evidence } from "./weigh";

/** What the rest of a page says of an entity and a form of it. */
export interface PageFacts {
  /** A mention on the page names it in full. */
  anchored: boolean;
  /** Another entity of the same report is named in full on the page. */
  company: boolean;
  /** The page names somebody, or some place, else of the same name. */
  rival: boolean;
  /** Where the form is a common word: within sentences of the page it has a capital, too. */
  proper: boolean;
}

/** How sure a mention is, given the page, and by which rules (bits by place in `RULES`). */
export function settle(
  evidence: Evidence,
  page: PageFacts,
): { certainty: Certainty; rules: number } {
  const scale = new Scale(evidence.weight, evidence.rules);
  // A place is named in full wherever it is named: only its company tells it from its namesake.
  const isRival = page.rival && !(scale.has("bare") ? page.anchored : page.company);
  if (isRival) scale.add("rival");
  if (page.anchored) scale.add("anchored");
  if (page.company) scale.add("company");
  if (page.proper && scale.has("beginning")) scale.add("proper");
  const { weight, rules } = scale;
  return { certainty: weight >= SURE ? "sure" : weight >= LIKELY ? "likely" : "unlikely", rules };
}
