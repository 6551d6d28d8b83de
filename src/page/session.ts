import type {
  EntityKey,
  FrameSummary,
  MentionCount,
  PageHandle,
  PaintedMention,
  PublishedFilter,
} from "../model";
import { callBackground, frameRules, isExtensionThere, serve } from "../rpc";
import type { CardSource } from "./card-source";
import { Highlights } from "./highlights";
import type { Hit } from "./hit";
import type { Hover } from "./hover";
import { Judging } from "./judging";
import type { Jump } from "./jump";
import { lookAtBlocks } from "./look";
import { isMarked, MentionIndex, type PageMention, rangeOf } from "./mentions";
import { Names } from "./names";
import { entityOf, Painter } from "./paint";
import { Reading } from "./reading";
import { Slices } from "./slices";
import type { Toolbox } from "./toolbox";
import { blockInView } from "./view";
import { type Changes, watchText } from "./watch";

/**
 * While more is to be read, what is painted is brought in line this often, in milliseconds: in long
 * pages measuring costs more than reading.
 */
const FLUSH = 80;

/** What a frame with names has beside. */
interface Marking {
  hover: Hover;
  jump: Jump;
  reasonsOf: Toolbox["reasonsOf"];
  inOrder: Toolbox["sortByPlace"];
}

/** A frame that is being read, with everything that belongs to one gazetteer. */
export class Session implements PageHandle {
  private readonly controller = new AbortController();
  private readonly highlights = new Highlights();
  private readonly names: Names;
  private readonly judging: Judging;
  private readonly index: MentionIndex;
  private readonly painter: Painter;
  private readonly slices: Slices;
  private readonly reading: Reading;
  /** There once a name may stand in the frame. */
  private marking: Marking | undefined;
  private complete = false;
  private isFetching = false;
  /** When what is painted was last brought in line, as `performance.now()` has it. */
  private flushed = Number.NEGATIVE_INFINITY;
  /** The entities of the last summary that the background was told of. */
  private told = "";

  /**
   * @param orphaned called when it turns out that the extension is gone from under the page
   */
  constructor(
    filter: PublishedFilter,
    private readonly orphaned: () => void,
  ) {
    const { signal } = this.controller;
    this.names = Names.of(filter, (keys) => this.ask(keys, filter.revision));
    this.index = new MentionIndex((block) => {
      this.judging.stale = true;
      this.painter.touch(block);
    });
    this.judging = new Judging(this.names, this.index);
    this.painter = new Painter(
      this.names,
      this.index,
      this.highlights,
      {
        first: () => this.insertSheet(),
        seen: () => {
          this.judging.stale = true;
          this.slices.add(() => false);
        },
        laidOut: (blocks) => this.slices.add(lookAtBlocks(this.index, blocks)),
        timed: (run) => this.slices.timed(run),
      },
      signal,
    );
    this.reading = new Reading(this.names, this.index, (...run) => this.judging.weigh(...run));
    this.slices = new Slices(signal, (more) => this.sliced(more));
    watchText(document, signal, (changes) => this.changed(changes));
    addEventListener("pageshow", (event) => event.persisted && this.tellAgain(), { signal });
    // The toolbar counts all frames; of a page that goes, browsers clear it by themselves.
    if (self !== top) addEventListener("pagehide", () => this.tellAgain(), { signal });
    serve(frameRules, { "mention.jump": async (wanted) => this.jumpTo(wanted) }, signal);
    this.readAll();
  }

  /** What is in view first. */
  private readAll(): void {
    this.slices.add(() => {
      const root = document.documentElement;
      const first = blockInView();
      if (first) this.slices.addMatching(this.reading.deep(first));
      this.slices.addMatching(this.reading.deep(root, first));
      return false;
    });
  }

  again(): void {
    this.complete = false;
    this.index.clear();
    this.readAll();
  }

