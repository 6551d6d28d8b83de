import { useId } from "preact/hooks";
import { formatCount } from "../shared/format";
import type { SpellingAccess } from "../shared/services";
import { popupStrings } from "../shared/strings";
import { Chevron } from "./chevron";
import { Details } from "./details";
import { MuteActions } from "./mute-actions";
import type { Row } from "./rows";
import { type Cursor, nextIndex } from "./state";

interface RowProps {
  row: Row;
  open: boolean;
  cursor: Cursor | undefined;
  locale: string;
  spellings: SpellingAccess;
  site: string | undefined;
  onMute: (site: string | null) => void;
  onToggle: () => void;
  onJump: () => void;
}

function JumpButton({ row, cursor, locale, onJump }: RowProps) {
  const of = formatCount(row.count, locale);
  const at = cursor?.found ? formatCount(cursor.index + 1, locale) : undefined;
  const next = formatCount(nextIndex(cursor, row.count) + 1, locale);
  const label = popupStrings.jump(row.evidence.name, next, of);
  return (
    <button type="button" class="jump" title={label} aria-label={label} onClick={onJump}>
      <span>{at ? popupStrings.place(at, of) : of}</span>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M6 2v8M2.75 6.75 6 10l3.25-3.25" />
      </svg>
    </button>
  );
}

/** One entity: a disclosure of what the report says, and the way to its mentions on the page. */
export function EntityRow(props: RowProps) {
  const { row, open, locale, spellings, site, onMute, onToggle } = props;
  const { name, role } = row.evidence;
  const id = useId();
  return (
    <li class="row">
      <div class="head">
        <h3>
          <button
            type="button"
            class="disclosure"
            aria-expanded={open}
            aria-controls={id}
            onClick={onToggle}
          >
            <Chevron />
            <span class="text">
              <span class="name">
                <bdi>{name}</bdi>
              </span>
              {role && (
                <span class="role">
                  <bdi>{role}</bdi>
                </span>
              )}
            </span>
          </button>
        </h3>
        {row.count > 0 && <JumpButton {...props} />}
      </div>
      <div class="details" id={id} hidden={!open}>
        {open && <Details evidence={row.evidence} locale={locale} spellings={spellings} />}
        {open && <MuteActions name={name} site={site} onMute={onMute} />}
      </div>
    </li>
  );
}
