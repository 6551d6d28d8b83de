import { useState } from "preact/hooks";
import type { Edit, Pack, Span, Statement } from "../../../src/model";
import { formatCount, formatDay } from "../../shared/format";
import { LANGUAGE, statementStrings } from "../../shared/strings";
import { reviewStrings as s } from "../strings";

/** Statements listed at once; the rest on demand. */
const STEP = 100;

interface StatementsProps {
  pack: Pack;
  kind: Statement["kind"];
  onEdit: (...edits: Edit[]) => boolean;
  onShow: (span: Span) => void;
}

/** All quotes, or all facts, with who says them. */
export function Statements({ pack, kind, onEdit, onShow }: StatementsProps) {
  const [count, setCount] = useState(STEP);
  const statements = pack.statements.filter((statement) => statement.kind === kind);
  if (statements.length === 0) {
    return <p class="note">{kind === "quote" ? s.noQuotes : s.noFacts}</p>;
  }
  return (
    <>
      <ul class="said-list">
        {statements.slice(0, count).map((statement) => (
          <Said
            key={statement.id}
            statement={statement}
            pack={pack}
            onEdit={onEdit}
            onShow={onShow}
          />
        ))}
      </ul>
      {statements.length > count && (
        <button type="button" class="more" onClick={() => setCount(statements.length)}>
          {s.showAll(formatCount(statements.length, LANGUAGE))}
        </button>
      )}
    </>
  );
}

interface SaidProps extends Omit<StatementsProps, "kind"> {
  statement: Statement;
}

function Said({ statement, pack, onEdit, onShow }: SaidProps) {
  const { id, kind, text, speaker, speakerText, cue, date, span } = statement;
  const claim = statement.kind === "fact" && statement.certainty === "claim";
  const people = [...pack.entities].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <li class={kind}>
      <p dir="auto">{kind === "quote" ? statementStrings.quoted(text) : text}</p>
      <label>
        <span>{s.speaker}</span>
        <select
          value={speaker ?? ""}
          onChange={({ currentTarget }) =>
            onEdit({ op: "speaker", statement: id, speaker: currentTarget.value || null })
          }
        >
          <option value="">{speakerText || s.nobody}</option>
          {people.map((entity) => (
            <option key={entity.id} value={entity.id}>
              {entity.name}
            </option>
          ))}
        </select>
      </label>
      <div class="actions">
        <span class="note">
          {[claim && statementStrings.claim, cue, date && formatDay(date, LANGUAGE)]
            .filter(Boolean)
            .join(", ")}
        </span>
        {span && (
          <button type="button" class="minor" onClick={() => onShow({ ...span })}>
            {s.show}
          </button>
        )}
        <button
          type="button"
          class="minor danger"
          aria-label={s.unsayOf(text)}
          onClick={() => onEdit({ op: "unsay", statement: id })}
        >
          {s.unsay}
        </button>
      </div>
    </li>
  );
}
