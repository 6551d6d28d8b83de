import { useCallback, useState } from "preact/hooks";
import { type EntityKey, mutedOn, type SettingsChange } from "../../src/model";
import { muteStrings as s } from "../shared/strings";
import type { Done } from "../shared/toast";
import type { SettingsNow } from "../shared/use-settings";
import type { Row } from "./rows";

/** What of the page is muted, and the ways to change that. */
export interface Mutes {
  muted: ReadonlySet<EntityKey>;
  /** What was done last, for as long as it is told. */
  done: Done | undefined;
  /** On a site, or everywhere where it is null. */
  mute(row: Row, site: string | null): Promise<void>;
  /** Takes back all that keeps an entity from being marked on the page. */
  unmute(row: Row): Promise<void>;
  /** No longer tells what was done. */
  forget(): void;
}

/** Mutes entities on the page of a site, and takes that back. */
export function useMutes({ settings, change }: SettingsNow, site: string | undefined): Mutes {
  const [done, setDone] = useState<Done>();
  const forget = useCallback(() => setDone(undefined), []);
  const set = (entity: EntityKey, where: string | null, muted: boolean) =>
    change({ what: "mute", entity, site: where, muted } satisfies SettingsChange);
  return {
    muted: new Set(mutedOn(settings, site ?? "")),
    done,
    forget,
    async mute({ key, evidence }, where) {
      if (!(await set(key, where, true))) return;
      setDone({
        text: s.done(evidence.name, where),
        undo: () => void set(key, where, false),
      });
    },
    async unmute({ key }) {
      const own = settings.muted.filter(({ entity }) => entity === key);
      for (const mute of own) {
        if (mute.site === undefined || mute.site === site) {
          await set(key, mute.site ?? null, false);
        }
      }
    },
  };
}
