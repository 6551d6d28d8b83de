import type { Mention } from "../find";
import type { Form } from "../gazetteer";
import type { Gazetteer } from "../table";
import { isInAddress } from "./address";
import { lookBefore } from "./before";
import { lookBehind } from "./behind";
import { lookAtCommon } from "./common-form";
import { isMadeOf } from "./full-names";
import { COMPANIES, HEADS, type OpenLexicon } from "./open-lexicon";
import { hasPeer, packOf } from "./peers";
import { isRelative } from "./relatives";
import { LIKELY, Scale, SURE } from "./rules";
import { View } from "./view";
import { isUpper, REACH } from "./words";

/** Longer words in capitals are rather names than acronyms. */
const LONGEST_ACRONYM = 3;

/** What stands right around a mention says of it. */
export interface Evidence {
  weight: number;
  /** Which rules apply: bits by place in `RULES`. */
  rules: number;
  /** It names its entity in full, so that it speaks for the entity's other mentions on the page. */
  anchors: boolean;
  /** It names somebody else of the same surname. */
  rival: boolean;
  /** It is a common word that has its capital because it is a name. */
  proper: boolean;
}

/**
 * Weighs what stands around a mention: its form, and the words next to it. Looks at some 100 code
 * units to either side, whatever the text's length, and at neighbouring mentions; never throws.
 * @param mentions of the text, in order, none overlapping, with spans in UTF-16 code units
 */
export function weigh(
  text: string,
  mentions: readonly Mention[],
  index: number,
  gazetteer: Gazetteer,
  lexicon: OpenLexicon,
): Evidence {
  const mention = mentions[index];
  const form = mention && gazetteer.data.forms[mention.form];
  if (!form) return { weight: 0, rules: 0, anchors: false, rival: false, proper: false };
  const view = new View(text, mentions, index, mention, form, gazetteer, lexicon);
  const scale = new Scale();
  // Others may well bear it: a doubtful form, or a part of the name of a person.
  const bare = form.weak || (view.isSurname && isFullyNamed(gazetteer, form));
  scale.add(bare ? "bare" : form.common && form.rule !== "upper" ? "word" : "name");
  if (bare && form.rare) scale.add("rare");
  if (form.common) lookAtCommon(view, scale);
  if (view.isFirstName) scale.add("first-name");
  if (isAcronym(view)) scale.add("acronym");
  if (bare && isWoman(view)) scale.add("woman");
  if (isInAddress(view)) scale.add("address");
  lookBehind(view, scale);
  lookBefore(view, scale);
  if (bare && form.reason === "surname" && scale.weight === 0 && hasPeer(view)) scale.add("peer");
  const { weight, rules } = scale;
  const anchors =
    (!bare || scale.has("given-name")) &&
    isUnambiguous(gazetteer, form) &&
    weight >= (form.common ? LIKELY : SURE);
  // Somebody else of a given name bears another surname, of a surname another given name.
  const isOther =
    scale.has(view.isFirstName ? "longer-after" : "longer-before") || isFirst(view, scale);
  const rival = scale.has("elsewhere") || (view.isSurname && isOther && !isRelative(view));
  const proper = form.common && weight >= 0 && !scale.has("beginning");
  return { weight, rules, anchors, rival, proper };
}

/** Lee Jun-marn, Thomas Marn: does the surname stand before another name, and not a thing's? */
function isFirst({ next }: View, scale: Scale): boolean {
  if (!scale.has("longer-after") || !next?.joined || !next.capital) return false;
  return !(next.lists & (HEADS | COMPANIES));
}

/** The surname of a woman of that family, or a man's in some case of a Slavic language. */
const FEMININE = /^[a-z]*(?:[oe]v|in|sk)a$/i;
/** What stands there of a man's: Lavrov, Zelensky. */
const MASCULINE = ["", "y", "iy", "yi", "i"];
/** Letters of those that are written in Latin. */
const SLAVIC = /[ąćčďđěęľłńňřśšťůýźżž]/i;

/** Lavrova, where the text is in no language in which Lavrov may be so called: is she another? */
function isWoman(view: View): boolean {
  const { text, mention, form } = view;
  const { start, end } = mention;
  if (form.reason !== "surname" || !FEMININE.test(text.slice(start, end))) return false;
  const stem = form.folded.slice(0, -1);
  // Medina is no woman of the Medins.
  const isMans = isMadeOf(view, (word) => {
    return word.startsWith(stem) && MASCULINE.includes(word.slice(stem.length));
  });
  return isMans && !SLAVIC.test(text.slice(Math.max(0, start - REACH), end + REACH));
}

/** The IRA is not Iran, which is Ira in some language: capitals that no name and no line asks for. */
function isAcronym(view: View): boolean {
  const { form, mention } = view;
  if (form.reason === "name" || form.rule === "upper" || form.folded.length > LONGEST_ACRONYM) {
    return false;
  }
  return isUpper(view.text.slice(mention.start, mention.end), 1) && !view.loud;
}

/** Is everyone whom the form names known by more than one word? */
function isFullyNamed(gazetteer: Gazetteer, { entities }: Form): boolean {
  return entities.every((entity) => gazetteer.data.entities[entity]?.full);
}

/** Does a form name one entity of each report only? */
function isUnambiguous(gazetteer: Gazetteer, { entities }: Form): boolean {
  if (entities.length < 2) return true;
  const packs = entities.map((entity) => packOf(gazetteer, entity));
  return new Set(packs).size === packs.length;
}
