import { useId } from "preact/hooks";
import type { EntityKey, Kind } from "../../src/model";
import type { SpellingAccess } from "../shared/services";
import { spellingStrings as s } from "../shared/strings";
import { Fold } from "./fold";
import { FailureLine } from "./notice";
import { SpellingChip } from "./spelling-chip";
import { groupSpellings, type SpellingGroup } from "./spelling-groups";
import { useSpellings } from "./use-spellings";

interface SpellingsProps {
  entity: EntityKey;
  kind: Kind;
  access: SpellingAccess;
}

/** The forms under which an entity is looked for: a disclosure, which asks for them once opened. */
export function Spellings(props: SpellingsProps) {
  return (
    <section class="spellings">
      <Fold heading="h4" title={s.title}>
        {() => <SpellingList {...props} />}
      </Fold>
    </section>
  );
}

function SpellingList({ entity, kind, access }: SpellingsProps) {
  const { spellings, failure, said, set } = useSpellings(access, entity);
  return (
    <>
      {failure && <FailureLine failure={failure} />}
      {groupSpellings(spellings ?? []).map((group) => (
        <Group key={`${group.reason} ${group.weak}`} group={group} kind={kind} onSet={set} />
      ))}
      <p class="unseen" role="status">
        {said}
      </p>
    </>
  );
}

interface GroupProps {
  group: SpellingGroup;
  kind: Kind;
  onSet: (text: string, used: boolean) => void;
}

function Group({ group: { reason, weak, spellings }, kind, onSet }: GroupProps) {
  const id = useId();
  return (
    <div class="spelling-group">
      <h5 id={id}>
        {s.reasons[reason]}
        {weak && <span> – {s.weak[kind]}</span>}
      </h5>
      <ul class="chips" aria-labelledby={id}>
        {spellings.map((spelling) => (
          // A form may be there for two reasons, but in a group only once.
          <SpellingChip key={spelling.text} spelling={spelling} onSet={onSet} />
        ))}
      </ul>
    </div>
  );
}
