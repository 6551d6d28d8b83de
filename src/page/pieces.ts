import { type Filter, Hits, sift } from "../spot";
import { type Part, partsOf } from "./parting";
import { isPlain, roleOf } from "./roles";
import { WholeRun } from "./runs";
import { CHUNK, type Step } from "./slices";

/** Elements whose text is taken in one go: more where none was found, for the next has none either. */
const PIECE = 256;
const LARGEST_PIECE = 1024;
/** The same right after one was found: the next is not far, and what has one is read in parts as well. */
const FINE_PIECE = 64;
/** Text without a name after which pieces are twice as large, in UTF-16 code units. */
const DOUBLING = CHUNK / 2;
/** What one step may do: so many code units and elements, an element as so many units. */
const BUDGET = CHUNK;
const ELEMENT_COST = 128;
/** A step of a reader's. */
const STEP_COST = BUDGET / 8;

/** What is done where names may stand. */
export interface PieceReader {
  /** A block with nothing but running text, and where in its whole text names may begin. */
  plain(run: WholeRun, text: string, hits: Hits): void;
  /** Reads the text that a block holds itself, node by node. */
  own(block: Element): Step;
  /** Reads the blocks within an inline element of a block, node by node. */
  within(inline: Element, block: Element): Step;
  /** Keeps for later a block in whose whole text only doubtful forms may begin; without, it is read. */
  putAside?(block: Element, hits: Hits): void;
}

/** A block that is read part by part. */
interface Frame {
  block: Element;
  /** How many elements it holds; 0 where they are few. */
  size: number;
  /** The child to look at next while its own text is gathered; undefined when that is done. */
  cursor: Node | null | undefined;
  own: string[];
  /** Does its own text need reading node by node? */
  unclear: boolean;
  /** Children to take up: blocks, and inline elements that may hold blocks. */
  inner: Element[];
  next: number;
}

/** A block whose text is known, of which some parts are to be looked at. */
interface Parted {
  parts: readonly Part[];
  next: number;
}

/**
 * Looks through the text of an element for where names may stand: as large pieces as the browser
 * hands over at once, since going from node to node costs more than all the rest, and smaller ones
 * only where a name may be, down to blocks of running text.
 */
export class Pieces {
  private readonly frames: (Frame | Parted)[] = [];
  private piece = PIECE;
  /** Texts so far in which more than doubtful forms may begin, and those in which only these may. */
  private firm = 0;
  private doubtful = 0;
  /** Work to be done first, and what each call of it is reckoned to cost. */
  private readonly steps: { step: Step; cost: number }[] = [];

  constructor(
    root: Element,
    private readonly filter: Filter,
    private readonly reader: PieceReader,
    private readonly leaveOut?: Element,
  ) {
    this.begin(root, false);
  }

  /** Does a little; false when all is done. */
  step(): boolean {
    for (let left = BUDGET; left > 0; ) {
      const [first] = this.steps;
      if (first) {
        if (!first.step()) this.steps.shift();
        left -= first.cost;
        continue;
      }
      const frame = this.frames.at(-1);
      if (!frame) return false;
      if ("parts" in frame) left -= this.takeNext(frame);
      else left -= frame.cursor === undefined ? this.goOn(frame) : this.gather(frame);
    }
    return true;
  }

  /** Takes up the next block of a frame; returns what that has cost. */
  private goOn(frame: Frame): number {
    const { block, inner, unclear } = frame;
    const child = inner[frame.next++];
    if (!child) {
      this.frames.pop();
      return 0;
    }
    // One that was moved or removed meanwhile is somebody else's.
    if (child.parentNode !== block || child === this.leaveOut) return 0;
    if (roleOf(child) === "block")
      return this.begin(child, frame.size <= this.piece * inner.length);
    if (unclear) this.steps.push({ step: this.reader.within(child, block), cost: STEP_COST });
    return 0;
  }

  /** @param likelySmall to be small it is not asked, as long as its text is not long */
  private begin(block: Element, likelySmall: boolean): number {
    const isLeaf = block.firstElementChild === null;
    const size = isLeaf || likelySmall ? 0 : block.getElementsByTagName("*").length;
    if (size > this.piece && !isPlain(block)) {
      this.open(block, size);
      return ELEMENT_COST;
    }
    const text = block.textContent ?? "";
    if (text.length > CHUNK) {
      if (likelySmall) return this.begin(block, false);
      const conclude = (hits: Hits) => this.conclude(block, text, hits);
      this.steps.push({ step: this.long(text, !isLeaf, conclude), cost: BUDGET });
    } else this.conclude(block, text, this.siftAll(text, !isLeaf));
    return ELEMENT_COST + text.length;
  }

