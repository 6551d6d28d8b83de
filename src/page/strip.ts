import type { Kind } from "../model";
import { hostElement, STRIP_NAME } from "./card-host";
import { type PageMention, rangeOf } from "./mentions";
import type { Marks } from "./pointing";

/** How wide the strip is, in CSS pixels. */
const WIDTH = 10;
/** How high a tick is: those that would lie closer together are one. */
const TICK = 4;
/** How long after a change the strip is drawn anew, in milliseconds. */
const LAZY = 400;
/** Of more mentions than this only every so many-th is measured. */
const MOST = 4000;

const STYLE = `
  :host { direction: ltr }
  i { all: initial; position: absolute; right: 0; width: ${WIDTH - 2}px; height: ${TICK - 1}px;
      border: solid transparent; border-width: 2px 0 2px 2px; background-clip: padding-box;
      cursor: pointer; pointer-events: auto }
  .person { background-color: #853fd8 }
  .place { background-color: #1c969c }
  .organisation { background-color: #d9540b }
  @media (forced-colors: active) { i { background-color: CanvasText } }
  @media print { i { display: none } }`;

/**
 * A strip at the right edge of the page that shows where mentions lie on it, each as a tick that leads
 * there. One element in the page, and only while the user wants it.
 */
export class Strip {
  private host: HTMLElement | undefined;
  private root: ShadowRoot | undefined;
  private drawing: ReturnType<typeof setTimeout> | undefined;
  private watching: ResizeObserver | undefined;
  /** What was drawn last: the same is not drawn again. */
  private drawn = "";

  /** @param go brings a mention into view */
  constructor(
    private readonly marks: Pick<Marks, "listed" | "kindOf">,
    private readonly go: (mention: PageMention) => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener("abort", () => this.show(false));
  }

  /** Shows the strip, or takes it away. Frames within the page have none. */
  show(isWanted: boolean): void {
    if (self !== top || isWanted === (this.watching !== undefined)) return;
    if (isWanted) {
      this.watching = new ResizeObserver(() => this.changed());
      this.watching.observe(document.documentElement);
      this.changed();
    } else {
      this.watching?.disconnect();
      this.watching = undefined;
      clearTimeout(this.drawing);
      this.drawing = undefined;
      this.remove();
    }
  }

  /** The page, or what is marked on it, has changed. */
  changed(): void {
    if (this.watching) this.drawing ??= setTimeout(() => this.draw(), LAZY);
  }

  private draw(): void {
    this.drawing = undefined;
    const ticks = this.ticks();
    const state = JSON.stringify(ticks.map(({ at, kind }) => [at, kind]));
    if (state === this.drawn && (ticks.length === 0 || this.host?.isConnected)) return;
    this.drawn = state;
    if (ticks.length === 0) {
      this.remove();
      return;
    }
    this.place().replaceChildren(
      ...ticks.map(({ at, kind, mention }) => {
        const tick = document.createElementNS("http://www.w3.org/1999/xhtml", "i") as HTMLElement;
        tick.className = kind;
        tick.style.top = `${at}px`;
        tick.addEventListener("click", (event) => event.isTrusted && this.go(mention));
        return tick;
      }),
    );
  }

  /** Where the mentions lie, in pixels from the strip's top; none where the page does not scroll. */
  private ticks(): { at: number; kind: Kind; mention: PageMention }[] {
    const { scrollHeight } = document.documentElement;
    if (scrollHeight < 1.2 * innerHeight) return [];
    const listed = this.marks.listed();
    const every = Math.ceil(listed.length / MOST);
    const ticks = new Map<number, { at: number; kind: Kind; mention: PageMention }>();
    for (let index = 0; index < listed.length; index += every) {
      const mention = listed[index] as PageMention;
      const kind = mention.shown ? this.marks.kindOf(mention) : undefined;
      if (!kind) continue;
      const { top } = rangeOf(mention).getBoundingClientRect();
      const share = Math.min(1, Math.max(0, (top + scrollY) / scrollHeight));
      const at = TICK * Math.floor((share * (innerHeight - TICK)) / TICK);
      if (!ticks.has(at)) ticks.set(at, { at, kind, mention });
    }
    return [...ticks.values()];
  }

  /** The strip's inside, with the strip in its place in the page. */
  private place(): ShadowRoot {
    this.host ??= hostElement(STRIP_NAME);
    this.root ??= rootOf(this.host);
    const { style } = this.host;
    style.setProperty("inset", "0 0 0 auto", "important");
    style.setProperty("width", `${WIDTH}px`, "important");
    style.setProperty("height", "auto", "important");
    style.setProperty("pointer-events", "none", "important");
    if (!this.host.isConnected) document.documentElement.append(this.host);
    if (!this.host.matches(":popover-open")) this.host.showPopover();
    return this.root;
  }

  private remove(): void {
    this.host?.remove();
    this.drawn = "";
  }
}

function rootOf(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  return root;
}
