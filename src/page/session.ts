import { browser, type Runtime } from "../browser";
import type {
  EntityKey,
  FrameSummary,
  PageHandle,
  PaintedMention,
  PublishedFilter,
} from "../model";
import { callSurely, isExtensionThere } from "../rpc";
import type { BeginSeldom, Marking } from "./marking";
import { Names } from "./names";
import { own } from "./nodes";
import { Reading } from "./reading";
import { guessed, isRendered } from "./roles";
import { Seldom } from "./seldom";
import { learnForm } from "./shadow";
import { ShadowWatch } from "./shadow-watch";
import { Slices } from "./slices";
import type {} from "./toolbox";
import { blockInView } from "./view";
import { type Changes, changesIn, watchText } from "./watch";

/**
 * While more is to be read, what is painted is brought in line, and names are asked for, this often,
 * in milliseconds: in long pages measuring costs more than reading, and an answer for all as much as
 * one for a few.
 */
const FLUSH = 150;

/** Elements from which on it pays to make ready for reading much. */
const MANY_ELEMENTS = 1000;

/** From the end of a connection to when it can be told whether the extension is gone. Milliseconds. */
const ENDING = 100;

/** True where the browser takes scripts out of pages, and brings them there, by itself. */
declare const __INJECTS_BY_ITSELF__: boolean;

/** A frame that is being read, with everything that belongs to one gazetteer. */
export class Session implements PageHandle {
  private readonly controller = new AbortController();
  private readonly names: Names;
  private readonly slices: Slices;
  private readonly reading: Reading;
  private readonly shadows: ShadowWatch;
  /** There once a name may stand in the frame. */
  private marking: Marking | undefined;
  private complete = false;
  /** What is to be read once more when all has been read, since something in it was moved meanwhile. */
  private unsure: Set<Element> | undefined = new Set();
  private isFetching = false;
  /** When what is painted was last brought in line, as `performance.now()` has it. */
  private flushed = Number.NEGATIVE_INFINITY;
  /** When names were last asked for, by the same clock. */
  private asked = Number.NEGATIVE_INFINITY;
  /** The entities of the last summary that the background was told of. */
  private told = "";
  /** To the background, as long as that is awake. */
  private port: Runtime.Port | undefined;

  /**
   * @param isPainted may an entity be painted here?
   * @param orphaned called when it turns out that the extension is gone from under the page
   */
  constructor(
    filter: PublishedFilter,
    private readonly isPainted: (entity: EntityKey) => boolean,
    private readonly orphaned: () => void,
  ) {
    const { signal } = this.controller;
    // Nothing may hold on to the filter as it was published: megabytes, where there are many names.
    const { revision } = filter;
    this.names = Names.of(filter, (keys) => this.ask(keys, revision));
    this.reading = new Reading(this.names);
    this.slices = new Slices(signal, (more) => this.sliced(more));
    const changed = (changes: Changes) => this.changed(changes);
    const watch = watchText(document, signal, changed);
    this.shadows = new ShadowWatch(this.slices, watch, changed, signal);
    addEventListener("pageshow", (event) => event.persisted && this.tellAgain(), { signal });
    // The toolbar counts all frames; of a page that goes, browsers clear it by themselves.
    if (self !== top) addEventListener("pagehide", () => this.tellAgain(), { signal });
    // Whoever has removed the extension comes back to the page.
    addEventListener("visibilitychange", this.failed, { signal });
    this.readAll();
  }

  /** What is in view first. */
  private readAll(): void {
    this.slices.add(() => {
      const root = document.documentElement;
      for (const form of root.getElementsByTagName("form")) learnForm(form);
      this.prepareFor(root);
      const first = blockInView();
      if (first) this.slices.addMatching(this.reading.deep(first));
      this.slices.addMatching(this.reading.deep(root, first));
      this.shadows.now();
      return false;
    });
  }

  private prepareFor(root: Element): void {
    if (own(root, "getElementsByTagName").call(root, "*").length < MANY_ELEMENTS) return;
    this.slices.matching(() => this.names.quicken());
  }

  again(): void {
    this.complete = false;
    this.marking?.clear();
    this.readAll();
  }

  summary(): FrameSummary {
    return { complete: this.complete, mentions: this.marking?.counts() ?? [] };
  }

  painted(): PaintedMention[] {
    return this.marking?.told() ?? [];
  }

  get isStyled(): boolean {
    return this.marking?.isStyled ?? false;
  }

  work() {
    return this.slices.work;
  }

  end(): void {
    this.controller.abort();
    guessed.clear();
  }