  private siftAll(text: string, joined: boolean): Hits {
    const hits = new Hits(joined);
    sift(this.filter, text, 0, text.length, hits);
    return hits;
  }

  /** Collects the hits of a long text. */
  private long(text: string, joined: boolean, done: (hits: Hits) => void): Step {
    const hits = new Hits(joined);
    let at = 0;
    return () => {
      at = sift(this.filter, text, at, at + CHUNK, hits);
      if (at < text.length) return true;
      done(hits);
      return false;
    };
  }

  private conclude(block: Element, text: string, hits: Hits): void {
    this.piece = this.take(block, text, hits)
      ? FINE_PIECE
      : Math.min(this.piece * (1 + text.length / DOUBLING), LARGEST_PIECE);
  }

  /** Takes up a block if something in its whole text is to be looked at; returns whether it is. */
  private take(block: Element, text: string, hits: Hits): boolean {
    if (!hits.firm) {
      if (hits.isEmpty) return false;
      // Where there are many names, somebody will be named in full: nothing is won by waiting.
      if (this.reader.putAside && ++this.doubtful > this.firm) {
        this.reader.putAside(block, hits);
        return false;
      }
    }
    if (block.firstElementChild && !isPlain(block)) {
      const parts = partsOf(block, text, hits, this.leaveOut);
      if (parts) this.frames.push({ parts, next: 0 });
      else this.open(block, 0);
      return true;
    }
    // Where two words are run together, they may be of two blocks, or on two lines.
    const run = new WholeRun(block);
    if (run.parts(hits.glues) || run.parts(hits.begins)) this.readByNode(block);
    else if (hits.starts.length > 0) {
      if (hits.firm) this.firm++;
      this.reader.plain(run, text, hits);
    }
    return true;
  }

  /** Takes up the next part of a block; returns what that has cost. */
  private takeNext(frame: Parted): number {
    const part = frame.parts[frame.next++];
    if (!part) {
      this.frames.pop();
      return 0;
    }
    const { element, parent, text } = part;
    if (element.parentNode !== parent || element === this.leaveOut) return 0;
    const hits = part.hits ?? this.siftAll(text, element.firstElementChild !== null);
    this.take(element, text, hits);
    return ELEMENT_COST + text.length;
  }

  private open(block: Element, size: number): void {
    const cursor = block.firstChild;
    this.frames.push({ block, size, cursor, own: [], unclear: false, inner: [], next: 0 });
  }

  /** Gathers a block's own text, and the blocks in it; returns what that has cost. */
  private gather(frame: Frame): number {
    let child = frame.cursor ?? null;
    if (child && child.parentNode !== frame.block) {
      // It has gone while others worked: nothing is read yet, so that one can begin again.
      frame.own = [];
      frame.inner = [];
      child = frame.block.firstChild;
    }
    let cost = 0;
    for (; child && cost < BUDGET; child = child.nextSibling) cost += take(child, frame);
    frame.cursor = child ?? undefined;
    if (!child) this.readOwn(frame);
    return cost + ELEMENT_COST;
  }

  private readOwn(frame: Frame): void {
    const text = frame.own.join("");
    frame.own = [];
    if (text.trim() === "") return;
    const conclude = (hits: Hits) => {
      frame.unclear = !hits.isEmpty;
      if (frame.unclear) this.readByNode(frame.block);
    };
    this.steps.push({ step: this.long(text, true, conclude), cost: Math.min(text.length, BUDGET) });
  }

  private readByNode(block: Element): void {
    this.steps.push({ step: this.reader.own(block), cost: STEP_COST });
  }
}

/** Takes in a child of a frame's block; returns what that has cost. */
function take(child: Node, { own, inner }: Frame): number {
  if (child.nodeType !== Node.ELEMENT_NODE) {
    const text = child.nodeType === Node.COMMENT_NODE ? "" : (child.nodeValue ?? "");
    own.push(text);
    return text.length + 16;
  }
  const element = child as Element;
  switch (roleOf(element)) {
    case "inline": {
      const text = element.textContent ?? "";
      own.push(text);
      if (element.firstElementChild) inner.push(element);
      return text.length + ELEMENT_COST;
    }
    case "block":
      inner.push(element);
      break;
    case "ignored":
      return 16;
    default:
  }
  own.push("\n");
  return 16;
}
