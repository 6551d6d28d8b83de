import type { EntityKey, FrameSummary, MentionCount, PageHandle, PaintedMention } from "../model";
import { callBackground, frameRules, isExtensionThere, serve } from "../rpc";
import type { Gazetteer } from "../spot";
import { CardSource } from "./card-source";
import { Highlights } from "./highlights";
import { type Hit, HitTest } from "./hit";
import { Hover } from "./hover";
import { Jump } from "./jump";
import { lookAtBlocks } from "./look";
import { MentionIndex, type PageMention, rangeOf, sortByPlace } from "./mentions";
import { entityOf, Painter } from "./paint";
import { Reading } from "./reading";
import { Slices } from "./slices";
import { type Changes, watchText } from "./watch";

/**
 * While more is to be read, what is painted is brought in line this often, in milliseconds: in long
 * pages measuring costs more than reading.
 */
const FLUSH = 80;

/** A frame that is being read, with everything that belongs to one gazetteer. */
export class Session implements PageHandle {
  private readonly controller = new AbortController();
  private readonly highlights = new Highlights();
  private readonly index: MentionIndex;
  private readonly painter: Painter;
  private readonly slices: Slices;
  private readonly reading: Reading;
  private readonly hover: Hover;
  private readonly source = new CardSource();
  private readonly jump: Jump;
  private complete = false;
  /** When what is painted was last brought in line, as `performance.now()` has it. */
  private flushed = Number.NEGATIVE_INFINITY;
  /** The entities of the last summary that the background was told of. */
  private told = "";

  /**
   * @param orphaned called when it turns out that the extension is gone from under the page
   */
  constructor(
    private readonly gazetteer: Gazetteer,
    private readonly orphaned: () => void,
  ) {
    const { signal } = this.controller;
    this.index = new MentionIndex((block) => this.painter.touch(block));
    this.painter = new Painter(
      gazetteer,
      this.index,
      this.highlights,
      {
        first: () => this.insertSheet(),
        seen: () => this.slices.add(() => false),
        laidOut: (blocks) => this.slices.add(lookAtBlocks(this.index, blocks)),
        timed: (run) => this.slices.timed(run),
      },
      signal,
    );
    this.reading = new Reading(gazetteer, this.index);
    this.slices = new Slices(signal, (more) => this.sliced(more));
    this.hover = new Hover(new HitTest(() => this.painter.mentions()), this.hoverActions(), signal);
    this.jump = new Jump(this.highlights, signal);
    watchText(document, signal, (changes) => this.changed(changes));
    addEventListener("pageshow", (event) => event.persisted && this.tellAgain(), { signal });
    // The toolbar counts all frames; of a page that goes, browsers clear it by themselves.
    if (self !== top) addEventListener("pagehide", () => this.tellAgain(), { signal });
    serve(frameRules, { "mention.jump": async (wanted) => this.jumpTo(wanted) }, signal);
    this.slices.add(this.reading.deep(document.documentElement));
  }

  summary(): FrameSummary {
    const forms = new Map<number, number>();
    for (const { form, shown } of this.index.all()) {
      if (shown) forms.set(form, (forms.get(form) ?? 0) + 1);
    }
    const counts = new Map<EntityKey, number>();
    for (const [form, count] of forms) {
      for (const key of this.keysOf(form)) counts.set(key, (counts.get(key) ?? 0) + count);
    }
    const mentions: MentionCount[] = Array.from(counts, ([entity, count]) => ({ entity, count }));
    return { complete: this.complete, mentions };
  }

  painted(): PaintedMention[] {
    return Array.from(this.painter.mentions(), (mention) => {
      const { key, kind } = entityOf(this.gazetteer, mention) ?? { key: "", kind: "person" };
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
    const { entities, forms } = this.gazetteer.data;
    return (forms[form]?.entities ?? []).flatMap((index) => entities[index]?.key ?? []);
  }

  private sliced(more: boolean): void {
    const now = performance.now();
    if (more && now - this.flushed < FLUSH) return;
    this.flushed = now;
    this.painter.flush(more);
    const painted = new Set(this.painter.mentions());
    this.hover.repainted((mention) => painted.has(mention));
    if (more) return;
    this.complete = true;
    this.tell();
  }

  /** Tells the background if the frame's entities have changed: nothing, while there are none. */
  private tell(): void {
    const now = this.summary()
      .mentions.map(({ entity }) => entity)
      .sort()
      .join("\n");
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
    for (const element of deep) this.slices.add(this.reading.deep(element));
    for (const block of shallow) this.slices.add(this.reading.shallow(block));
    // Even where nothing is to be read, what has left the page is to be erased.
    this.slices.add(() => false);
  }

  private jumpTo({ entity, ordinal }: { entity: EntityKey; ordinal: number }): boolean {
    const mentions: PageMention[] = [];
    for (const mention of this.index.all()) {
      if (mention.shown && this.keysOf(mention.form).includes(entity)) mentions.push(mention);
    }
    const wanted = sortByPlace(mentions)[ordinal];
    if (wanted) this.jump.to(wanted);
    return wanted !== undefined;
  }

  private hoverActions() {
    return {
      card: () => globalThis.sidelightCard,
      prepare: ({ mention }: Hit) => {
        this.source.load().catch(this.failed);
        this.source.get(this.keysOf(mention.form)).catch(this.failed);
      },
      open: (hit: Hit, wanted: () => boolean) => {
        this.open(hit, wanted).catch(this.failed);
      },
    };
  }

  private async open({ mention, line }: Hit, wanted: () => boolean): Promise<void> {
    const keys = this.keysOf(mention.form);
    const [card, evidence] = await Promise.all([this.source.load(), this.source.get(keys)]);
    if (!card || !evidence || !wanted()) return;
    const range = rangeOf(mention);
    const alias = this.gazetteer.data.forms[mention.form]?.alias ?? "";
    card.open({ evidence, alias, matched: range.toString() }, line, range.startContainer);
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
