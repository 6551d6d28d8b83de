import { useCallback, useState } from "preact/hooks";
import type { EntityBrief, Spelling } from "../../src/model";
import { type Failure, failureOf } from "../popup/state";
import type { SpellingAccess } from "../shared/services";
import { lookUpStrings as s, spellingStrings } from "../shared/strings";
import type { Done } from "../shared/toast";

/** Adding a spelling, and what has come of it. */
export interface Adding {
  done: Done | undefined;
  /** Why nothing was added, or need not be. */
  said: string;
  failure: Failure | undefined;
  add(entity: EntityBrief, text: string): Promise<void>;
  /** No longer tells what was done. */
  forget(): void;
}

/** Adds spellings to entities, and takes that back. */
export function useAdding(spellings: SpellingAccess): Adding {
  const [done, setDone] = useState<Done>();
  const [said, setSaid] = useState("");
  const [failure, setFailure] = useState<Failure>();
  const forget = useCallback(() => setDone(undefined), []);

  const add = async ({ key, name }: EntityBrief, typed: string) => {
    const text = typed.replace(/\s+/g, " ").trim();
    setDone(undefined);
    setSaid("");
    setFailure(undefined);
    try {
      const before = await spellings.get(key);
      const known = before.find((it) => it.text === text && it.state === "used");
      if (known) return setSaid(s.known(text, name));
      const refused = refusalIn(await spellings.add(key, text), text);
      if (refused) return setSaid(s.refused(text, spellingStrings.refusal(refused.why)));
      const undo = () => {
        spellings.set(key, text, false).catch((error) => setFailure(failureOf(error)));
      };
      setDone({ text: s.added(text, name), undo });
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return { done, said, failure, add, forget };
}

function refusalIn(all: readonly Spelling[], text: string): Spelling | undefined {
  return all.find((it) => it.text === text && it.state === "refused");
}
