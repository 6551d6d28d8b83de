import type { CardContent } from "../../src/page/card-host";
import { formatCoordinates, formatCount } from "../shared/format";
import { KindIcon } from "../shared/kind";
import { StatementList } from "../shared/statements";
import { cardStrings, kindStrings, LANGUAGE, statementStrings } from "../shared/strings";

/** What one card shows, and how certain it is. */
export interface JudgedContent extends CardContent {
  /** "sure" if not given. */
  certainty?: "sure" | "likely";
  /** What led to that, by the names of the rules. */
  reasons?: readonly string[];
}

/** A hover is for the best evidence, and must paint at once; the popup lists all. */
const MOST = 20;

/** Runs of white space as one, since a page's words may stand on several lines. */
const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Says how the page's words led here; undefined where they are the name itself. */
function matchedLine({ evidence, alias, matched }: CardContent): string | undefined {
  const words = tidy(matched);
  if (words === evidence.name) return undefined;
  const known = words === alias || alias === evidence.name;
  return known ? cardStrings.named(words) : cardStrings.matched(words, alias);
}

/** Says that the words may mean another, and why they likely do not; undefined where it is sure. */
function likelyLine({ certainty, reasons = [] }: JudgedContent): string | undefined {
  return certainty === "likely" ? cardStrings.likely(reasons) : undefined;
}

function Header({ content }: { content: JudgedContent }) {
  const { kind, name, role, coordinates } = content.evidence;
  const matched = matchedLine(content);
  const likely = likelyLine(content);
  return (
    <header>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p class="about">
        <KindIcon kind={kind} />
        <span>
          <span class={`kind-${kind}`}>{kindStrings.one[kind]}</span>
          {role && " · "}
          {role && <bdi>{role}</bdi>}
          {coordinates && ` · ${formatCoordinates(coordinates)}`}
        </span>
      </p>
      {matched && <p class="matched">{matched}</p>}
      {likely && <p class="likely">{likely}</p>}
    </header>
  );
}

/**
 * The hover card: whom the words under the pointer name, and what the reports say of them, in the
 * order given. A non-modal dialog; it takes focus only from a caller that asks (`tabindex` -1).
 */
export function CardView({ content }: { content: JudgedContent }) {
  const { name, statements } = content.evidence;
  const more = statements.length - MOST;
  return (
    <div class="card" role="dialog" aria-label={name} tabIndex={-1}>
      <Header content={content} />
      <section aria-label={cardStrings.statements}>
        {statements.length === 0 && <p class="note">{statementStrings.nothingSaid}</p>}
        <StatementList statements={statements.slice(0, MOST)} locale={LANGUAGE} />
        {more > 0 && <p class="note">{cardStrings.more(more, formatCount(more, LANGUAGE))}</p>}
      </section>
    </div>
  );
}
