import { useEffect, useId, useState } from "preact/hooks";
import type { Trimmed } from "../../src/model";
import { formatCount } from "../shared/format";
import { KindIcon } from "../shared/kind";
import type { SpellingAccess } from "../shared/services";
import { spellingStrings as s } from "../shared/strings";
import { Fold } from "./fold";
import { FailureLine } from "./notice";
import { SpellingChip } from "./spelling-chip";
import { type Failure, failureOf } from "./state";
import { keepShown } from "./trimmed-list";

interface TrimmedProps {
  access: SpellingAccess;
  locale: string;
}

/**
 * The spellings that the user has removed, of whatever entity: one that no page names any more for
 * want of them could be found nowhere else. Nothing where there are none.
 */
export function TrimmedSpellings({ access, locale }: TrimmedProps) {
  const all = useTrimmed(access);
  if (all.length === 0) return null;
  const removed = all.flatMap((each) => each.removed).filter(({ state }) => state === "removed");
  const title = (
    <>
      {s.trimmed}
      <span class="count">{formatCount(removed.length, locale)}</span>
    </>
  );
  return (
    <section class="trimmed">
      <Fold heading="h2" title={title}>
        {() => all.map((each) => <TrimmedEntity key={each.entity} {...each} access={access} />)}
      </Fold>
    </section>
  );
}

function TrimmedEntity({
  entity,
  kind,
  name,
  removed,
  access,
}: Trimmed & { access: SpellingAccess }) {
  const id = useId();
  const [failure, setFailure] = useState<Failure>();
  const set = (text: string, used: boolean) => {
    setFailure(undefined);
    access.set(entity, text, used).catch((error) => setFailure(failureOf(error)));
  };
  return (
    <div class="spelling-group">
      <h3 id={id}>
        <KindIcon kind={kind} />
        <bdi>{name}</bdi>
      </h3>
      <ul class="chips" aria-labelledby={id}>
        {removed.map((spelling) => (
          <SpellingChip key={spelling.text} spelling={spelling} onSet={set} />
        ))}
      </ul>
      {failure && <FailureLine failure={failure} />}
    </div>
  );
}

/** What is removed, and what was while this is shown: a chip that went at once could not be undone. */
function useTrimmed(access: SpellingAccess): Trimmed[] {
  const [all, setAll] = useState<Trimmed[]>([]);
  useEffect(() => {
    let ended = false;
    const ask = () => {
      // Without an answer there is nothing to undo here; whatever the matter is, the list tells it.
      access.trimmed().then(
        (now) => !ended && setAll((before) => keepShown(before, now)),
        () => undefined,
      );
    };
    ask();
    const unsubscribe = access.onChange(ask);
    return () => {
      ended = true;
      unsubscribe();
    };
  }, [access]);
  return all;
}
