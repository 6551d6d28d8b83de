import type { Gazetteer } from "../table";
import { packOf } from "./peers";
import { BITS } from "./rules";
import type { PageFacts } from "./settle";
import type { Evidence } from "./weigh";

/**
 * Who is named in full on a page, and who else bears their surnames: counts that follow the page's
 * mentions as they come and go.
 */
export class Standing {
  /** Mentions that anchor, by entity. */
  private readonly anchors: number[] = [];
  /** Mentions of somebody else of the name, by form. */
  private readonly rivals: number[] = [];
  /** Mentions within sentences, by form that is a common word. */
  private readonly propers: number[] = [];
  /** Anchored entities by report. */
  private readonly companies: number[] = [];
  /** Reports, in the order in which they were asked for, by their keys. */
  private readonly places = new Map<string, number>();
  /** The place of an entity's report, as far as it was asked for. */
  private readonly packs: number[] = [];

  /** How often an entity has come to be anchored. */
  anchorings = 0;

  constructor(private readonly gazetteer: Gazetteer) {}

  /** Takes in the evidence of a mention of a form, or takes it back (`by` -1). */
  count(form: number, evidence: Evidence, by: 1 | -1 = 1): void {
    if (evidence.proper) add(this.propers, form, by);
    if (evidence.rival) add(this.rivals, form, by);
    if (!evidence.anchors) return;
    for (const entity of this.gazetteer.data.forms[form]?.entities ?? []) {
      const now = add(this.anchors, entity, by);
      if (now !== (by === 1 ? 1 : 0)) continue;
      if (now === 1) this.anchorings++;
      add(this.companies, this.packOf(entity), by);
    }
  }

  /** What the page says of an entity by now, and of one of its forms. Constant time. */
  of(entity: number, form: number): PageFacts {
    const anchored = has(this.anchors, entity);
    const anchoredInPack = this.companies[this.packOf(entity)] ?? 0;
    return (
      (anchored ? BITS.anchored : 0) |
      (anchoredInPack > (anchored ? 1 : 0) ? BITS.company : 0) |
      (has(this.rivals, form) ? BITS.rival : 0) |
      (has(this.propers, form) ? BITS.proper : 0)
    );
  }

  private packOf(entity: number): number {
    const known = this.packs[entity];
    if (known !== undefined) return known;
    const pack = packOf(this.gazetteer, entity) ?? "";
    const place = this.places.get(pack) ?? this.places.size;
    this.places.set(pack, place);
    this.packs[entity] = place;
    return place;
  }
}

function has(counts: readonly number[], index: number): boolean {
  return (counts[index] ?? 0) > 0;
}

/** Adds to a count, which never comes to less than nothing; returns what it comes to. */
function add(counts: number[], index: number, by: number): number {
  // Without gaps, in which looking up takes longer.
  while (counts.length <= index) counts.push(0);
  const now = (counts[index] as number) + by;
  counts[index] = Math.max(0, now);
  return now;
}
