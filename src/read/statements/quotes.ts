import type { Quote, Span } from "../../model";
import type { FoundMention } from "../entities/named";
import type { Phrase } from "../grammar/clause";
import { phraseFrom } from "../grammar/phrases";
import { oneOf } from "../one-of";
import type { Attribution } from "../quotes/placed";
import { entityOf, withName } from "./people";
import { aboutIn, dayIn, figuresIn, type Setting, spanOf, textOf } from "./setting";

/** Verbs behind which stands whom it was said to. */
const TELLING = oneOf("tell ask inform remind assure warn advise urge");
/** What people say things in or at. */
const OCCASION = oneOf(
  "interview interviews statement update speech address conference briefing meeting " +
    "rally hearing tweet tweets post posts letter email e-mail call debate report news " +
    "message memo op-ed column essay article release appearance event forum summit " +
    "testimony court podcast video broadcast bulletin press session sermon ceremony " +
    "telegram twitter facebook instagram television radio tv",
);
/** Of `YYYY-MM-DD`. */
const DAY_LENGTH = 10;
/** Characters beside a quotation in which its speaker is looked for by name alone. */
const BESIDE = 60;
/** Tokens behind cue and speaker in which an occasion is looked for. */
const REACH = 24;

/** A quotation as packs have it; ids are given by who gathers them. */
export function quoteOf(setting: Setting, found: Attribution): Omit<Quote, "id"> {
  const { stretch: quoted, isNear, by } = found;
  // Cues are told by English verbs.
  const attribution = setting.isEnglish ? found : { stretch: quoted, isNear, by };
  const { stretch, cue } = attribution;
  const speaker = speakerOf(setting, attribution);
  const { start, end } = stretch;
  const { parsed, report } = setting;
  const frame = frameOf(setting, attribution);
  const about = aboutOf(setting, attribution, frame);
  const entity = speaker && entityOf(setting, speaker);
  const addressee = addresseeOf(setting, attribution);
  const occasion = occasionOf(setting, attribution);
  const said = frame && dayIn(setting, behindCue(setting, attribution, frame));
  // A year or month in the frame is seldom when it was said.
  const date = said?.length === DAY_LENGTH ? said : setting.day;
  const figures = figuresIn(setting, { start, end });
  return {
    kind: "quote",
    report,
    about,
    text: parsed.text.slice(start, end),
    span: { start, end },
    paragraph: parsed.lines[stretch.line]?.paragraph ?? 1,
    speaker: entity === undefined ? null : setting.idOf(entity),
    ...(speaker && {
      speakerText: textOf(setting, speaker),
      speakerSpan: spanOf(setting, speaker),
    }),
    ...(cue && { cue: textOf(setting, cue), cueSpan: spanOf(setting, cue) }),
    ...(date !== undefined && { date }),
    ...(figures && { figures }),
    ...(addressee !== undefined && { addressee }),
    ...(occasion !== undefined && { occasion }),
  };
}

/** Who is quoted; in languages whose verbs are not known the person named right beside the quote. */
function speakerOf(setting: Setting, { speaker, stretch }: Attribution): Phrase | undefined {
  if (speaker) return withName(setting, speaker);
  const { named, parsed, isEnglish } = setting;
  if (isEnglish) return undefined;
  const line = parsed.lines[stretch.line];
  const { start, end } = stretch.outer;
  const behind = { start: end, end: Math.min(line?.end ?? end, end + BESIDE) };
  const before = { start: Math.max(line?.start ?? start, start - BESIDE), end: start };
  const isPerson = (it: FoundMention): boolean => named.entityOf(it).kind === "person";
  const mention = named.within(behind).find(isPerson) ?? named.within(before).findLast(isPerson);
  return mention && { first: mention.first, last: mention.last };
}

/** The sentence that the cue stands in. */
function frameOf({ parsed }: Setting, { cue }: Attribution): Span | undefined {
  const index = cue && parsed.tokens[cue.first]?.sentence;
  return index === undefined ? undefined : parsed.sentences[index];
}

/** From the cue to the end of its sentence: where the day of saying stands. */
function behindCue(setting: Setting, { cue }: Attribution, frame: Span): Span {
  const start = cue ? spanOf(setting, cue).start : frame.start;
  return { start, end: Math.min(frame.end, start + 160) };
}

/** Whom the words are about: who is named in them, else in the sentence around, the speaker aside. */
function aboutOf(setting: Setting, { stretch, speaker }: Attribution, frame: Span | undefined) {
  const inside = aboutIn(setting, stretch);
  if (inside.length > 0 || !frame) return inside;
  const entity = speaker && entityOf(setting, speaker);
  const id = entity === undefined ? undefined : setting.idOf(entity);
  return aboutIn(setting, frame).filter((it) => it !== id);
}

function addresseeOf(setting: Setting, { cue, lemma, speaker }: Attribution): string | undefined {
  const { tokens } = setting.parsed;
  if (!cue) return undefined;
  if (tokens[cue.last]?.lower === "to") {
    const to = phraseFrom(tokens, cue.last + 1);
    return to && textOf(setting, to);
  }
  if (!TELLING.test(lemma ?? "") || (speaker && speaker.first >= cue.last)) return undefined;
  const phrase = phraseFrom(tokens, cue.last);
  return phrase && tokens[cue.last]?.tag !== "date" ? textOf(setting, phrase) : undefined;
}

/** "an interview with the Courier" of "said in an interview with the Courier". */
function occasionOf(setting: Setting, { cue, speaker }: Attribution): string | undefined {
  const { tokens } = setting.parsed;
  if (!cue) return undefined;
  const from = Math.max(cue.last, speaker?.last ?? 0);
  const sentence = tokens[cue.first]?.sentence;
  for (let at = from; at < from + REACH; at++) {
    const word = tokens[at];
    if (!word || word.sentence !== sentence || setting.frames.isQuoted(word)) return undefined;
    if (!/^(?:in|at|during|on|via)$/.test(word.lower)) continue;
    const phrase = phraseFrom(tokens, at + 1);
    if (phrase && hasOccasion(setting, phrase)) return textOf(setting, withParty(setting, phrase));
  }
  return undefined;
}

function hasOccasion({ parsed: { tokens } }: Setting, { first, last }: Phrase): boolean {
  return tokens.slice(first, last).some(({ lower }) => OCCASION.test(lower));
}

/** Takes in "with the Courier", "to parliament". */
function withParty({ parsed: { tokens } }: Setting, phrase: Phrase): Phrase {
  if (!/^(?:with|to)$/.test(tokens[phrase.last]?.lower ?? "")) return phrase;
  const party = phraseFrom(tokens, phrase.last + 1);
  return party ? { first: phrase.first, last: party.last } : phrase;
}
