/** A list as a Preact app shows it, which renders anew whatever it is given. */
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Row, State } from "./state";

function Item({ row: { key, text, strong } }: { row: Row }) {
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  return (
    <li data-key={key} class={mounted ? "mounted" : "new"}>
      {"Seen: "}
      {text}
      {strong !== undefined && <strong>{strong}</strong>}
    </li>
  );
}

function List({ rows, note }: State) {
  return (
    <>
      <ul>
        {rows.map((row) => (
          <Item key={row.key} row={row} />
        ))}
      </ul>
      {note !== undefined && <aside>{note}</aside>}
      <p>{rows.length} rows</p>
    </>
  );
}

const root = document.getElementById("app") as HTMLElement;
globalThis.app = { render: (state) => render(<List {...state} />, root) };
