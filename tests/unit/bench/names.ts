import { readFileSync } from "node:fs";
import { decodePack } from "../../../src/exchange";
import { compileGazetteer, type GazetteerData } from "../../../src/spot";
import type { Name } from "../../bench/prose";
import { ROOT } from "../../browser/paths";

/** What the extension makes of the report that ships. */
export function shippedGazetteer(): GazetteerData {
  const pack = decodePack(readFileSync(`${ROOT}seeds/reuters-2022-03-11.json`, "utf8"));
  const named = pack.entities.map(({ id, kind, name, aliases }) => ({
    key: id,
    kind,
    names: [name, ...aliases.map(({ text }) => text)],
    variants: [],
    painted: true,
  }));
  return compileGazetteer(named, 1);
}

/** The names that are planted for it. */
export function shippedNames({ forms, entities }: GazetteerData): Name[] {
  return forms.map(({ alias, entities: [index = -1] }) => ({
    entity: entities[index]?.key ?? "",
    alias,
  }));
}
