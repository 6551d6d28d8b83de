import { useEffect, useRef, useState } from "preact/hooks";
import type { EntityKey, Spelling } from "../../src/model";
import type { SpellingAccess } from "../shared/services";
import { spellingStrings as s } from "../shared/strings";
import { changedTexts } from "./spelling-groups";
import { type Failure, failureOf } from "./state";

/** An entity's spellings as far as they are known. */
export interface SpellingsNow {
  /** Undefined until they are there. */
  spellings: Spelling[] | undefined;
  /** Why the last thing asked for did not happen. */
  failure: Failure | undefined;
  /** What a screen reader is told of the last change. */
  said: string;
  set(text: string, used: boolean): void;
}

/** Asks for an entity's spellings, and follows every change of them, from wherever it is made. */
export function useSpellings(access: SpellingAccess, entity: EntityKey): SpellingsNow {
  const [spellings, setSpellings] = useState<Spelling[]>();
  const [failure, setFailure] = useState<Failure>();
  const [said, setSaid] = useState("");
  const held = useRef<Spelling[]>([]);

  useEffect(() => {
    let ended = false;
    const show = (all: Spelling[]) => {
      if (ended) return;
      setSaid(held.current.length > 0 ? s.changed(changedTexts(held.current, all)) : "");
      held.current = all;
      setSpellings(all);
      setFailure(undefined);
    };
    const fail = (error: unknown) => {
      if (!ended) setFailure(failureOf(error));
    };
    access.get(entity).then(show, fail);
    const unsubscribe = access.onChange((changed, all) => {
      if (changed === entity) show(all);
    });
    return () => {
      ended = true;
      unsubscribe();
    };
  }, [access, entity]);

  return {
    spellings,
    failure,
    said,
    // What comes of it is heard by way of onChange.
    set(text, used) {
      access.set(entity, text, used).catch((error) => setFailure(failureOf(error)));
    },
  };
}
