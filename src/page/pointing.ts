import type { EntityKey, Kind } from "../model";
import { type FrameCalls, frameRules, serve, type Then } from "../rpc";
import { Cards } from "./cards";
import type { Box } from "./geometry";
import type { Highlights } from "./highlights";
import { HitTest, linesOf } from "./hit";
import { Hover } from "./hover";
import { Jump } from "./jump";
import type { PageMention } from "./mentions";
import { Preferences } from "./preferences";
import { Strip } from "./strip";
import { Taps } from "./taps";
import { Tour } from "./tour";

/** A frame's marks, for those who point at them. */
export interface Marks {
  /** Those that are painted now, that is in or near the viewport. */
  painted(): Iterable<PageMention>;
  /** All in the page's order; those of one entity where one is named. */
  listed(entity?: EntityKey): PageMention[];
  /** Those of the entities that share a form of whom a card may tell. */
  shownKeysOf(form: number): EntityKey[];
  /** May the page see that a mention is one? */
  canShow(mention: PageMention): boolean;
  /** The kind as which a mention is shown; undefined where it may not be. */
  kindOf(mention: PageMention): Kind | undefined;
  aliasOf(form: number): string;
  /** Resolves when the frame has the sheet without which no card is seen. */
  styled(): Promise<unknown>;
}

/** The ways to a mark's card: pointer, finger, keyboard, and the popup's jump. */
export class Pointing {
  private readonly hover: Hover;
  private readonly jump: Jump;
  private readonly tour: Tour;
  private readonly strip: Strip;

  /** @param failed told of calls that failed @param signal ends everything */
  constructor(
    private readonly marks: Marks,
    highlights: Highlights,
    failed: () => void,
    signal: AbortSignal,
  ) {
    const strip = new Strip(marks, (mention) => this.come(mention), signal);
    this.strip = strip;
    const preferences = new Preferences(signal, (settings) => strip.show(settings.strip));
    const test = new HitTest(() => marks.painted());
    this.tour = new Tour(marks);
    const cards = new Cards(marks, this.tour, failed);
    const actions = { ...cards.actions, mode: () => preferences.now.hover };
    this.hover = new Hover(test, actions, signal);
    const { hover } = this;
    new Taps(
      test,
      {
        ...actions,
        show: (hit, asked) => hover.show(hit, asked),
        close: () => hover.close(),
      },
      signal,
    );
    this.jump = new Jump(highlights, signal);
    serve(frameRules, { "mention.jump": async (wanted) => this.jumpTo(wanted) }, signal);
    globalThis.sidelightTour = this.tour;
    signal.addEventListener("abort", () => {
      globalThis.sidelightTour = undefined;
    });
  }

  private jumpTo({ entity, ordinal, then }: FrameCalls["mention.jump"]["params"]): Box | null {
    const listed = this.tour.stops(entity);
    const mention = listed[ordinal];
    if (!mention) return null;
    const canShow = this.marks.canShow(mention);
    const box = this.jump.to(mention, canShow);
    this.tour.come(mention);
    // Who reads card by card goes on so.
    if (!canShow) return box;
    const isKept = then === "look" && this.hover.asked === "key";
    if (isKept) this.showAt(mention, "focus");
    else if (then === "look") {
      tell(`${this.marks.aliasOf(mention.form)}, ${ordinal + 1} / ${listed.length}`);
    } else this.showAt(mention, then);
    return box;
  }

  /** Opens the card of a mention that has just been gone to. */
  private showAt(mention: PageMention, then: Then): void {
    const lines = linesOf(mention);
    const [line] = lines;
    if (line) this.hover.show({ mention, line, lines }, then === "focus" ? "key" : "click", false);
  }

  /** Goes to a mention that was picked beside the scrollbar. */
  private come(mention: PageMention): void {
    this.jump.to(mention, true);
    this.tour.come(mention);
  }

  /** What is painted may have changed. */
  repainted(): void {
    this.strip.changed();
    const painted = new Set(this.marks.painted());
    this.hover.repainted((mention) => painted.has(mention));
  }
}

/** Has screen readers say something, where the browser can: nothing in the page is needed for it. */
function tell(words: string): void {
  const page = document as { ariaNotify?: unknown };
  // Where the browser cannot, a page may have something of that name.
  if (typeof page.ariaNotify === "function") page.ariaNotify(words);
}
