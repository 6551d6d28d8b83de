import { useEffect, useState } from "preact/hooks";
import { settingsStrings as s } from "../shared/strings";
import type { Shortcut, ShortcutAccess } from "./shortcut-access";

/** The keyboard shortcuts, and the way to where the browser lets them be changed. */
export function Shortcuts({ access }: { access: ShortcutAccess }) {
  const [all, setAll] = useState<Shortcut[]>([]);
  useEffect(() => {
    const ask = () => {
      access.all().then(setAll, () => setAll([]));
    };
    ask();
    // Whoever comes back from changing them finds them changed.
    addEventListener("focus", ask);
    return () => removeEventListener("focus", ask);
  }, [access]);
  if (all.length === 0) return null;
  return (
    <section>
      <h2>{s.shortcuts}</h2>
      <ul class="lines">
        {all.map(({ name, description, keys }) => (
          <li class="line" key={name}>
            <span>{description}</span>
            {keys ? <kbd>{keys}</kbd> : <span class="note">{s.noKeys}</span>}
          </li>
        ))}
      </ul>
      <button type="button" class="minor" onClick={() => void access.change()}>
        {s.changeShortcuts}
      </button>
    </section>
  );
}
