import type { Day, EvidenceStatement } from "../../src/model";
import { formatDay, isSingleDay } from "./format";
import { NamedText, type OpenNames } from "./named-text";
import { SourceLine } from "./source-line";
import { statementStrings as s } from "./strings";

interface StatementProps {
  statement: EvidenceStatement;
  locale: string;
  /** Opens what is said of others whom a statement names. */
  onName?: OpenNames | undefined;
}

function DayText({ day, locale }: { day: Day; locale: string }) {
  const text = formatDay(day, locale);
  return isSingleDay(day) ? <time dateTime={day}>{text}</time> : <span>{text}</span>;
}

/** How the report words the speaker, where that says more than the name: not a part of it, no "he". */
function wording({ speaker = "", speakerText }: EvidenceStatement): string | undefined {
  if (!speakerText || speaker.toLowerCase().includes(speakerText.toLowerCase())) return undefined;
  return /^\p{Ll}+$/u.test(speakerText) ? undefined : speakerText;
}

/** The speaker's name and, where the report words it otherwise, how: "X, as “the governor”". */
function Speaker({ statement }: { statement: EvidenceStatement }) {
  const { speaker, speakerText } = statement;
  const worded = speaker && wording(statement);
  return (
    <>
      <strong dir="auto">{speaker || speakerText || s.unattributed}</strong>
      {worded && `, ${s.speakerAs(worded)}`}
    </>
  );
}

/** One quote, verbatim: who said it, how, to whom, on what occasion, when, and where it stands. */
export function Quote({ statement, locale, onName }: StatementProps) {
  const { speaker, cue, addressee, occasion, date, source } = statement;
  const [opening, closing] = s.quotationMarks;
  const spoken = s.spoken(cue, addressee);
  return (
    <figure class="statement quote">
      <blockquote>
        <p dir="auto">
          {opening}
          <NamedText text={statement.text} names={statement.names} onName={onName} />
          {closing}
        </p>
      </blockquote>
      <figcaption>
        <p class="said">
          <Speaker statement={statement} />
          {spoken && speaker && wording(statement) && ","}
          {spoken && ` ${spoken}`}
          {occasion && `, ${occasion}`}
          {date && ", "}
          {date && <DayText day={date} locale={locale} />}
        </p>
        <SourceLine source={source} locale={locale} />
      </figcaption>
    </figure>
  );
}

/** One fact in the report's account; a claim is tagged, and an asserter named. */
export function Fact({ statement, locale, onName }: StatementProps) {
  const { text, names, certainty, speaker, speakerText, date, source } = statement;
  const claim = certainty === "claim";
  const asserted = Boolean(speaker || speakerText);
  return (
    <div class={`statement fact${claim ? " claim" : ""}`}>
      <p dir="auto">
        <NamedText text={text} names={names} onName={onName} />
      </p>
      {(claim || asserted || date) && (
        <p class="said">
          {claim && (
            <span class="tag" title={s.claimHint}>
              {s.claim}
            </span>
          )}
          {claim && " "}
          {asserted && s.accordingTo}
          {asserted && <Speaker statement={statement} />}
          {asserted && date && ", "}
          {date && <DayText day={date} locale={locale} />}
        </p>
      )}
      <SourceLine source={source} locale={locale} />
    </div>
  );
}

/** Statements in the order given, each by its kind. */
export function StatementList({
  statements,
  locale,
  onName,
}: {
  statements: readonly EvidenceStatement[];
  locale: string;
  onName?: OpenNames;
}) {
  return (
    <ul class="statements">
      {statements.map((statement) => (
        // Ids are unique in their pack only, and one entity's statements come of one pack.
        <li key={statement.id}>
          {statement.kind === "quote" ? (
            <Quote statement={statement} locale={locale} onName={onName} />
          ) : (
            <Fact statement={statement} locale={locale} onName={onName} />
          )}
        </li>
      ))}
    </ul>
  );
}
