import { findMentions, type Mention } from "../find";
import type { WholeGazetteer } from "../table";
import { nearest } from "./nearest";
import type { OpenLexicon } from "./open-lexicon";
import { reasonsOf } from "./reasons";
import type { Certainty, RuleName } from "./rules";
import { settle } from "./settle";
import { Standing } from "./standing";
import { type Evidence, weigh } from "./weigh";

/** A mention with its entity, and how sure it is. */
export interface JudgedMention extends Mention {
  /** Index into the gazetteer's entities. */
  entity: number;
  certainty: Certainty;
  reasons: RuleName[];
}

/**
 * Finds and judges all mentions of a text that stands by itself, each line of it a paragraph. They
 * come in order, none overlapping, the unlikely ones too; offsets are UTF-16 code units. Time grows
 * with the text's length, and for forms that several entities share with the logarithm of their
 * mentions.
 */
export function judgeText(
  gazetteer: WholeGazetteer,
  text: string,
  lexicon: OpenLexicon,
): JudgedMention[] {
  const mentions = findMentions(gazetteer, text);
  const paragraphs = text.replaceAll("\n", "\u2029");
  const standing = new Standing(gazetteer);
  const anchors = new Map<number, number[]>();
  const weighed = mentions.map((mention, index): [Mention, Evidence] => {
    const evidence = weigh(paragraphs, mentions, index, gazetteer, lexicon);
    standing.count(mention.form, evidence);
    if (evidence.anchors) {
      for (const entity of gazetteer.data.forms[mention.form]?.entities ?? []) {
        const known = anchors.get(entity);
        if (known) known.push(mention.start);
        else anchors.set(entity, [mention.start]);
      }
    }
    return [mention, evidence];
  });
  return weighed.map(([mention, evidence]) => {
    const entities = gazetteer.data.forms[mention.form]?.entities ?? [];
    const entity = nearest(entities, anchors, mention.start);
    const { certainty, rules } = settle(evidence, standing.of(entity, mention.form));
    return { ...mention, entity, certainty, reasons: reasonsOf(rules) };
  });
}
