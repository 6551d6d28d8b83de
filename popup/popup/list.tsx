import { formatCount } from "../shared/format";
import { KindIcon } from "../shared/kind";
import type { SpellingAccess } from "../shared/services";
import { kindStrings } from "../shared/strings";
import { EntityRow } from "./row";
import { named, type Row, toSections } from "./rows";
import type { PopupSession } from "./session";
import type { PopupState } from "./state";

interface ListProps {
  rows: Row[];
  state: PopupState;
  session: PopupSession;
  spellings: SpellingAccess;
  /** Of the page; undefined where it is of none. */
  site: string | undefined;
  onMute: (row: Row, site: string | null) => void;
  locale: string;
}

/** All that was matched on the page, by kind. */
export function EntityList(props: ListProps) {
  const { rows, state, session, spellings, site, onMute, locale } = props;
  return (
    <>
      {toSections(rows).map(({ kind, rows: own }) => (
        <section class="kind-section" key={kind} aria-labelledby={`kind-${kind}`}>
          <h2 id={`kind-${kind}`}>
            <KindIcon kind={kind} />
            {kindStrings.many[kind]}
            <span class="count">{formatCount(named(own).length, locale)}</span>
          </h2>
          <ul class="rows">
            {own.map((row) => (
              <EntityRow
                key={row.key}
                row={row}
                open={state.open.has(row.key)}
                cursor={state.cursors.get(row.key)}
                locale={locale}
                spellings={spellings}
                site={site}
                onMute={(where) => onMute(row, where)}
                onToggle={() => session.toggle(row.key)}
                onJump={() => void session.jump(row.key)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
