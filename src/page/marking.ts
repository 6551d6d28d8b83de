import type {
  EntityKey,
  GazetteerData,
  GazetteerEntity,
  Kind,
  MentionCount,
  PaintedMention,
} from "../model";
import { callSurely } from "../rpc";
import { Finder } from "./finder";
import { Highlights } from "./highlights";
import { Judging } from "./judging";
import { KnownForms } from "./known-forms";
import { lookAtBlocks } from "./look";
import { isListed, MentionIndex, type PageMention, wordsOf } from "./mentions";
import { sortByPlace } from "./order";
import { entityOf, Painter } from "./paint";
import { type Marks, Pointing } from "./pointing";
import type { Seldom } from "./seldom";
import type { Slices, Step } from "./slices";

/** What may show or hide text though no element, attribute or text changes. */
const SIGHT_EVENTS = [
  ...["toggle", "change", "load", "focusin", "pointerover", "resize", "fullscreenchange"],
  ...["animationstart", "animationend", "transitionend"],
];
/**
 * Share of the time that looking whether text is seen may take where a page never rests: that which is
 * in view, and all of it.
 */
const SIGHT_SHARE = 0.01;

/**
 * What gives work that is done again and again, with the share of time it may take, and whether it
 * comes before all that is queued.
 */
export type BeginSeldom = (
  begin: () => Step,
  share: number,
  first: boolean,
) => Pick<Seldom, "call">;

/** What belongs to one gazetteer in a frame in which names may stand: found, judged, painted. */
export class Marking implements Marks {
  readonly finder: Finder;
  /** Has been asked to give the frame our sheet; resolves when it has. */
  private sheet: Promise<unknown> | undefined;
  private readonly highlights = new Highlights();
  private readonly known: KnownForms;
  private readonly judging: Judging;
  private readonly index: MentionIndex;
  private readonly painter: Painter;
  private readonly sights: Pick<Seldom, "call">[];
  private readonly pointing: Pointing;

  /**
   * @param slices where its work is queued
   * @param seldom what gives work that is done again and again
   * @param isPainted may an entity be painted here?
   * @param failed told of calls that failed
   * @param signal ends everything
   */
  constructor(
    revision: number,
    private readonly slices: Slices,
    seldom: BeginSeldom,
    private readonly isPainted: (entity: EntityKey) => boolean,
    failed: () => void,
    signal: AbortSignal,
  ) {
    this.known = new KnownForms(revision);
    this.index = new MentionIndex((block, came, went) => {
      this.judging.note(came, went);
      this.painter.touch(block);
    });
    this.judging = new Judging(this.known, this.index);
    this.finder = new Finder(this.known, this.index, this.judging);
    this.painter = new Painter(
      this.known,
      this.index,
      this.highlights,
      {
        first: () => {
          this.styled().catch(failed);
        },
        seen: () => {
          this.judging.noteSight();
          slices.add(() => false);
        },
        laidOut: (blocks) => slices.add(this.lookAt(blocks)),
        timed: (run) => slices.timed(run),
      },
      signal,
    );
    // What a reader has in view is looked at first, however much else there is.
    const looks = [
      () => this.painter.look(),
      () => this.lookAt(this.index.known()),
      () => this.painter.lookBeyond(),
    ];
    this.sights = looks.map((begin, at) => seldom(begin, SIGHT_SHARE, at === 0));
    for (const event of SIGHT_EVENTS) {
      addEventListener(event, () => this.stirred(), { signal, capture: true, passive: true });
    }
    this.pointing = new Pointing(this, this.highlights, failed, signal);
  }

  /** Takes up forms that may stand in the frame, before all other work; resolves when they are known. */
  learn(answer: GazetteerData): Promise<void> {
    for (const entity of answer.entities) entity.painted &&= this.isPainted(entity.key);
    const step = this.known.add(answer);
    return new Promise((resolve) => {
      const last = () => {
        const more = step();
        if (!more) resolve();
        return more;
      };
      this.slices.add(last, true);
    });
  }