  private sliced(more: boolean): void {
    const now = performance.now();
    if (this.names.lacks && !this.isFetching && (!more || now - this.asked >= FLUSH)) {
      this.asked = now;
      // With the others; by themselves they are not asked for.
      this.reading.wantAside();
      this.askForNames();
    }
    if (more && now - this.flushed < FLUSH) return;
    // The first marks come as soon as they can.
    if (this.marking?.flush(more)) this.flushed = now;
    if (more || this.isFetching) return;
    if (this.reading.isWaiting) {
      this.slices.addMatching(this.reading.settle());
      return;
    }
    const { unsure } = this;
    this.unsure = undefined;
    for (const place of unsure ?? []) this.slices.addMatching(this.reading.deep(place));
    if (unsure && unsure.size > 0) return;
    this.complete = true;
    this.tell();
  }

  /** Fetches the names that may stand here, and goes on with the text that has waited for them. */
  private askForNames(): void {
    this.isFetching = true;
    const settle = () => {
      this.isFetching = false;
      if (this.controller.signal.aborted) return;
      this.slices.addMatching(this.reading.settle(), true);
    };
    this.names.request().then(settle, () => {
      settle();
      this.failed();
    });
  }

  private async ask(keys: readonly number[], revision: number): Promise<void> {
    const tools = !this.marking;
    this.listen();
    const answer = await callSurely("names.get", { keys: [...keys], tools });
    if (this.controller.signal.aborted) return;
    if (tools) this.slices.timed(() => this.equip(revision));
    // Of another revision: what is read by the old one is about to be dropped.
    if (answer.revision === revision) await this.marking?.learn(answer);
  }

  /** Takes up the script that has come with the first names. */
  private equip(revision: number): void {
    const { sidelightToolbox: tools } = globalThis;
    if (!tools) return;
    const { slices, isPainted, failed } = this;
    const { signal } = this.controller;
    const seldom: BeginSeldom = (begin, share, first) =>
      new Seldom(begin, share, slices, signal, first);
    this.marking = new tools.Marking(revision, slices, seldom, isPainted, failed, signal);
    const { finder } = this.marking;
    this.reading.found = finder;
    finder.doubted = (block) => this.slices.addMatching(this.reading.shallow(block));
  }

  /** Tells the background if the frame's entities have changed: nothing, while there are none. */
  private tell(): void {
    const now = this.marking?.entities().join("\n") ?? "";
    if (now === this.told) return;
    this.told = now;
    this.listen();
    callSurely("page.changed", null).catch(this.failed);
  }

  /**
   * Tells the background though nothing here has changed: the frame leaves, or the page is back from
   * the browser's cache and has lost its place on the toolbar.
   */
  private tellAgain(): void {
    if (this.told !== "") callSurely("page.changed", null).catch(this.failed);
  }

  private changed({ deep, shallow, removed, left }: Changes): void {
    if (removed) {
      this.marking?.sweep();
      this.reading.sweep();
    }
    for (const place of left) this.unsure?.add(place);
    for (const element of deep) {
      this.prepareFor(element);
      this.slices.add(this.shadows.within(element));
      this.slices.addMatching(this.reading.deep(element));
    }
    for (const block of shallow) this.slices.addMatching(this.reading.shallow(block));
    this.marking?.stirred();
    this.shadows.soon();
    // Even where nothing is to be read, what has left the page is to be erased.
    this.slices.add(() => this.readGuessed());
  }

  /** Reads again what has got boxes since it was read. */
  private readGuessed(): boolean {
    const shown: Element[] = [];
    for (const element of guessed) {
      const isShown = isRendered(element);
      if (isShown) shown.push(element);
      if (isShown || !element.isConnected) guessed.delete(element);
    }
    if (shown.length > 0) this.changed(changesIn(...shown));
    return false;
  }

  /**
   * Where the browser leaves the scripts of an extension that is gone running, the end of a
   * connection to the background tells of it. To be called where the background is woken anyway: a
   * connection ends whenever it sleeps.
   */
  private listen(): void {
    if (__INJECTS_BY_ITSELF__ || this.port || !isExtensionThere()) return;
    const { signal } = this.controller;
    const port = browser.runtime.connect();
    this.port = port;
    port.onDisconnect.addListener(() => {
      this.port = undefined;
      // The connection ends a moment before the extension does.
      setTimeout(this.failed, ENDING);
    });
    signal.addEventListener("abort", () => isExtensionThere() && port.disconnect());
  }

  /**
   * A call fails when the extension was updated or removed under the page, which then hears nothing
   * of it; where it is still there, the next hover tries again.
   */
  private readonly failed = (): void => {
    if (!isExtensionThere()) this.orphaned();
  };
}
