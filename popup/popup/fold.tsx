import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { Chevron } from "./chevron";

interface FoldProps {
  /** The element around the button: a heading. */
  heading: "h2" | "h4";
  title: ComponentChildren;
  /** What is made, and asked for, only while it is open. */
  children: () => ComponentChildren;
}

/** A disclosure under a heading, closed at first. */
export function Fold({ heading: Heading, title, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Heading>
        <button
          type="button"
          class="fold"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Chevron />
          {title}
        </button>
      </Heading>
      <div class="folded" id={id} hidden={!open}>
        {open && children()}
      </div>
    </>
  );
}
