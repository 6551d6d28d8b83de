import type { EntityKey } from "../model";
import { frameRules, serve } from "../rpc";
import { Cards } from "./cards";
import type { Highlights } from "./highlights";
import { HitTest } from "./hit";
import { Hover } from "./hover";
import { Jump } from "./jump";
import type { PageMention } from "./mentions";
import { Preferences } from "./preferences";
import { Taps } from "./taps";

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
  aliasOf(form: number): string;
}

/** The ways to a mark's card: pointer, finger, keyboard, and the popup's jump. */
export class Pointing {
  private readonly hover: Hover;

  /** @param failed told of calls that failed @param signal ends everything */
  constructor(
    private readonly marks: Marks,
    highlights: Highlights,
    failed: () => void,
    signal: AbortSignal,
  ) {
    const preferences = new Preferences(signal);
    const test = new HitTest(() => marks.painted());
    const cards = new Cards(marks, failed);
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
    const jump = new Jump(highlights, signal);
    serve(
      frameRules,
      {
        "mention.jump": async ({ entity, ordinal }) => {
          const listed = marks.listed(entity);
          return jump.toNth(
            listed,
            ordinal,
            listed.some((it) => marks.canShow(it)),
          );
        },
      },
      signal,
    );
  }

  /** What is painted may have changed. */
  repainted(): void {
    const painted = new Set(this.marks.painted());
    this.hover.repainted((mention) => painted.has(mention));
  }
}
