import type { Id, Span } from "../../model";
import { percent, precisionAndRecall } from "./figures";
import type { GoldMention, SpotCase } from "./spot-cases";

/** A mention as predictions have it. */
export interface PredictedMention extends Span {
  entity: Id;
}

/** The mentions predicted for one case. */
export interface SpotPrediction {
  case: string;
  mentions: PredictedMention[];
}

/** Code units by which a mention may be longer than what the gold has. */
const LONGER = 25;
/** Code units of context on each side of a fault. */
const AROUND = 25;

/** Does a mention stand where another is, without reaching far beyond it? */
function isAt(mention: Span, place: Span): boolean {
  const isOver = mention.start < place.end && place.start < mention.end;
  return isOver && mention.end - mention.start <= place.end - place.start + LONGER;
}

function isRight(mention: PredictedMention, gold: GoldMention): boolean {
  const names = mention.entity === gold.entity || gold.also.includes(mention.entity);
  return names && isAt(mention, gold);
}

/** Counts over the cases that say what is right, and what is wrong in each. */
export class SpotScore {
  /** What was missed and what is false, a line each, with the words around it. */
  readonly faults: string[] = [];
  /** Gold mentions in a form that the report has, and in others. */
  private readonly seen = { all: 0, found: 0 };
  private readonly variants = { all: 0, found: 0 };
  private wrong = 0;
  private cases = 0;

  /** Takes one case in; nothing of one without gold. */
  add(known: SpotCase, { mentions }: SpotPrediction): void {
    const { gold, ignore } = known;
    if (!gold) return;
    this.cases++;
    for (const right of gold) {
      const count = right.seen ? this.seen : this.variants;
      count.all++;
      if (mentions.some((mention) => isRight(mention, right))) count.found++;
      else this.note(right.seen ? "missed" : "missed variant", known, right);
    }
    for (const mention of mentions) {
      if (gold.some((right) => isRight(mention, right))) continue;
      if (ignore.some((open) => isAt(mention, open))) continue;
      this.wrong++;
      this.note("false", known, mention);
    }
  }

  /** The figures; undefined where no case had gold. */
  figures() {
    if (this.cases === 0) return undefined;
    const { seen, variants, wrong } = this;
    const found = seen.found + variants.found;
    return {
      ...precisionAndRecall(found, wrong, seen.all + variants.all - found),
      recallSeen: percent(seen.found, seen.all),
      seen: seen.all,
      recallVariant: percent(variants.found, variants.all),
      variants: variants.all,
      // As files of predictions are scored, which may lack some.
      casesWithoutPrediction: 0,
    };
  }

  private note(what: string, { case: name, text }: SpotCase, mention: PredictedMention): void {
    const { start, end, entity } = mention;
    const before = text.slice(Math.max(0, start - AROUND), start);
    const words = `${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`;
    this.faults.push(`${what}\t${name}\t${entity}\t${JSON.stringify(words)}`);
  }
}
