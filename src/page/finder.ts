import { type Hits, type OnMention, type Progress, plainKey, verify } from "../spot";
import type { Judging } from "./judging";
import type { KnownForms } from "./known-forms";
import type { MentionIndex, PageMention } from "./mentions";
import type { Found, Sifted, Waiting } from "./reading";
import type { Step } from "./slices";

/** Hits that are looked at, and mentions that are weighed, between two looks at the clock. */
const BATCH = 128;

/** Finds names in text that was sifted, weighs what stands around them, and keeps them. */
export class Finder implements Found {
  /** Told of a block in whose text words may run together which a reader sees apart. */
  doubted: ((block: Element) => void) | undefined;

  constructor(
    private readonly known: Pick<KnownForms, "gazetteer">,
    private readonly index: MentionIndex,
    private readonly judging: Pick<Judging, "weigh" | "anchorings" | "isAnchored">,
  ) {}

  get anchorings(): number {
    return this.judging.anchorings;
  }

  areAnchored({ keys }: Hits): boolean {
    return keys.some((key) => this.judging.isAnchored(plainKey(key)));
  }

  searchAtOnce(block: Element, { sifted, replaces }: Waiting): void {
    const [first, ...others] = sifted;
    const found = first ? this.findAll(first) : [];
    for (const next of others) for (const mention of this.findAll(next)) found.push(mention);
    this.keep(block, found, replaces);
  }

  search(block: Element, { sifted, replaces }: Waiting): Step {
    const found: PageMention[] = [];
    const left = [...sifted];
    let step: Step = () => false;
    return () => {
      if (step()) return true;
      const next = left.shift();
      if (next) {
        step = this.find(next, found);
        return true;
      }
      this.keep(block, found, replaces);
      return false;
    };
  }

  forget(block: Element): void {
    this.index.delete(block);
  }

  blocks(): Iterable<Element> {
    return this.index.known();
  }

  private keep(block: Element, found: readonly PageMention[], replaces: boolean): void {
    if (replaces) this.index.replace(block, found);
    else this.index.append(block, found);
  }

  private findAll(sifted: Sifted): PageMention[] {
    const { hits, text } = sifted;
    const found: PageMention[] = [];
    const progress = verify(this.known.gazetteer, text, hits, adderTo(found, sifted));
    this.judging.weigh(text, found, 0, found.length);
    this.doubt(sifted, progress);
    return found;
  }

  private find(sifted: Sifted, all: PageMention[]): Step {
    const { hits, text } = sifted;
    const found: PageMention[] = [];
    const progress: Progress = { hit: 0, end: 0, vain: 0 };
    const add = adderTo(found, sifted);
    let weighed = 0;
    return () => {
      if (progress.hit < hits.starts.length) {
        verify(this.known.gazetteer, text, hits, add, progress, BATCH);
        return true;
      }
      const until = Math.min(weighed + BATCH, found.length);
      this.judging.weigh(text, found, weighed, until);
      weighed = until;
      if (weighed < found.length) return true;
      for (const mention of found) all.push(mention);
      this.doubt(sifted, progress);
      return false;
    };
  }

  private doubt({ run }: Sifted, { vain }: Progress): void {
    if (run.isJoined && vain > 0) this.doubted?.(run.container);
  }
}

function adderTo(found: PageMention[], { run }: Sifted): OnMention {
  return (start, end, form) => {
    // Whether it is seen is asked when the browser has laid it out.
    const judged = {
      evidence: undefined,
      counted: false,
      certainty: "unlikely",
      rules: 0,
    } as const;
    found.push({ run, start, end, form, shown: true, ...judged });
  };
}
