import type { Gazetteer } from "../table";
import type { PageFacts } from "./settle";
import type { Evidence } from "./weigh";

/**
 * Who is named in full on a page, and who else bears their surnames: counts that follow the page's
 * mentions as they come and go.
 */
export class Standing {
  /** Mentions that anchor, by entity. */
  private readonly anchors = new Map<number, number>();
  /** Mentions of somebody else of the name, by form. */
  private readonly rivals = new Map<number, number>();
  /** Mentions within sentences, by form that is a common word. */
  private readonly propers = new Map<number, number>();
  /** Anchored entities by report. */
  private readonly companies = new Map<string, number>();
  /** By entity, as far as they were asked for. */
  private readonly packs: string[] = [];

  constructor(private readonly gazetteer: Gazetteer) {}

  /** Takes in the evidence of a mention of a form, or takes it back (`by` -1). */
  count(form: number, evidence: Evidence, by: 1 | -1 = 1): void {
    if (evidence.proper) add(this.propers, form, by);
    if (evidence.rival) add(this.rivals, form, by);
    if (!evidence.anchors) return;
    for (const entity of this.gazetteer.data.forms[form]?.entities ?? []) {
      const now = add(this.anchors, entity, by);
      if (now === (by === 1 ? 1 : 0)) add(this.companies, this.packOf(entity), by);
    }
  }

  /** What the page says of an entity by now, and of one of its forms. Constant time. */
  of(entity: number, form: number): PageFacts {
    const anchored = this.anchors.has(entity);
    const anchoredInPack = this.companies.get(this.packOf(entity)) ?? 0;
    return {
      anchored,
      company: anchoredInPack > (anchored ? 1 : 0),
      rival: this.rivals.has(form),
      proper: this.propers.has(form),
    };
  }

  private packOf(entity: number): string {
    const known = this.packs[entity];
    if (known !== undefined) return known;
    const key = this.gazetteer.data.entities[entity]?.key ?? "";
    const pack = key.slice(0, key.indexOf("/") + 1);
    this.packs[entity] = pack;
    return pack;
  }
}

/** Adds to a count; one that comes to nothing is forgotten. */
function add<K>(counts: Map<K, number>, key: K, by: number): number {
  const now = (counts.get(key) ?? 0) + by;
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
  return now;
}
