import { formatCount } from "../shared/format";
import { KindIcon } from "../shared/kind";
import { muteStrings as s } from "../shared/strings";
import type { Row } from "./rows";

interface MutedProps {
  rows: readonly Row[];
  locale: string;
  onUnmute: (row: Row) => void;
}

/** What of the page is muted: told apart from what is marked, and a press away from it. */
export function MutedList({ rows, locale, onUnmute }: MutedProps) {
  if (rows.length === 0) return null;
  return (
    <section class="muted" aria-labelledby="muted">
      <h2 id="muted">
        {s.muted}
        <span class="count">{formatCount(rows.length, locale)}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            <KindIcon kind={row.evidence.kind} />
            <bdi>{row.evidence.name}</bdi>
            {row.count > 0 && <span class="count">{formatCount(row.count, locale)}</span>}
            <button
              type="button"
              class="minor again"
              aria-label={s.unmute(row.evidence.name)}
              onClick={() => onUnmute(row)}
            >
              {s.again}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
