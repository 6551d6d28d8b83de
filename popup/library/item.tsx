import { useState } from "preact/hooks";
import type { ShelfItem } from "../../src/model";
import { formatCount, formatDay } from "../shared/format";
import { LANGUAGE } from "../shared/strings";
import { Export } from "./export";
import type { LibraryAccess } from "./services";
import { libraryStrings as s, stateText } from "./strings";

interface ItemProps {
  item: ShelfItem;
  access: LibraryAccess;
  run: (work: () => Promise<unknown>) => Promise<void>;
}

/** A report in the library's list: what it is, what has become of it, and what can be done with it. */
export function Item({ item, access, run }: ItemProps) {
  const { id, state, title, failure, progress } = item;
  const [sure, setSure] = useState(false);
  const opens = state === "review" || state === "ready";
  return (
    <li class={`item is-${state}`}>
      <div class="what">
        <h3 dir="auto">{opens ? <a href={`#report=${id}`}>{title}</a> : title}</h3>
        <p class="note">
          <span class={`state is-${state}`}>{stateText(item)}</span>
          {toldOf(item).map((told) => (
            <span key={told}>{told}</span>
          ))}
        </p>
        {opens && <Secrecy item={item} access={access} run={run} />}
        {failure && <p class="failure">{failure}</p>}
        {state === "reading" && <progress max={1} value={progress} aria-label={s.states.reading} />}
      </div>
      <div class="actions">
        {sure ? (
          <>
            <span class="note">{s.removeSure}</span>
            <button
              type="button"
              class="secondary danger"
              ref={(button) => button?.focus()}
              onClick={() => run(() => access.remove(id))}
            >
              {s.remove}
            </button>
            <button type="button" class="secondary" onClick={() => setSure(false)}>
              {s.keep}
            </button>
          </>
        ) : (
          <>
            <StateActions item={item} access={access} run={run} />
            {state !== "reading" && (
              <button
                type="button"
                class="minor"
                aria-label={s.removeOf(title)}
                // What failed holds nothing that could be lost.
                onClick={() => (state === "failed" ? run(() => access.remove(id)) : setSure(true))}
              >
                {s.remove}
              </button>
            )}
          </>
        )}
      </div>
    </li>
  );
}

/** Whether pages may see marks of it, and what that means. */
function Secrecy({ item: { id, title, confidential = false }, access, run }: ItemProps) {
  return (
    <p class="secrecy">
      <label title={s.confidentialMeans}>
        <input
          type="checkbox"
          checked={confidential}
          aria-label={s.confidentialOf(title)}
          onChange={() => run(() => access.setConfidential(id, !confidential))}
        />
        {s.confidential}
      </label>
      {confidential && <span class="note">{s.confidentialMeans}</span>}
    </p>
  );
}

function StateActions({ item, access, run }: ItemProps) {
  const { id, state, title } = item;
  switch (state) {
    case "failed":
      return null;
    case "reading":
      return (
        <button
          type="button"
          class="minor"
          aria-label={s.cancelOf(title)}
          onClick={() => run(() => access.giveUp(id))}
        >
          {s.cancel}
        </button>
      );
    default:
      return (
        <>
          {state === "review" && (
            <button
              type="button"
              class="secondary"
              aria-label={s.acceptOf(title)}
              onClick={() => run(() => access.accept([id]))}
            >
              {s.accept}
            </button>
          )}
          <Export title={title} pack={async () => (await access.draft(id))?.pack} />
        </>
      );
  }
}

function toldOf({ publisher, date, entities, statements, state }: ShelfItem): string[] {
  const told = [publisher, date && formatDay(date, LANGUAGE)];
  if (entities !== undefined && statements !== undefined && state !== "reading") {
    const text = (count: number) => formatCount(count, LANGUAGE);
    told.push(s.found(entities, text(entities), statements, text(statements)));
  }
  return told.filter((it) => it !== undefined && it !== "").map(String);
}
