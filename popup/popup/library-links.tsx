import { useState } from "preact/hooks";
import { popupStrings as s } from "../shared/strings";
import { FailureLine } from "./notice";
import { type Failure, failureOf } from "./state";

interface LibraryLinksProps {
  /** Puts the page in front into the library, and shows it there. */
  onRead: () => Promise<void>;
  onOpen: () => Promise<void>;
}

/** The ways from a page into the library, and to it. */
export function LibraryLinks({ onRead, onOpen }: LibraryLinksProps) {
  const [failure, setFailure] = useState<Failure>();
  const run = (work: () => Promise<void>) => {
    setFailure(undefined);
    work().catch((error) => setFailure(failureOf(error)));
  };
  return (
    <footer class="library-links">
      <button type="button" class="minor" onClick={() => run(onRead)}>
        {s.readPage}
      </button>
      <button type="button" class="minor" onClick={() => run(onOpen)}>
        {s.library}
      </button>
      {failure && <FailureLine failure={failure} />}
    </footer>
  );
}
