import { useEffect, useState } from "preact/hooks";
import { toastStrings as s } from "./strings";

/** How long it stays, in milliseconds; as long as the pointer or the focus is on it, too. */
const STAY = 10_000;

/** What has just been done, and the way to take it back. */
export interface Done {
  text: string;
  undo: () => void;
}

/** Says what was done, and offers to take it back, for a while. */
export function Toast({ done, onEnd }: { done: Done; onEnd: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onEnd, STAY);
    return () => clearTimeout(timer);
  }, [done, held, onEnd]);
  const undo = () => {
    done.undo();
    onEnd();
  };
  return (
    <div
      class="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <p role="status">{done.text}</p>
      <button type="button" onClick={undo}>
        {s.undo}
      </button>
    </div>
  );
}
