import {
  type OpenLexicon,
  openJudgeLexicon,
  type PageFacts,
  Standing,
  settle,
  weigh,
} from "../spot";
import { JUDGE_LEXICON } from "../spot/judge/lexicon";
import type { KnownForms } from "./known-forms";
import type { MentionIndex, PageMention } from "./mentions";

/** Judges a frame's mentions: each by what stands around it, then all by what the page says. */
export class Judging {
  /** Has what the page says changed since {@link settle}? */
  stale = false;
  private readonly lexicon: OpenLexicon = openJudgeLexicon(JUDGE_LEXICON);

  constructor(
    private readonly known: Pick<KnownForms, "gazetteer">,
    private readonly index: MentionIndex,
  ) {}

  /** Weighs what stands around the mentions of a run, which are all of them, in order. */
  weigh(text: string, found: readonly PageMention[], from: number, until: number): void {
    const { gazetteer } = this.known;
    for (let index = from; index < until; index++) {
      const mention = found[index] as PageMention;
      mention.evidence = weigh(text, found, index, gazetteer, this.lexicon);
    }
  }

  /** Brings how certain each mention is in line with the page; returns the blocks where it changed. */
  settle(): Set<Element> {
    const changed = new Set<Element>();
    if (!this.stale) return changed;
    this.stale = false;
    const { gazetteer } = this.known;
    const standing = new Standing(gazetteer);
    for (const { form, evidence, shown } of this.index.all()) {
      if (evidence && shown) standing.count(form, evidence);
    }
    // A page has many mentions of few forms.
    const facts = new Map<number, PageFacts>();
    for (const mention of this.index.all()) {
      const { form, evidence } = mention;
      if (!evidence) continue;
      const [entity = -1] = gazetteer.data.forms[form]?.entities ?? [];
      const page = facts.get(form) ?? standing.of(entity, form);
      facts.set(form, page);
      const { certainty, rules } = settle(evidence, page);
      mention.rules = rules;
      if (certainty === mention.certainty) continue;
      mention.certainty = certainty;
      changed.add(mention.run.container);
    }
    return changed;
  }
}
