import { render } from "preact";
import type { EntityKey } from "../../src/model";
import {
  type CardActions,
  type CardContent,
  CardHost,
  type CardPlace,
} from "../../src/page/card-host";
import styles from "./card.css";
import { type CardControls, CardView } from "./card-view";
import { follow } from "./drag";
import { keepTab } from "./focus";

/** What a card tells those that keep it. */
export interface CardKeeper {
  pinned(card: ShownCard): void;
  closed(card: ShownCard): void;
}

/** How far an arrow key moves a card, alone and with Shift, in CSS pixels. */
const STEP = 16;
const LEAP = 128;
type Way = readonly [x: number, y: number];
const WAYS: Partial<Record<string, Way>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const CORNERS: readonly Way[] = [
  [1, -1],
  [1, 1],
  [-1, 1],
  [-1, -1],
];

/** Is it the control that moves a card? */
function isMover(element: Element | null): boolean {
  return element?.getAttribute("data-do") === "move";
}

let sheet: CSSStyleSheet | undefined;

/** The cards' style, read once. */
function style(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  return sheet;
}

/** One card: what it shows, where, and the way back through what it has shown. */
export class ShownCard {
  private readonly host = new CardHost();
  private readonly history: CardContent[] = [];
  private isPinned = false;
  /** Has it been moved from its mark? */
  private isLoose = false;
  /** Which corner is the next to be moved to. */
  private corner = 0;
  /** What had the focus before the card took it. */
  private before: Element | null = null;

  constructor(
    private content: CardContent,
    private place: CardPlace,
    private actions: CardActions,
    private readonly keeper: CardKeeper,
  ) {
    this.host.root.adoptedStyleSheets = [style()];
    this.host.root.addEventListener("keydown", (event) => this.key(event as KeyboardEvent));
    this.show();
  }

  /** Shows something else at another place, as if it had just been opened. */
  reuse(content: CardContent, place: CardPlace, actions: CardActions): void {
    const held = this.root.activeElement?.getAttribute("data-do");
    this.history.length = 0;
    this.content = content;
    this.place = place;
    this.actions = actions;
    this.show();
    if (held) this.root.querySelector<HTMLElement>(`[data-do=${held}]`)?.focus();
  }

  /** Whom it is about by now. */
  get entity(): EntityKey {
    return this.content.evidence.key;
  }

  private get root(): ShadowRoot {
    return this.host.root;
  }

  private get dialog(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>("[role=dialog]");
  }

  private show(): void {
    this.render();
    this.host.open(this.place);
    if (!this.place.isFocused) return;
    if (!this.root.activeElement) this.before = document.activeElement;
    this.dialog?.focus({ preventScroll: true });
  }

  private render(): void {
    // A new key: nothing of what was shown before, such as how far it was scrolled, is kept.
    const { content } = this;
    const key = content.evidence.key + this.history.length;
    render(<CardView key={key} content={content} controls={this.controls()} />, this.root);
  }

  private controls(): CardControls {
    const [from] = this.history.slice(-1);
    const { isPinned, isLoose } = this;
    const { isSheet } = this.place;
    return {
      ...(from && { back: { name: from.evidence.name, go: () => this.back() } }),
      ...(!isPinned && !isSheet && { pin: () => this.pin() }),
      ...(isPinned && { move: () => this.turnCorner() }),
      ...(!isPinned && !isLoose && !from && { step: (by) => this.actions.step(by) }),
      ...(!isSheet && { grip: (event) => this.grip(event) }),
      close: () => this.close(),
      mute: (everywhere) => this.actions.mute(this.content.evidence.key, everywhere),
      openNames: (keys) => void this.turnTo(keys),
      ...(isSheet ? { look: "sheet" } : isPinned && { look: "pinned" }),
    };
  }

  /** Shows what is said of others, in place. */
  private async turnTo(keys: readonly EntityKey[]): Promise<void> {
    const { content } = this;
    // Where it cannot be had, the card stays as it is, and the name can be pressed again.
    const evidence = await this.actions.evidence(keys).catch(() => undefined);
    if (!evidence || this.content !== content || !this.host.box()) return;
    this.history.push(content);
    this.turn({ evidence, alias: evidence.name, matched: evidence.name });
  }

  private back(): void {
    const content = this.history.pop();
    if (content) this.turn(content);
  }

  private turn(content: CardContent): void {
    this.content = content;
    this.update();
    // So that it is read out; the control that was pressed is gone.
    this.dialog?.focus({ preventScroll: true });
  }

  /** Shows what has changed, where the card is. */
  private update(): void {
    this.render();
    if (this.isLoose) this.host.moveBy({ x: 0, y: 0 });
    else this.host.arrange(this.place);
  }

  /** Keeps the card open, whatever the pointer does. */
  pin(): void {
    if (this.isPinned) return;
    const wasHeld = this.root.activeElement !== null;
    this.isPinned = true;
    this.isLoose = true;
    this.host.loosen();
    this.update();
    this.keeper.pinned(this);
    if (wasHeld) this.root.querySelector<HTMLElement>("[data-do=close]")?.focus();
  }

  private grip(event: PointerEvent): void {
    const isControl = event.target instanceof Element && event.target.closest("button, a, details");
    if (!event.isTrusted || event.button !== 0 || isControl) return;
    follow(event, (by) => {
      this.pin();
      this.host.moveBy(by);
    });
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "Tab") keepTab(event, this.root);
    const way = isMover(this.root.activeElement) && WAYS[event.key];
    if (!way) return;
    event.preventDefault();
    const step = event.shiftKey ? LEAP : STEP;
    this.host.moveBy({ x: way[0] * step, y: way[1] * step });
  }

  /** Moves the card into the next corner of the viewport: for whom dragging is not possible. */
  private turnCorner(): void {
    const [x, y] = CORNERS[this.corner++ % CORNERS.length] ?? [0, 0];
    this.host.moveBy({ x: x * innerWidth, y: y * innerHeight });
  }

  /** Brings the card above what the page has put over it; it stays as far scrolled as it was. */
  raise(): void {
    const held = this.root.activeElement as HTMLElement | null;
    const section = this.root.querySelector("section");
    const scrolled = section?.scrollTop ?? 0;
    this.host.raise();
    section?.scrollTo({ top: scrolled, behavior: "instant" });
    held?.focus({ preventScroll: true });
  }

  box() {
    return this.host.box();
  }

  close(): void {
    const { before } = this;
    const wasHeld = this.root.activeElement !== null;
    this.host.close();
    this.keeper.closed(this);
    if (wasHeld && before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
