import { verify } from "../spot";
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
    private readonly judging: Pick<Judging, "weigh">,
  ) {}

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
      if (replaces) this.index.replace(block, found);
      else this.index.append(block, found);
      return false;
    };
  }

  forget(block: Element): void {
    this.index.delete(block);
  }

  blocks(): Iterable<Element> {
    return this.index.known();
  }

  private find({ run, text, hits }: Sifted, all: PageMention[]): Step {
    const found: PageMention[] = [];
    const progress = { hit: 0, end: 0, vain: 0 };
    let weighed = 0;
    const add = (start: number, end: number, form: number) => {
      // Whether it is seen is asked when the browser has laid it out.
      found.push({ run, start, end, form, shown: true, certainty: "unlikely", rules: 0 });
    };
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
      if (run.isJoined && progress.vain > 0) this.doubted?.(run.container);
      return false;
    };
  }
}
