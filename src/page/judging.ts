import {
  candidates,
  type OpenLexicon,
  openJudgeLexicon,
  type PageFacts,
  Standing,
  settle,
  weigh,
} from "../spot";
import { JUDGE_LEXICON } from "../spot/judge/lexicon";
import { BITS } from "../spot/judge/rules";
import type { KnownForms } from "./known-forms";
import type { PageMention } from "./mentions";

/**
 * Judges a frame's mentions: each by what stands around it, then all by what the page says. That is
 * counted as mentions come and go, so that those alone are judged anew of which it says something
 * else than before.
 */
export class Judging {
  private readonly lexicon: OpenLexicon = openJudgeLexicon(JUDGE_LEXICON);
  private readonly standing: Standing;
  /** What the page said, when last asked, of forms and of the entities that they name first. */
  private readonly facts = new Map<number, PageFacts>();
  /** Mentions that have come since {@link settle}. */
  private readonly fresh = new Set<PageMention>();
  /** May more have changed since? */
  private isStale = false;
  /** May some be seen now that were not, or the other way round? */
  private isSightStale = false;

  constructor(
    private readonly known: Pick<KnownForms, "gazetteer">,
    private readonly index: { all(): Iterable<PageMention> },
  ) {
    this.standing = new Standing(known.gazetteer);
  }

  /** Weighs what stands around the mentions of a run, which are all of them, in order. */
  weigh(text: string, found: readonly PageMention[], from: number, until: number): void {
    const { gazetteer } = this.known;
    for (let index = from; index < until; index++) {
      const mention = found[index] as PageMention;
      mention.evidence = weigh(text, found, index, gazetteer, this.lexicon);
    }
  }

  /** Takes note of mentions, weighed, that have come to the index, and of some that are gone from it. */
  note(came: readonly PageMention[], went: readonly PageMention[]): void {
    this.isStale = true;
    for (const mention of came) this.fresh.add(mention);
    for (const mention of went) {
      this.fresh.delete(mention);
      this.count(mention, false);
    }
  }

  /** Takes note that some mentions are seen which were not, or the other way round. */
  noteSight(): void {
    this.isStale = true;
    this.isSightStale = true;
  }

  /** Grows with each entity of which the page has come to have a mention that names it in full. */
  get anchorings(): number {
    return this.standing.anchorings;
  }

  /** Does the page name somebody in full who has a form of this key? */
  isAnchored(key: number): boolean {
    const { gazetteer } = this.known;
    let form = candidates(gazetteer, key);
    while (form !== -1 && !(this.factsOf(form) & BITS.anchored))
      form = gazetteer.next[form] as number;
    return form !== -1;
  }

  /** Brings how certain each mention is in line with the page; returns the blocks where it changed. */
  settle(): Set<Element> {
    const changed = new Set<Element>();
    if (!this.isStale) return changed;
    for (const mention of this.isSightStale ? this.index.all() : this.fresh) {
      this.count(mention, mention.shown);
    }
    const turned = this.turned();
    if (turned.size > 0) {
      for (const mention of this.index.all()) {
        if (turned.has(mention.form)) this.settleOne(mention, changed);
      }
    }
    for (const mention of this.fresh) this.settleOne(mention, changed);
    this.fresh.clear();
    this.isStale = false;
    this.isSightStale = false;
    return changed;
  }

  /** Has a mention counted, or no longer. */
  private count(mention: PageMention, counts: boolean): void {
    const { form, evidence, counted } = mention;
    if (!evidence || counts === counted) return;
    mention.counted = counts;
    this.standing.count(form, evidence, counts ? 1 : -1);
  }

  /** The forms of which the page says something else now. */
  private turned(): Set<number> {
    const turned = new Set<number>();
    for (const [form, before] of this.facts) {
      const now = this.factsOf(form);
      if (before === now) continue;
      this.facts.set(form, now);
      turned.add(form);
    }
    return turned;
  }

  private settleOne(mention: PageMention, changed: Set<Element>): void {
    const { form, evidence } = mention;
    if (!evidence) return;
    let page = this.facts.get(form);
    if (page === undefined) {
      page = this.factsOf(form);
      this.facts.set(form, page);
    }
    const { certainty, rules } = settle(evidence, page);
    mention.rules = rules;
    if (certainty === mention.certainty) return;
    mention.certainty = certainty;
    changed.add(mention.run.container);
  }

  private factsOf(form: number): PageFacts {
    const [entity = -1] = this.known.gazetteer.data.forms[form]?.entities ?? [];
    return this.standing.of(entity, form);
  }
}
