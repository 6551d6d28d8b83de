import type { Word } from "../../document/parse";
import { SURNAME } from "../../lexicon/contexts";
import { PLACE_ENDING } from "../../lexicon/places";
import type { PhraseMatch } from "../phrases";
import { IS } from "../traits";
import { type Add, isAdjective } from "./words";

/** Names whose second capital is a person's: "McKay", "O'Brien", "Jean-Claude". */
const SMALL_PREFIX = /^\p{Lu}\p{Ll}*[-'’]|^(?:Mc|Mac|De|La|Le|Van|O)[A-Z'’]/u;

/** What counts for a segment of one word. */
export function weighAlone(
  word: Word,
  traits: number,
  isLoud: boolean,
  phrase: PhraseMatch,
  add: Add,
): void {
  const isKnown = phrase !== undefined || (traits & (IS.region | IS.state)) !== 0;
  if (
    traits & (IS.region | IS.state) &&
    (word.case !== "first" || !(traits & IS.english) || traits & IS.region)
  )
    add("region");
  if (traits & IS.town && !isKnown) add("town");
  if (traits & IS.organisation) add("organisation");
  if (traits & IS.demonym) add("demonym");
  if (traits & IS.other) add("other");
  if (isAdjective(word)) add("adjective");
  if (traits & IS.given) add("givenAlone");
  if (traits & IS.people) add("peopleAlone");
  if (traits & (IS.role | IS.address | IS.modifier) && !(traits & IS.organisation))
    add("roleAlone");
  else if (traits & IS.orgHead) add("orgHeadAlone");
  if (SURNAME.test(word.lower)) add("surnameEnding");
  if (!isLoud && word.case === "all" && !isKnown)
    add(word.text.length <= 6 ? "capitals" : "capitalsLong");
  if (word.case === "mixed" && !SMALL_PREFIX.test(word.text)) add("mixed");
  if (word.text.length === 1) add("letter");
  if (isKnown) return;
  if (PLACE_ENDING.test(word.lower) && !(traits & (IS.people | IS.given | IS.english | IS.town))) {
    add("placeEnding");
  }
  if (traits & IS.english) add("englishAlone");
  else if (!(traits & (IS.people | IS.given | IS.organisation))) add("unknownAlone");
}
