import type { Fact, Span } from "../../model";
import { type Content, isInner } from "../contents/content";
import type { Sentence } from "../document/parse";
import type { Clause } from "../grammar/clause";
import { attributionOf } from "./attribution";
import { isClaiming } from "./certainty";
import { entityOf } from "./people";
import { aboutIn, dayIn, figuresIn, LONGEST, type Setting, spanOf, textOf } from "./setting";

/**
 * The facts of what somebody is told to have said where no clause of a sentence tells it: "Quill's
 * call for a new bridge". Those that say several things are left out.
 */
export function toldFacts(
  setting: Setting,
  sentence: Sentence,
  contents: readonly Content[],
  facts: readonly Omit<Fact, "id">[],
): Omit<Fact, "id">[] {
  return contents.flatMap((content) => {
    const span = spanOf(setting, content);
    const isKnown = facts.some((fact) => isOver(fact.span, span)) || isInner(content, contents);
    const clauses = clausesIn(setting, sentence, content);
    if (isKnown || span.end - span.start > LONGEST || clauses.length > 1) return [];
    if (clauses.some((clause) => isOfUs(setting, clause))) return [];
    const about = aboutOf(setting, content, span);
    const [date, figures] = [dayIn(setting, span), figuresIn(setting, span)];
    return {
      kind: "fact",
      report: setting.report,
      about,
      text: clauses.length > 0 ? textOf(setting, content) : wordsOf(setting, content),
      span,
      paragraph: sentence.paragraph,
      certainty: isClaiming(content) || isOpen(setting, content) ? "claim" : "fact",
      ...attributionOf(setting, content),
      ...(date !== undefined && { date }),
      ...(figures && { figures }),
    };
  });
}

function isOver(fact: Span | undefined, { start, end }: Span): boolean {
  return fact !== undefined && fact.start < end && start < fact.end;
}

/** The clauses whose finite verb a content holds. */
function clausesIn(setting: Setting, sentence: Sentence, { first, last }: Content): Clause[] {
  const clauses = setting.frames.clauses(sentence);
  return clauses.filter(({ verb }) => verb.first >= first && verb.last <= last);
}

/** "we were late": of whom nobody knows. */
function isOfUs({ parsed: { tokens } }: Setting, { subject }: Clause): boolean {
  return /^(?:i|you|we)(?:['’]\p{L}+)?$/u.test(tokens[subject?.first ?? 0]?.lower ?? "");
}

/** Who says it, who is answerable for it, and whom it names. */
function aboutOf(setting: Setting, { cue }: Content, span: Span): string[] {
  const speaker = cue.speaker && entityOf(setting, cue.speaker);
  const first = speaker === undefined ? [] : [setting.idOf(speaker)];
  return [...new Set([...first, ...aboutIn(setting, span)])];
}

/** "to leave", "whether it is so": nothing that is so. */
function isOpen({ parsed: { tokens } }: Setting, { first }: Content): boolean {
  return /^(?:to|whether|if|how|why|when|what|who)$/.test(tokens[first]?.lower ?? "");
}

/** The words of a content, led by who says it: "Quill … to close the bridge". */
function wordsOf(setting: Setting, content: Content): string {
  const words = textOf(setting, content);
  const { speaker } = content.cue;
  if (!speaker || speaker.last > content.first) return words;
  const whole = `${textOf(setting, { first: speaker.first, last: speaker.last })} … ${words}`;
  return whole.length > LONGEST ? words : whole;
}
