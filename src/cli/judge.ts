import { findMentions, type Mention, type WholeGazetteer } from "../spot";
import {
  type Evidence,
  type JudgedMention,
  type OpenLexicon,
  reasonsOf,
  Standing,
  settle,
  weigh,
} from "../spot/judge";
import { nearest } from "../spot/judge/nearest";

/** A text that is part of a larger one, as found and as weighed. */
export interface JudgedText {
  text: string;
  /** The same, its paragraphs parted by U+2029, as {@link weigh} wants it. */
  paragraphs: string;
}

/**
 * Finds and judges the mentions of texts that make up one page: no mention runs from one into the
 * next, but what one says of an entity counts in all. Gives those of each text, in order, none
 * overlapping, the unlikely ones too.
 */
export function judgeTexts(
  gazetteer: WholeGazetteer,
  texts: readonly JudgedText[],
  lexicon: OpenLexicon,
): JudgedMention[][] {
  const standing = new Standing(gazetteer);
  const full = new FullNames();
  let begin = 0;
  const weighed = texts.map(({ text, paragraphs }) => {
    const mentions = findMentions(gazetteer, text);
    const judged = mentions.map((mention, index): Weighed => {
      const evidence = weigh(paragraphs, mentions, index, gazetteer, lexicon);
      standing.count(mention.form, evidence);
      const entities = gazetteer.data.forms[mention.form]?.entities ?? [];
      const place = begin + mention.start;
      if (evidence.anchors) full.add(entities, place);
      return { mention, entities, place, evidence };
    });
    begin += text.length + 1;
    return judged;
  });
  return weighed.map((judged) => {
    return judged.map(({ mention, entities, place, evidence }) => {
      const entity = full.nearest(entities, place);
      const { certainty, rules } = settle(evidence, standing.of(entity, mention.form));
      return { ...mention, entity, certainty, reasons: reasonsOf(rules) };
    });
  });
}

interface Weighed {
  mention: Mention;
  /** Whom its form may name. */
  entities: readonly number[];
  /** Where it begins in all texts together. */
  place: number;
  evidence: Evidence;
}

/** Where entities are named in full, to tell apart those that share a form. */
class FullNames {
  private readonly places = new Map<number, number[]>();

  /** Places are to be added in order. */
  add(entities: readonly number[], place: number): void {
    for (const entity of entities) {
      const known = this.places.get(entity);
      if (known) known.push(place);
      else this.places.set(entity, [place]);
    }
  }

  /** Of several entities the one that is named in full nearest to a place, else the first. */
  nearest(entities: readonly number[], place: number): number {
    return nearest(entities, this.places, place);
  }
}