  summary(): FrameSummary {
    const marked = this.marked();
    // Names come when they are known, not in the page's order.
    const inOrder = this.marking?.inOrder(marked) ?? marked;
    const counts = new Map<EntityKey, number>();
    for (const { form } of inOrder) {
      for (const key of this.keysOf(form)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const mentions: MentionCount[] = Array.from(counts, ([entity, count]) => ({ entity, count }));
    return { complete: this.complete, mentions };
  }

  private marked(): PageMention[] {
    return Array.from(this.index.all()).filter(isMarked);
  }

  painted(): PaintedMention[] {
    return Array.from(this.painter.mentions(), (mention) => {
      const { key, kind } = entityOf(this.names.gazetteer, mention) ?? { key: "", kind: "person" };
      return { entity: key, kind, text: rangeOf(mention).toString() };
    });
  }

  work() {
    return this.slices.work;
  }

  end(): void {
    this.controller.abort();
  }

  private keysOf(form: number): EntityKey[] {
    const { entities, forms } = this.names.gazetteer.data;
    return (forms[form]?.entities ?? []).flatMap((index) => entities[index]?.key ?? []);
  }

  private sliced(more: boolean): void {
    if (this.names.lacks && !this.isFetching) this.askForNames();
    const now = performance.now();
    if (more && now - this.flushed < FLUSH) return;
    this.flushed = now;
    const changed = this.slices.matching(() => this.judging.settle());
    for (const block of changed) this.painter.touch(block);
    this.painter.flush(more);
    const painted = new Set(this.painter.mentions());
    this.marking?.hover.repainted((mention) => painted.has(mention));
    if (more || this.isFetching) return;
    if (this.reading.isWaiting) {
      this.slices.addMatching(this.reading.settle());
      return;
    }
    this.complete = true;
    this.tell();
  }

  /** Fetches the names that may stand here, and goes on with the text that has waited for them. */
  private askForNames(): void {
    this.isFetching = true;
    const settle = () => {
      this.isFetching = false;
      if (this.controller.signal.aborted) return;
      this.slices.addMatching(this.reading.settle());
    };
    this.names.request().then(settle, () => {
      settle();
      this.failed();
    });
  }

  private async ask(keys: readonly number[], revision: number) {
    const tools = !this.marking;
    const answer = await callBackground("names.get", { keys: [...keys], tools });
    const { signal } = this.controller;
    if (tools && !signal.aborted) this.equip();
    // Of another revision: what is read by the old one is about to be dropped.
    return answer.revision === revision ? answer : { revision, entities: [], forms: [] };
  }

  /** Tells the background if the frame's entities have changed: nothing, while there are none. */
  private tell(): void {
    const forms = new Set(this.marked().map(({ form }) => form));
    const keys = new Set([...forms].flatMap((form) => this.keysOf(form)));
    const now = [...keys].sort().join("\n");
    if (now === this.told) return;
    this.told = now;
    callBackground("page.changed", null).catch(this.failed);
  }

  /**
   * Tells the background though nothing here has changed: the frame leaves, or the page is back from
   * the browser's cache and has lost its place on the toolbar.
   */
  private tellAgain(): void {
    if (this.told !== "") callBackground("page.changed", null).catch(this.failed);
  }

  /**
   * A sheet with highlights makes the browser style all of the page anew. That is left to its next
   * frame: nothing of ours may ask for a style before.
   */
  private insertSheet(): void {
    const inserted = callBackground("sheet.insert", null);
    inserted.catch(this.failed);
    this.slices.hold(inserted.then(nextFrame));
  }

  private changed({ deep, shallow, removed }: Changes): void {
    if (removed) this.index.sweep();
    for (const element of deep) this.slices.addMatching(this.reading.deep(element));
    for (const block of shallow) this.slices.addMatching(this.reading.shallow(block));
    // Even where nothing is to be read, what has left the page is to be erased.
    this.slices.add(() => false);
  }

  private jumpTo({ entity, ordinal }: { entity: EntityKey; ordinal: number }): boolean {
    const mentions: PageMention[] = [];
    for (const mention of this.index.all()) {
      if (isMarked(mention) && this.keysOf(mention.form).includes(entity)) mentions.push(mention);
    }
    return this.marking?.jump.toNth(mentions, ordinal) ?? false;
  }

  /** Takes up the script that has come with the first names. */
  private equip(): void {
    const tools = globalThis.sidelightToolbox;
    if (!tools) return;
    this.judging.tools = tools;
    const { signal } = this.controller;
    const source = new tools.CardSource();
    const hit = new tools.HitTest(() => this.painter.mentions());
    this.marking = {
      hover: new tools.Hover(hit, this.hoverActions(source), signal),
      jump: new tools.Jump(this.highlights, signal),
      reasonsOf: tools.reasonsOf,
      inOrder: tools.sortByPlace,
    };
  }

  private hoverActions(source: CardSource) {
    return {
      card: () => globalThis.sidelightCard,
      prepare: ({ mention }: Hit) => {
        source.load().catch(this.failed);
        source.get(this.keysOf(mention.form)).catch(this.failed);
      },
      open: (hit: Hit, wanted: () => boolean) => {
        this.open(source, hit, wanted).catch(this.failed);
      },
    };
  }

  private async open(
    source: CardSource,
    { mention, line }: Hit,
    wanted: () => boolean,
  ): Promise<void> {
    const keys = this.keysOf(mention.form);
    const [card, evidence] = await Promise.all([source.load(), source.get(keys)]);
    if (!card || !evidence || !wanted()) return;
    const range = rangeOf(mention);
    const alias = this.names.gazetteer.data.forms[mention.form]?.alias ?? "";
    const { certainty } = mention;
    const reasons = this.marking?.reasonsOf(mention.rules) ?? [];
    const doubt = certainty === "likely" && { certainty, reasons };
    const matched = range.toString();
    card.open({ evidence, alias, matched, ...doubt }, line, range.startContainer);
  }

  /**
   * A call fails when the extension was updated or removed under the page, which then hears nothing
   * of it; where it is still there, the next hover tries again.
   */
  private readonly failed = (): void => {
    if (!isExtensionThere()) this.orphaned();
  };
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
