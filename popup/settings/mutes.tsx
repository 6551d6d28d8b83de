import { useEffect, useState } from "preact/hooks";
import type { EntityKey, Evidence, Mute, Settings, SettingsChange } from "../../src/model";
import { FailureLine } from "../popup/notice";
import { type Failure, failureOf } from "../popup/state";
import { KindIcon } from "../shared/kind";
import type { EvidenceSource } from "../shared/services";
import { muteStrings, settingsStrings as s } from "../shared/strings";

interface MutesProps {
  settings: Settings;
  evidence: EvidenceSource;
  onChange: (change: SettingsChange) => void;
}

/** All entities that are not marked, and where. */
export function Mutes({ settings: { muted }, evidence, onChange }: MutesProps) {
  const { known, failure } = useNames(evidence, muted);
  return (
    <section>
      <h2>{s.muted}</h2>
      {failure && <FailureLine failure={failure} />}
      {muted.length === 0 && <p class="note">{s.noneMuted}</p>}
      <ul class="lines">
        {muted.map((mute) => (
          <MuteLine
            key={JSON.stringify(mute)}
            mute={mute}
            known={known?.get(mute.entity)}
            isKnown={known !== undefined}
            onUnmute={() =>
              onChange({
                what: "mute",
                entity: mute.entity,
                site: mute.site ?? null,
                muted: false,
              })
            }
          />
        ))}
      </ul>
    </section>
  );
}

interface MuteLineProps {
  mute: Mute;
  known: Evidence | undefined;
  /** False until it has been asked for. */
  isKnown: boolean;
  onUnmute: () => void;
}

function MuteLine({ mute: { site }, known, isKnown, onUnmute }: MuteLineProps) {
  const name = known?.name ?? (isKnown ? s.gone : "");
  return (
    <li class="line">
      <span class="named">
        {known && <KindIcon kind={known.kind} />}
        <span>
          <bdi>{name}</bdi>
          <span class="note">{site === undefined ? s.everywhere : <bdi>{site}</bdi>}</span>
        </span>
      </span>
      <button type="button" class="minor" aria-label={muteStrings.unmute(name)} onClick={onUnmute}>
        {muteStrings.again}
      </button>
    </li>
  );
}

/** What the store knows of muted entities; undefined until it has answered. */
function useNames(evidence: EvidenceSource, muted: readonly Mute[]) {
  const [known, setKnown] = useState<ReadonlyMap<EntityKey, Evidence>>();
  const [failure, setFailure] = useState<Failure>();
  // A text, which is the same where the keys are.
  const wanted = JSON.stringify([...new Set(muted.map(({ entity }) => entity))]);
  useEffect(() => {
    let ended = false;
    evidence.get(JSON.parse(wanted) as EntityKey[]).then(
      (found) => !ended && setKnown(found),
      (error) => !ended && setFailure(failureOf(error)),
    );
    return () => {
      ended = true;
    };
  }, [evidence, wanted]);
  return { known, failure };
}
