import type { ComponentChildren } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import type { EntityBrief, Evidence } from "../../src/model";
import { Chevron } from "../popup/chevron";
import { Details } from "../popup/details";
import { FailureLine } from "../popup/notice";
import { type Failure, failureOf } from "../popup/state";
import { KindIcon } from "../shared/kind";
import type { EvidenceSource, SpellingAccess } from "../shared/services";
import { LANGUAGE } from "../shared/strings";

interface MatchProps {
  entity: EntityBrief;
  /** Is what the reports say shown at once? */
  isOpen: boolean;
  evidence: EvidenceSource;
  spellings: SpellingAccess;
  children?: ComponentChildren;
}

/** An entity that was found: a disclosure of what the reports say of it. */
export function Match({ entity, isOpen, evidence, spellings, children }: MatchProps) {
  const [open, setOpen] = useState(isOpen);
  const id = useId();
  const { kind, name, role, reports } = entity;
  return (
    <li class="row">
      <div class="head">
        <h2>
          <button
            type="button"
            class="disclosure"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <Chevron />
            <span class="text">
              <span class="name">
                <KindIcon kind={kind} />
                <bdi>{name}</bdi>
              </span>
              <span class="role">
                <bdi>{role ?? reports.join(", ")}</bdi>
              </span>
            </span>
          </button>
        </h2>
        {children}
      </div>
      <div class="details" id={id} hidden={!open}>
        {open && <Known entity={entity} evidence={evidence} spellings={spellings} />}
      </div>
    </li>
  );
}

/** What the reports say of an entity, once it is there. */
function Known({ entity, evidence, spellings }: Omit<MatchProps, "isOpen" | "children">) {
  const { key } = entity;
  const [known, setKnown] = useState<Evidence>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let ended = false;
    evidence.get([key]).then(
      (found) => !ended && setKnown(found.get(key)),
      (error) => !ended && setFailure(failureOf(error)),
    );
    return () => {
      ended = true;
    };
  }, [evidence, key]);
  if (failure) return <FailureLine failure={failure} />;
  return known ? <Details evidence={known} locale={LANGUAGE} spellings={spellings} /> : null;
}
