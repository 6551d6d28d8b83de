import fc from "fast-check";
import type { NamedEntity } from "../../../src/model";
import { SPICE } from "../text/arbitrary-text";

/** Words of names, few and alike, so that names begin alike, hold one another and are shared. */
const WORDS = [
  ..."A B Ab aB ab US us Us é É Straß ſs K k".split(" "),
  ..."of De AND".split(" "),
  ..."Kyiv Kyi Orlea ORLEA orlea O'Brien Brien l’Orla 3M 5".split(" "),
  ..."Київ ЙОД Лубʼянка ЄС".split(" "),
  ..."Αθήνας ΟΔΟΣ".split(" "),
  ..."כייב צהל كييف ال".split(" "),
  ..."東京 東京都 京 が さか ｶﾞ 𠀀𠀁".split(" "),
  ..."กรุง เคียฟ กร".split(" "),
  ..."서울 दिल्ली თბილისი 𝐊𝐲 İz Iz ız".split(" "),
];

const JOINTS = [" ", " ", " ", "-", "’", ". ", ", ", "", "\u00a0"];

const name = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...JOINTS)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.flat().slice(0, -1).join(""));

/** What a page may do to a name and its readers not notice, or just notice. */
const CHANGES: ((name: string, at: number) => string)[] = [
  (name) => name,
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize("NFD"),
  (name) => name.normalize("NFC"),
  (name) => name.replaceAll(" ", "\u00a0\n"),
  (name) => name.replaceAll(" ", " \u00ad\u200e  "),
  (name) => name.replaceAll("’", "ʼ").replaceAll("-", "–"),
  (name, at) => inserted(name, at, "\u00ad"),
  (name, at) => inserted(name, at, "\u200d\u2060"),
  (name, at) => inserted(name, at, "\u0301"),
  (name, at) => inserted(name, at, "\ud83c"),
  (name, at) => inserted(name, at, "\u00ad".repeat(70)),
];

function inserted(name: string, at: number, what: string): string {
  const chars = [...name];
  return chars.toSpliced(at % (chars.length + 1), 0, what).join("");
}

/** What stands between names: clean boundaries, or what may be none. */
const CLEAN = [" ", " ", ", ", ". ", "\n", " – ", "。", "😀"];
const BETWEEN = [
  ...SPICE,
  "’s ",
  "'",
  "’s",
  "l’",
  "d'",
  "@",
  "-based ",
  "\r\n",
  "\u00ad".repeat(70),
  "\u0301".repeat(70),
  "x".repeat(30),
];

const LIST = { minLength: 1, maxLength: 5, size: "max" } as const;

/** Entities with names, and a text in which such names stand, whole and spoilt. */
export const spotting: fc.Arbitrary<{ entities: NamedEntity[]; text: string }> = fc
  .array(fc.tuple(fc.constantFrom("person", "place", "organisation"), fc.array(name, LIST)), LIST)
  .chain((listed) => {
    const entities = listed.map(([kind, names], index): NamedEntity => {
      return {
        key: `pack/e${index}`,
        kind,
        names: [...new Set(names)],
        variants: [],
        painted: true,
      };
    });
    const planted = entities.flatMap(({ names }) => names);
    const words = fc.oneof(
      { arbitrary: fc.constantFrom(...planted), weight: 3 },
      { arbitrary: fc.constantFrom(...WORDS), weight: 1 },
    );
    const changed = fc
      .tuple(words, fc.constantFrom(...CHANGES), fc.nat({ max: 99 }))
      .map(([name, change, at]) => change(name, at));
    const between = fc.oneof(fc.constantFrom(...CLEAN), fc.constantFrom(...BETWEEN));
    return fc
      .array(fc.tuple(changed, between), { minLength: 1, maxLength: 8, size: "max" })
      .map((parts) => ({ entities, text: parts.flat().join("") }));
  });
