import type { Kind } from "../../model";
import { fold } from "../../text";
import type { Mention } from "../find";
import type { Form } from "../gazetteer";
import type { Gazetteer } from "../table";
import { isLoud } from "./line";
import { type OpenLexicon, TITLES } from "./open-lexicon";
import { isInitials, isStop, isUpper, type Word, wordAfter, wordBefore } from "./words";

/** What may end a sentence, open a quotation, or end a paragraph. */
const BREAK = /[.!?:…"“”„«»()[\]\u2029]|\n\s*\n/u;

/** Kana, ideographs and Hangul come from here on. */
const FIRST_UNSPACED = 0x3040;
/** Mentions so close stand beside each other. In UTF-16 code units. */
const CLOSE = 25;
/** In UTF-16 code units. */
const LONGEST_ATTACHED = 6;

/** A mention in its surroundings. */
export class View {
  readonly kind: Kind;
  /** A form of one word. */
  readonly single: boolean;
  /** Part of a person's name, as far as one sees: one word, or what others may well bear. */
  readonly isSurname: boolean;
  /** A given name by itself. */
  readonly isFirstName: boolean;
  readonly previous: Word | undefined;
  readonly next: Word | undefined;
  private loudness: boolean | undefined;

  constructor(
    readonly text: string,
    private readonly mentions: readonly Mention[],
    private readonly index: number,
    readonly mention: Mention,
    readonly form: Form,
    readonly gazetteer: Gazetteer,
    private readonly lexicon: OpenLexicon,
  ) {
    this.kind = this.kindOf(form);
    this.single = !form.folded.includes(" ");
    this.isSurname = this.kind === "person" && (this.single || form.weak);
    this.isFirstName = this.isSurname && this.single && form.weak && form.reason === "short";
    this.previous = this.before(mention);
    this.next = this.behind(mention);
  }

  /** In which lists of the lexicon the form itself is: bits. */
  get lists(): number {
    return this.lexicon.get(this.form.folded) ?? 0;
  }

  /** An acronym of a body, met in capitals. */
  get isAcronym(): boolean {
    if (this.form.rule === "upper") return true;
    if (this.kind !== "organisation" || !this.single) return false;
    return (
      isUpper(this.form.alias, 1) &&
      isUpper(this.text.slice(this.mention.start, this.mention.end), 1)
    );
  }

  /** In which lists the mention's last word is: bits. */
  get lastLists(): number {
    return this.before({ start: this.mention.end })?.lists ?? 0;
  }

  /** Do capitals around the mention say nothing? See {@link isLoud}. */
  get loud(): boolean {
    this.loudness ??= isLoud(this.text, this.mention, this.lexicon);
    return this.loudness;
  }

  /** In which lists what is written right behind the mention is, where words have no spaces: bits. */
  get attached(): number {
    const { end } = this.mention;
    if (!(this.text.charCodeAt(end) >= FIRST_UNSPACED)) return 0;
    for (let length = LONGEST_ATTACHED; length > 0; length--) {
      const lists = this.lexicon.get(fold(this.text.slice(end, end + length)));
      if (lists) return lists;
    }
    return 0;
  }

  before({ start }: { start: number }): Word | undefined {
    return wordBefore(this.text, start, this.lexicon);
  }

  behind({ end }: { end: number }): Word | undefined {
    return wordAfter(this.text, end, this.lexicon);
  }

  /** The word before another, if nothing but white space parts them. */
  joinedBefore(word: Word | undefined): Word | undefined {
    const before = word?.joined ? this.before(word) : undefined;
    return before?.joined ? before : undefined;
  }

  /** May a name go on from a word to the next: by white space, or by an initial's full stop? */
  goesOn(word: Word, next: { start: number }): boolean {
    return word.joined || (isInitials(word) && isStop(this.text, word.end, next.start));
  }

  /** May a sentence begin with a word, or the mention? */
  begins(at: { start: number } = this.mention): boolean {
    const before = this.before(at);
    if (!before || !BREAK.test(this.text.slice(before.end, at.start))) return !before;
    const isAbbreviation = isInitials(before) || before.lists & TITLES || before.folded === "vs";
    return !isAbbreviation || !isStop(this.text, before.end, at.start);
  }

  /** The form of the mention before, if it ends with a word before this mention. */
  mentionBefore({ end }: Word): Form | undefined {
    const mention = this.mentions[this.index - 1];
    return mention && mention.end >= end ? this.gazetteer.data.forms[mention.form] : undefined;
  }

  /** The form of the next mention, if it begins with a word behind this mention. */
  mentionBehind({ start }: Word): Form | undefined {
    const mention = this.mentions[this.index + 1];
    return mention && mention.start <= start ? this.gazetteer.data.forms[mention.form] : undefined;
  }

  /** The next mention or the one before, if it is close by in the same paragraph. */
  neighbour(step: 1 | -1): Mention | undefined {
    const other = this.mentions[this.index + step];
    if (!other) return undefined;
    const [first, last] = step > 0 ? [this.mention, other] : [other, this.mention];
    const isClose = last.start - first.end < CLOSE;
    return isClose && !this.text.slice(first.end, last.start).includes("\u2029")
      ? other
      : undefined;
  }

  kindOf(form: Form): Kind {
    return this.gazetteer.data.entities[form.entities[0] ?? 0]?.kind ?? "place";
  }
}
