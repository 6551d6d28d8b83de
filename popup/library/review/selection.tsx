import { type Entity, KINDS, type Kind } from "../../../src/model";
import { KindIcon } from "../../shared/kind";
import { kindStrings } from "../../shared/strings";
import { reviewStrings as s } from "../strings";

interface SelectionProps {
  words: string;
  /** The name that is chosen, of which the words may be another form. */
  chosen: Entity | undefined;
  onAdd: (kind: Kind) => void;
  onAlso: (entity: Entity) => void;
}

/** What can be done with words selected in the text. */
export function SelectionBar({ words, chosen, onAdd, onAlso }: SelectionProps) {
  return (
    // A press must not take the selection away.
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it are what is used
    <div class="selection" onMouseDown={(event) => event.preventDefault()}>
      <p>{s.selected(words)}</p>
      <div class="actions">
        {KINDS.map((kind) => (
          <button key={kind} type="button" class="secondary" onClick={() => onAdd(kind)}>
            <KindIcon kind={kind} />
            {kindStrings.one[kind]}
          </button>
        ))}
        {chosen && (
          <button type="button" class="secondary" onClick={() => onAlso(chosen)}>
            {s.selectedAlso(chosen.name)}
          </button>
        )}
      </div>
    </div>
  );
}
