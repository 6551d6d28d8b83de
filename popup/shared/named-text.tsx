import type { ComponentChildren } from "preact";
import type { EntityKey, NamedSpan } from "../../src/model";

/** Opens the entities that share a name. */
export type OpenNames = (keys: readonly EntityKey[]) => void;

interface NamedTextProps {
  text: string;
  /** In order, none overlapping. */
  names: readonly NamedSpan[] | undefined;
  /** Without it names are plain text. */
  onName: OpenNames | undefined;
}

/** A statement's text in which the names of others lead to what is said of them. */
export function NamedText({ text, names = [], onName }: NamedTextProps) {
  if (!onName || names.length === 0) return <>{text}</>;
  const parts: ComponentChildren[] = [];
  let done = 0;
  for (const { start, end, entities } of names) {
    parts.push(text.slice(done, start));
    parts.push(<Name key={start} text={text.slice(start, end)} onOpen={() => onName(entities)} />);
    done = end;
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
}

/** Not a <button>: that would not break over lines, as the name in the text does. */
function Name({ text, onOpen }: { text: string; onOpen: () => void }) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onOpen();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above.
    <span class="name" role="button" tabIndex={0} onClick={onOpen} onKeyDown={press}>
      {text}
    </span>
  );
}
