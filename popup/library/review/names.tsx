import { useRef, useState } from "preact/hooks";
import { type Edit, type Entity, type Id, KINDS, type Pack } from "../../../src/model";
import { formatCount } from "../../shared/format";
import { KindIcon } from "../../shared/kind";
import { kindStrings, LANGUAGE } from "../../shared/strings";
import { reviewStrings as s } from "../strings";
import { NameEditor } from "./name-editor";

/** Names listed at once; the rest on demand. */
const STEP = 200;

interface NamesProps {
  pack: Pack;
  chosen: Id | undefined;
  onChoose: (entity: Id | undefined) => void;
  onEdit: (...edits: Edit[]) => boolean;
  /** Brings the next mention of a name into sight. */
  onNext: (entity: Id) => void;
}

/** All names that were found, in the order in which they come, each with what can be changed of it. */
export function Names({ pack, chosen, onChoose, onEdit, onNext }: NamesProps) {
  const [filter, setFilter] = useState("");
  const [count, setCount] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  const wanted = filter.trim().toLowerCase();
  const found = inOrder(pack.entities).filter((entity) => matches(entity, wanted));
  const listed = found.slice(0, count);

  const onKeyDown = (event: KeyboardEvent, entity: Entity, index: number) => {
    const { key, target } = event;
    if (!(target as Element).matches(".name-head") || event.ctrlKey || event.metaKey) return;
    const act = actionOf(key, entity, { onEdit, onNext });
    const next = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (next !== undefined) focusHead(list.current, index + next);
    else if (key === "r" || key === "R" || key === "m" || key === "M") {
      onChoose(entity.id);
      const field = key.toLowerCase() === "r" ? "input" : "select";
      requestAnimationFrame(() => focusField(list.current, index, field));
    } else if (act) {
      act();
      if (key === "Delete" || key === "Backspace") {
        requestAnimationFrame(() => focusHead(list.current, index));
      }
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        type="search"
        class="filter"
        placeholder={s.filter}
        aria-label={s.filter}
        value={filter}
        onInput={({ currentTarget }) => setFilter(currentTarget.value)}
      />
      {found.length === 0 && <p class="note">{wanted ? s.noMatch : s.noNames}</p>}
      <ul class="names" ref={list}>
        {listed.map((entity, index) => (
          <li key={entity.id} class={entity.id === chosen ? "chosen" : ""}>
            <button
              type="button"
              class="name-head"
              aria-expanded={entity.id === chosen}
              onClick={() => onChoose(entity.id === chosen ? undefined : entity.id)}
              onKeyDown={(event) => onKeyDown(event, entity, index)}
            >
              <KindIcon kind={entity.kind} />
              <span class="text">
                <span class="name" dir="auto">
                  {entity.name}
                </span>
                <span class="role">
                  {[kindStrings.one[entity.kind], entity.role].filter(Boolean).join(", ")}
                </span>
              </span>
              <span class="count" title={mentionsText(entity)}>
                {formatCount(entity.mentions.length, LANGUAGE)}
              </span>
            </button>
            {entity.id === chosen && (
              <NameEditor pack={pack} entity={entity} onEdit={onEdit} onNext={onNext} />
            )}
          </li>
        ))}
      </ul>
      {found.length > count && (
        <button type="button" class="more" onClick={() => setCount(found.length)}>
          {s.showAll(formatCount(found.length, LANGUAGE))}
        </button>
      )}
      <AddName onEdit={onEdit} />
      <p class="note keys">{s.keys}</p>
    </>
  );
}

function mentionsText({ mentions }: Entity): string {
  return s.mentions(mentions.length, formatCount(mentions.length, LANGUAGE));
}

/** By where each is named first; those that are not named in the text come last. */
function inOrder(entities: readonly Entity[]): Entity[] {
  const first = ({ mentions }: Entity) => mentions[0]?.span.start ?? Number.POSITIVE_INFINITY;
  return [...entities].sort((a, b) => first(a) - first(b) || 0);
}

function matches({ name, aliases }: Entity, wanted: string): boolean {
  return (
    wanted === "" ||
    [name, ...aliases.map(({ text }) => text)].some((it) => it.toLowerCase().includes(wanted))
  );
}

/** What a key does to the name that has the focus. */
function actionOf(
  key: string,
  { id }: Entity,
  { onEdit, onNext }: Pick<NamesProps, "onEdit" | "onNext">,
): (() => void) | undefined {
  const kind = /^[1-3]$/.test(key) ? KINDS[Number(key) - 1] : undefined;
  if (kind) return () => onEdit({ op: "retype", entity: id, kind });
  if (key === "Delete" || key === "Backspace") return () => onEdit({ op: "drop", entity: id });
  return key === "n" || key === "N" ? () => onNext(id) : undefined;
}

function focusHead(list: Element | null, index: number): void {
  const heads = list?.querySelectorAll<HTMLElement>(".name-head") ?? [];
  heads[Math.min(Math.max(index, 0), heads.length - 1)]?.focus();
}

function focusField(list: Element | null, index: number, field: string): void {
  const item = list?.children[index];
  item?.querySelector<HTMLElement>(`.name-editor ${field}`)?.focus();
}

function AddName({ onEdit }: Pick<NamesProps, "onEdit">) {
  const [name, setName] = useState("");
  const [missed, setMissed] = useState("");
  const add = (kind: Entity["kind"]) => {
    const added = onEdit({ op: "add", name, kind });
    setMissed(added ? "" : name);
    if (added) setName("");
  };
  return (
    <section class="add-name">
      <h3>{s.addTitle}</h3>
      <input
        aria-label={s.addLabel}
        placeholder={s.addLabel}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div class="actions">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="minor"
            disabled={!name.trim()}
            onClick={() => add(kind)}
          >
            <KindIcon kind={kind} />
            {kindStrings.one[kind]}
          </button>
        ))}
      </div>
      {missed && (
        <p class="note" role="status">
          {s.addedNowhere(missed)}
        </p>
      )}
    </section>
  );
}
