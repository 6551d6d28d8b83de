import type { Span } from "../../model";
import type { Content } from "../contents/content";
import type { Clause } from "../grammar/clause";
import { oneOf } from "../one-of";
import type { Setting } from "./setting";

const PLANNED = oneOf(
  "plan expect intend hope want aim seek threaten vow promise pledge consider propose " +
    "mull prepare allege accuse suspect believe think seem appear fear schedule charge " +
    "claim deny dispute contest try attempt offer predict estimate warn likely",
);
const DOUBT =
  /\b(?:likely|reportedly|allegedly|possibly|perhaps|maybe|apparently|alleged|suspected|purported|supposedly|if|set to|due to|going to|according to)\b/iu;
const CLAIMING = oneOf(
  "claim allege accuse deny believe think suspect fear hope expect predict suggest " +
    "insist vow promise pledge threaten warn argue contend assert maintain estimate blame " +
    "speculate call describe ask wonder question doubt",
);

/** Is what a clause says planned, possible, alleged or disputed? */
export function isClaim(
  { parsed }: Setting,
  { verb }: Clause,
  span: Span,
  content: Content | undefined,
): boolean {
  if (verb.modal !== undefined || PLANNED.test(verb.lemma)) return true;
  if (content && isClaiming(content)) return true;
  return DOUBT.test(parsed.text.slice(span.start, span.end));
}

/** Is a content told by a cue that leaves open whether it is so: "claimed", "accused"? */
export function isClaiming({ cue }: Content): boolean {
  return CLAIMING.test(cue.lemma);
}
