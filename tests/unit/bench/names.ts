import { readFileSync } from "node:fs";
import { decodePack } from "../../../src/exchange";
import { entityKey, type Pack, packKey } from "../../../src/model";
import { compileGazetteer, findMentions, openGazetteer } from "../../../src/spot";
import { generateGazetteer, namesOf } from "../../bench/gazetteers";
import type { PageNames } from "../../bench/page";
import { ROOT } from "../../browser/paths";

/** Names to plant, and how often the extension's own matcher finds each entity in a text. */
export interface TestNames extends PageNames {
  count(text: string): { entity: string; count: number }[];
}

/** The names of the report that ships. */
export function shippedNames(): TestNames {
  const pack = decodePack(readFileSync(`${ROOT}seeds/reuters-2022-03-11.json`, "utf8"));
  return { names: namesOf(pack), count: counter(pack) };
}

/** Generated names of several scripts. */
export function generatedNames(): TestNames {
  const { pack, names, teasers = [] } = generateGazetteer({ aliases: 1_000 });
  return { names, teasers, count: counter(pack) };
}

function counter(pack: Pack): TestNames["count"] {
  const key = packKey(pack);
  const data = compileGazetteer(
    pack.entities.map(({ id, kind, name, aliases }) => ({
      key: entityKey(key, id),
      kind,
      names: [name, ...aliases.map(({ text }) => text)],
      variants: [],
      painted: true,
    })),
    1,
  );
  const gazetteer = openGazetteer(data);
  return (text) => {
    const counts = new Map<string, number>();
    for (const { form } of findMentions(gazetteer, text)) {
      const entity = data.entities[data.forms[form]?.entities[0] ?? -1]?.key ?? "";
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
    return Array.from(counts, ([entity, count]) => ({ entity, count }));
  };
}
