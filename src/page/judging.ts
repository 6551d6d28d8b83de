import type { MentionIndex, PageMention } from "./mentions";
import type { Names } from "./names";
import type { Toolbox } from "./toolbox";

/** Judges a frame's mentions: each by what stands around it, then all by what the page says. */
export class Judging {
  /** Has what the page says changed since {@link settle}? */
  stale = false;
  /** Without it nothing is judged, and nothing is marked. */
  tools: Toolbox | undefined;

  constructor(
    private readonly names: Names,
    private readonly index: MentionIndex,
  ) {}

  /** Weighs what stands around the mentions of a run, which are all of them, in order. */
  weigh(text: string, found: readonly PageMention[], from: number, until: number): void {
    const { tools } = this;
    if (!tools) return;
    const { gazetteer } = this.names;
    for (let index = from; index < until; index++) {
      const mention = found[index] as PageMention;
      mention.evidence = tools.weigh(text, found, index, gazetteer, tools.lexicon);
    }
  }

  /** Brings how certain each mention is in line with the page; returns the blocks where it changed. */
  settle(): Set<Element> {
    const changed = new Set<Element>();
    const { tools } = this;
    if (!this.stale || !tools) return changed;
    this.stale = false;
    const { gazetteer } = this.names;
    const standing = new tools.Standing(gazetteer);
    for (const { form, evidence, shown } of this.index.all()) {
      if (evidence && shown) standing.count(form, evidence);
    }
    for (const mention of this.index.all()) {
      const [entity = -1] = gazetteer.data.forms[mention.form]?.entities ?? [];
      if (!mention.evidence) continue;
      const { certainty, rules } = tools.settle(
        mention.evidence,
        standing.of(entity, mention.form),
      );
      mention.rules = rules;
      if (certainty === mention.certainty) continue;
      mention.certainty = certainty;
      changed.add(mention.run.container);
    }
    return changed;
  }
}