  /** Judges what was found, and brings what is painted in line; returns whether there was need to. */
  flush(more: boolean): boolean {
    const changed = this.slices.matching(() => this.judging.settle());
    for (const block of changed) this.painter.touch(block);
    const isNeeded = this.painter.flush(more);
    this.pointing.repainted();
    return isNeeded;
  }

  /** Looks anew at what is seen, soon: something has changed that may show it, or hide it. */
  stirred(): void {
    for (const sight of this.sights) sight.call();
  }

  private lookAt(blocks: Iterable<Element>): Step {
    return lookAtBlocks(this.index, blocks, (block) => {
      this.judging.noteSight();
      this.painter.touch(block);
    });
  }

  /** Forgets what has left the page. */
  sweep(): void {
    this.index.sweep();
  }

  clear(): void {
    this.index.clear();
  }

  /** How often each entity is named, in the order in which they first appear. */
  counts(): MentionCount[] {
    const counts = new Map<EntityKey, number>();
    // Names come when they are known, not in the page's order.
    for (const { form } of this.listed()) {
      for (const key of this.keysOf(form)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return Array.from(counts, ([entity, count]) => ({ entity, count }));
  }

  /** The entities that are named, in an order of their own. */
  entities(): EntityKey[] {
    const forms = new Set(this.all().map(({ form }) => form));
    return [...new Set([...forms].flatMap((form) => this.keysOf(form)))].sort();
  }

  /** Those that are painted now, that is in or near the viewport. */
  painted(): Iterable<PageMention> {
    return this.painter.mentions();
  }

  /** Those that are counted, in the page's order; of one entity where one is named. */
  listed(entity?: EntityKey): PageMention[] {
    const isOf = ({ form }: PageMention) => !entity || this.keysOf(form).includes(entity);
    return sortByPlace(this.all().filter(isOf));
  }

  /** What is painted, in words. */
  told(): PaintedMention[] {
    return Array.from(this.painted(), (mention) => {
      const { key, kind } = entityOf(this.known.gazetteer, mention) ?? { key: "", kind: "person" };
      return { entity: key, kind, text: wordsOf(mention) };
    });
  }

  private all(): PageMention[] {
    return Array.from(this.index.all()).filter(isListed);
  }

  aliasOf(form: number): string {
    return this.known.gazetteer.data.forms[form]?.alias ?? "";
  }

  canShow(mention: PageMention): boolean {
    return this.kindOf(mention) !== undefined;
  }

  kindOf(mention: PageMention): Kind | undefined {
    return entityOf(this.known.gazetteer, mention)?.kind;
  }

  shownKeysOf(form: number): EntityKey[] {
    return this.entitiesOf(form).flatMap(({ key, painted }) => (painted ? key : []));
  }

  private keysOf(form: number): EntityKey[] {
    return this.entitiesOf(form).map(({ key }) => key);
  }

  private entitiesOf(form: number): GazetteerEntity[] {
    const { entities, forms } = this.known.gazetteer.data;
    return (forms[form]?.entities ?? []).flatMap((index) => entities[index] ?? []);
  }

  /** Has the frame our sheet, or is it about to have it? */
  get isStyled(): boolean {
    return this.sheet !== undefined;
  }

  /**
   * A sheet with highlights makes the browser style all of the page anew. That is left to its next
   * frame: nothing of ours may ask for a style before.
   */
  styled(): Promise<unknown> {
    if (!this.sheet) {
      this.sheet = callSurely("sheet.insert", null);
      this.slices.hold(this.sheet.then(nextFrame));
    }
    return this.sheet;
  }
}

/** In a tab that is not shown no frame comes: then this long, in milliseconds, is waited. */
const NO_FRAME = 200;

/** Resolves when the browser has drawn the page once more. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, NO_FRAME);
  });
}
