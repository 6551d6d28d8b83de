import { useEffect, useState } from "preact/hooks";
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from "../../src/model";
import { type Failure, failureOf } from "../popup/state";
import type { SettingsAccess } from "./services";

/** The settings as they are now. */
export interface SettingsNow {
  /** The defaults until they are there. */
  settings: Settings;
  /** False until they are there. */
  isKnown: boolean;
  /** Why the last change did not happen. */
  failure: Failure | undefined;
  /** False where the change did not happen. */
  change(change: SettingsChange): Promise<boolean>;
}

/** Asks for the settings, and follows every change of them, from wherever it is made. */
export function useSettings(access: SettingsAccess): SettingsNow {
  const [settings, setSettings] = useState<Settings>();
  const [failure, setFailure] = useState<Failure>();

  useEffect(() => {
    let ended = false;
    const show = (now: Settings) => !ended && setSettings(now);
    const unsubscribe = access.onChange(show);
    access.get().then(show, (error) => !ended && setFailure(failureOf(error)));
    return () => {
      ended = true;
      unsubscribe();
    };
  }, [access]);

  return {
    settings: settings ?? DEFAULT_SETTINGS,
    isKnown: settings !== undefined,
    failure,
    async change(change) {
      try {
        await access.change(change);
        setFailure(undefined);
        return true;
      } catch (error) {
        setFailure(failureOf(error));
        return false;
      }
    },
  };
}
