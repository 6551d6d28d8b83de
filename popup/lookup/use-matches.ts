import { useEffect, useState } from "preact/hooks";
import type { EntityBrief } from "../../src/model";
import { type Failure, failureOf } from "../popup/state";
import type { LookUpAccess } from "../shared/services";

/** While somebody types, the reports are searched this often at most, in milliseconds. */
const PAUSE = 120;

/** Whom a text names. */
export interface Matches {
  /** The text that these are of; undefined until there are any. */
  of: string | undefined;
  found: EntityBrief[];
  failure: Failure | undefined;
}

const NONE: Matches = { of: undefined, found: [], failure: undefined };

/** Searches the reports for a text, whenever it changes. */
export function useMatches(access: LookUpAccess, text: string): Matches {
  const [matches, setMatches] = useState(NONE);
  useEffect(() => {
    if (text.trim() === "") {
      setMatches(NONE);
      return undefined;
    }
    let ended = false;
    const timer = setTimeout(() => {
      access.find(text).then(
        (found) => !ended && setMatches({ of: text, found, failure: undefined }),
        (error) => !ended && setMatches({ of: text, found: [], failure: failureOf(error) }),
      );
    }, PAUSE);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [access, text]);
  return matches;
}
