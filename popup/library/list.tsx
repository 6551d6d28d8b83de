import { useState } from "preact/hooks";
import { FailureLine, Notice } from "../popup/notice";
import { formatCount } from "../shared/format";
import { LANGUAGE } from "../shared/strings";
import { Add } from "./add";
import { gatherFiles, gatherText } from "./gather";
import { Item } from "./item";
import type { LibraryAccess } from "./services";
import { libraryStrings as s } from "./strings";
import { useLibrary } from "./use-library";

const text = (count: number) => formatCount(count, LANGUAGE);

/** All reports, the newest first, under the ways in. */
export function List({ access }: { access: LibraryAccess }) {
  const { page, total, failure, run, more } = useLibrary(access);
  const [said, setSaid] = useState("");
  const add = (gather: () => Promise<Parameters<LibraryAccess["add"]>[0]>) =>
    run(async () => {
      const ids = await access.add(await gather());
      setSaid(s.added(ids.length, text(ids.length)));
    });
  const { reading = 0, review = 0 } = page?.counts ?? {};
  return (
    <main class="shelf">
      <Add
        isPrivate={access.isPrivate}
        onFiles={(files) => add(() => gatherFiles(files))}
        onText={(text) => add(async () => [gatherText(text)])}
      />
      {failure && <FailureLine failure={failure} />}
      <p class="unseen" role="status">
        {said}
      </p>
      {reading > 0 && (
        <div class="bar">
          <p>{s.reading(text(reading))}</p>
          <button type="button" class="secondary" onClick={() => run(access.cancelReading)}>
            {s.cancelAll}
          </button>
        </div>
      )}
      {review > 1 && (
        <div class="bar">
          <p>{s.waiting(review, text(review))}</p>
          <button type="button" class="secondary" onClick={() => run(() => access.accept())}>
            {s.acceptAll}
          </button>
        </div>
      )}
      {page && total === 0 && <Notice title={s.empty} text={s.emptyText} />}
      <ul class="items">
        {page?.items.map((item) => (
          <Item key={item.id} item={item} access={access} run={run} />
        ))}
      </ul>
      {page && page.items.length < total && (
        <button type="button" class="more" onClick={more}>
          {s.more}
        </button>
      )}
    </main>
  );
}
