import { useEffect, useState } from "preact/hooks";
import type { Edit, Entity, Kind, Pack } from "../../../src/model";
import { KindIcon } from "../../shared/kind";
import { spellingStrings } from "../../shared/strings";
import type { LibraryAccess } from "../services";
import { reviewStrings as s } from "../strings";

/** A name that would not be marked on pages, or not by itself. */
export interface CommonName {
  entity: Entity;
  text: string;
  kind: Kind;
  why: string;
}

/** Milliseconds for which a draft rests before its names are looked at. */
const REST = 200;

/** What would not be marked of a draft, were it accepted; undefined until that is known. */
export function useCommon(access: LibraryAccess, pack: Pack | undefined): CommonName[] | undefined {
  const [common, setCommon] = useState<CommonName[]>();
  useEffect(() => {
    if (!pack) return;
    let ended = false;
    const timer = setTimeout(async () => {
      const found = await commonIn(access, pack).catch(() => undefined);
      if (!ended) setCommon(found);
    }, REST);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [access, pack]);
  return common;
}

async function commonIn(access: LibraryAccess, { entities }: Pack): Promise<CommonName[]> {
  const names = entities.flatMap((entity) =>
    [entity.name, ...entity.aliases.map(({ text }) => text)].map((text) => {
      return { entity, text, kind: entity.kind };
    }),
  );
  const refusals = await access.refused(names.map(({ text, kind }) => ({ text, kind })));
  return names.flatMap((name, index) => {
    const why = refusals[index];
    return why ? [{ ...name, why }] : [];
  });
}

interface CommonProps {
  common: readonly CommonName[] | undefined;
  onEdit: (...edits: Edit[]) => boolean;
}

/** The dry run: what would be too common to mark. */
export function Common({ common, onEdit }: CommonProps) {
  if (!common) return <p class="note">{s.loading}</p>;
  if (common.length === 0) return <p class="note">{s.noneCommon}</p>;
  return (
    <>
      <p class="note">{s.common}</p>
      <ul class="common">
        {common.map(({ entity, text, kind, why }) => (
          <li key={`${entity.id} ${text}`}>
            <KindIcon kind={kind} />
            <span class="text">
              <bdi class="name">{text}</bdi>
              <span class="role">
                {why === "common" ? s.commonWord : spellingStrings.refusal(why)}
                {text !== entity.name && ` (${entity.name})`}
              </span>
            </span>
            {text === entity.name && (
              <button
                type="button"
                class="minor danger"
                aria-label={`${s.drop}: ${text}`}
                onClick={() => onEdit({ op: "drop", entity: entity.id })}
              >
                {s.unsay}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
