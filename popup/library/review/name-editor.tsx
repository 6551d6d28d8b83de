import { useEffect, useState } from "preact/hooks";
import { type Edit, type Entity, type Id, KINDS, type Pack } from "../../../src/model";
import { Choice } from "../../shared/choice";
import { formatCount } from "../../shared/format";
import { kindStrings, LANGUAGE } from "../../shared/strings";
import { reviewStrings as s } from "../strings";

interface NameEditorProps {
  pack: Pack;
  entity: Entity;
  onEdit: (...edits: Edit[]) => boolean;
  onNext: (entity: Id) => void;
}

/** What can be changed of a name. */
export function NameEditor({ pack, entity, onEdit, onNext }: NameEditorProps) {
  const { id, kind, name } = entity;
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name]);
  const rename = () => void onEdit({ op: "rename", entity: id, name: typed });
  return (
    <div class="name-editor">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <label>
          <span>{s.name}</span>
          <input
            value={typed}
            dir="auto"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            onBlur={rename}
          />
        </label>
      </form>
      <Choice
        label={s.kind}
        options={KINDS.map((value) => ({ value, label: kindStrings.one[value] }))}
        value={kind}
        onChoose={(value) => onEdit({ op: "retype", entity: id, kind: value })}
      />
      <Forms pack={pack} entity={entity} onEdit={onEdit} />
      <label>
        <span>{s.merge}</span>
        <select
          value=""
          onChange={({ currentTarget }) =>
            onEdit({ op: "merge", entity: id, into: currentTarget.value })
          }
        >
          <option value="">{s.mergeChoose}</option>
          {byName(pack.entities, id).map((other) => (
            <option key={other.id} value={other.id}>
              {other.name}
            </option>
          ))}
        </select>
      </label>
      <div class="actions">
        {entity.mentions.length > 0 && (
          <button type="button" class="minor" onClick={() => onNext(id)}>
            {s.next}
          </button>
        )}
        <button
          type="button"
          class="minor danger"
          onClick={() => onEdit({ op: "drop", entity: id })}
        >
          {s.drop}
        </button>
      </div>
    </div>
  );
}

/** All others, by name; those of the same kind first, of which one is most likely meant. */
function byName(entities: readonly Entity[], id: Id): Entity[] {
  const own = entities.find((entity) => entity.id === id)?.kind;
  const others = entities.filter((entity) => entity.id !== id);
  const rank = ({ kind }: Entity) => (kind === own ? 0 : 1);
  return others.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** The forms under which the text names somebody, each of which may be somebody else. */
function Forms({ pack, entity, onEdit }: Omit<NameEditorProps, "onNext">) {
  const forms = formsOf(pack, entity);
  if (forms.length < 2) return null;
  return (
    <div>
      <p class="label">{s.forms}</p>
      <ul class="forms">
        {forms.map(([form, count]) => (
          <li key={form}>
            <bdi>{form}</bdi>
            <span class="count">{formatCount(count, LANGUAGE)}</span>
            {form !== entity.name && (
              <button
                type="button"
                class="minor"
                aria-label={s.splitOf(form)}
                onClick={() => onEdit({ op: "split", entity: entity.id, form })}
              >
                {s.split}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Forms with how often each stands in the texts: names first, then what else was taken for it. */
export function formsOf(
  { reports }: Pack,
  { name, aliases, mentions }: Entity,
): [string, number][] {
  const texts = new Map(reports.map(({ id, text = "" }) => [id, text]));
  const forms = new Map([name, ...aliases.map(({ text }) => text)].map((form) => [form, 0]));
  for (const { report, span } of mentions) {
    const form = texts.get(report)?.slice(span.start, span.end);
    if (form) forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return [...forms];
}
