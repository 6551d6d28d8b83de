import type { EntityKey } from "../model";
import { callBackground } from "../rpc";
import { reasonsOf } from "../spot";
import { CardSource } from "./card-source";
import type { Box } from "./geometry";
import type { Hit } from "./hit";
import type { Asked } from "./hover";
import { type PageMention, rangeOf, wordsOf } from "./mentions";
import { mute } from "./mute";
import type { Marks } from "./pointing";
import { isCramped, RemoteCard } from "./remote-card";
import { seenPart } from "./seen-part";
import type { Tour } from "./tour";

/** Opens the cards of a frame's marks. */
export class Cards {
  private readonly source = new CardSource();
  private readonly remote: RemoteCard;
  /** The part of the frame that is seen, as of the mark that the pointer came to last. */
  private view: Promise<Box> | Box | undefined;

  /** @param failed told of calls that failed */
  constructor(
    private readonly marks: Marks,
    private readonly tour: Tour,
    private readonly failed: () => void,
  ) {
    this.remote = new RemoteCard(failed);
  }

  /** What the hover needs of it. */
  readonly actions = {
    card: () => (this.remote.isOpen ? this.remote : globalThis.sidelightCard),
    prepare: ({ mention }: Hit) => {
      this.view = seenPart();
      this.loadFor(this.view).catch(this.failed);
      this.source.get(this.marks.shownKeysOf(mention.form)).catch(this.failed);
    },
    open: (hit: Hit, asked: Asked, wanted: () => boolean) => {
      this.open(hit, asked, wanted).catch(this.failed);
    },
  };

  private async open(hit: Hit, asked: Asked, wanted: () => boolean): Promise<void> {
    const view = await (this.view ?? seenPart());
    this.view = undefined;
    if (!wanted()) return;
    this.tour.come(hit.mention);
    if (isCramped(view) && (await this.lend(hit, asked))) return;
    await this.show(hit, asked, view, wanted);
  }

  /** Has the top frame show the card; false where it cannot. */
  private lend({ mention, line }: Hit, asked: Asked): Promise<boolean> {
    const { left, top, right, bottom } = line;
    const mark = { left, top, right, bottom };
    const entities = this.marks.shownKeysOf(mention.form);
    return this.remote.open({ ...this.matchOf(mention), entities, mark, asked });
  }

  /** Shows the card in this frame. */
  private async show(hit: Hit, asked: Asked, view: Box, wanted: () => boolean): Promise<void> {
    const { source } = this;
    const { mention, line } = hit;
    const keys = this.marks.shownKeysOf(mention.form);
    // A card that is not seen has no size to be placed by, and takes no focus.
    const needs = [source.load(), source.get(keys), this.marks.styled()] as const;
    const [card, evidence] = await Promise.all(needs);
    if (!card || !evidence || !wanted()) return;
    const place = {
      mark: line,
      anchor: rangeOf(mention).startContainer,
      view,
      isSheet: asked === "touch",
      isFocused: asked === "key",
    };
    card.open({ ...this.matchOf(mention), evidence }, place, {
      evidence: (wanted) => source.get(wanted),
      step: (by) => void this.step(keys, by).catch(this.failed),
      mute: (entity, everywhere) => void mute(entity, keys, everywhere).catch(this.failed),
    });
  }

  /** Goes to another mention of what the card is about; its card opens there, in place of this. */
  private async step(keys: readonly EntityKey[], by: 1 | -1): Promise<void> {
    const isHere = await callBackground("mention.step", { entity: keys[0] ?? null, by });
    if (!isHere) this.actions.card()?.close();
  }

  /** Loads the card's script, unless another frame will show the card. */
  private async loadFor(view: Promise<Box> | Box): Promise<void> {
    if (self === top || !isCramped(await view)) await this.source.load();
  }

  /** How a mention has led to a card. */
  private matchOf(mention: PageMention) {
    const { certainty, form, rules } = mention;
    const alias = this.marks.aliasOf(form);
    const matched = wordsOf(mention);
    const listed = this.marks.listed(this.marks.shownKeysOf(form)[0]);
    const place = { at: listed.indexOf(mention), of: listed.length };
    const doubt = certainty === "likely" && { certainty, reasons: reasonsOf(rules) };
    return { alias, matched, place, ...doubt };
  }
}
