import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { Evidence, EvidenceStatement } from "../../src/model";
import { formatCoordinates, formatCount } from "../shared/format";
import type { SpellingAccess } from "../shared/services";
import { StatementList } from "../shared/statements";
import { popupStrings, statementStrings } from "../shared/strings";
import { Spellings } from "./spellings";

/** How many statements of a sort open at once; the rest on demand. */
const FIRST = 8;

/** Two more than fit are shown at once: a control that reveals one line is a waste of a press. */
const SLACK = 2;

interface GroupProps {
  title: string;
  statements: readonly EvidenceStatement[];
  locale: string;
}

function Group({ title, statements, locale }: GroupProps) {
  const [all, setAll] = useState(false);
  if (statements.length === 0) return null;
  const cut = !all && statements.length > FIRST + SLACK;
  return (
    <section>
      <h4>{title}</h4>
      <StatementList statements={cut ? statements.slice(0, FIRST) : statements} locale={locale} />
      {cut && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {popupStrings.showAll(formatCount(statements.length, locale))}
        </button>
      )}
    </section>
  );
}

interface DetailsProps {
  evidence: Evidence;
  locale: string;
  spellings: SpellingAccess;
}

/**
 * An open row: the entity's other names, where it lies, all that the report says of it, and under
 * which forms it is looked for.
 */
export function Details({ evidence, locale, spellings }: DetailsProps) {
  const { key, kind, name, names, coordinates, statements } = evidence;
  const others = names.filter((other) => other !== name);
  return (
    <>
      {(others.length > 0 || coordinates) && (
        <dl>
          {others.length > 0 && <dt>{popupStrings.alsoNamed}</dt>}
          {others.length > 0 && (
            <dd class="names">
              {others.map((other, index) => (
                <Fragment key={other}>
                  {index > 0 && ", "}
                  <bdi>{other}</bdi>
                </Fragment>
              ))}
            </dd>
          )}
          {coordinates && <dt>{popupStrings.position}</dt>}
          {coordinates && <dd>{formatCoordinates(coordinates)}</dd>}
        </dl>
      )}
      <Group
        title={popupStrings.facts}
        statements={statements.filter((statement) => statement.kind === "fact")}
        locale={locale}
      />
      <Group
        title={popupStrings.quotes}
        statements={statements.filter((statement) => statement.kind === "quote")}
        locale={locale}
      />
      {statements.length === 0 && <p class="note">{statementStrings.nothingSaid}</p>}
      <Spellings entity={key} kind={kind} access={spellings} />
    </>
  );
}
