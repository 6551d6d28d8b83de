import { foldName } from "./fold-name";
import type { Forms } from "./forms";
import { acronymOf, addDots, toSide } from "./organisations";
import { addStates } from "./states";
import { wordsOf } from "./words";

/** Words at a place name's start, and how they are abbreviated. */
const ABBREVIATED: readonly (readonly [string, string])[] = [
  ["North", "N."],
  ["South", "S."],
  ["East", "E."],
  ["West", "W."],
  ["Saint", "St."],
  ["Saint", "St"],
  ["Mount", "Mt."],
  ["Mount", "Mt"],
  ["Fort", "Ft."],
  ["Fort", "Ft"],
];

const FORMAL =
  /^(?:the\s+)?(?:(?:federal|federative|islamic|people['’]s|democratic|socialist|co-?operative|bolivarian|plurinational|hashemite|oriental|hellenic|grand|autonomous|arab)\s+)*(?:republic|kingdom|state|commonwealth|principality|duchy|sultanate|emirate|city|town|village|province|municipality|federation|union|county|district|island)\s+of\s+(?:the\s+)?(?=\p{Lu})/iu;

/** Without its formal words such a name would be another country's too. */
const SHARED = /^(?:Congo|Korea|Ireland|America|Guinea|Samoa|Micronesia)$/iu;

/** Kinds of districts that translators choose among. */
const DISTRICTS: readonly (readonly string[])[] = [
  ["Oblast", "Region", "Province"],
  ["Raion", "District"],
  ["Krai", "Territory"],
];

/** Adds the forms that follow from the words of one name of a place. */
export function addPlaceForms(name: string, forms: Forms): void {
  addDots(name, forms);
  const words = wordsOf(name);
  addStates(name, forms);
  if (words.length < 2) return;
  const bare = name.replace(FORMAL, "");
  if (bare !== name && bare.length > 3) forms.add(bare, "short", SHARED.test(bare));
  else if (/^the\s/iu.test(name)) forms.add(words.slice(1).join(" "), "short", words.length < 3);
  for (const side of [0, 1] as const) forms.add(toSide(name, side), "spelling");
  const full = name.replace(/^DR (?=\p{Lu})/u, "Democratic Republic of ");
  if (full !== name) {
    forms.add(full, "short");
    forms.add(full.replace(" of ", " of the "), "short");
  }
  // United Arab Emirates: an acronym that pages use of few places, and others, too.
  const acronym = acronymOf(name);
  if (acronym) forms.add(acronym, "acronym", true);
  addAbbreviated(words, forms);
  addDistricts(words, forms);
}

function addAbbreviated(words: readonly string[], forms: Forms): void {
  const [first = "", ...rest] = words;
  const tail = rest.join(" ");
  for (const [full, short] of ABBREVIATED) {
    if (first === full) forms.add(`${short} ${tail}`, "short");
    else if (first === short) {
      forms.add(`${full} ${tail}`, "short");
      for (const [again, other] of ABBREVIATED) {
        if (again === full) forms.add(`${other} ${tail}`, "short");
      }
    }
  }
}

function addDistricts(words: readonly string[], forms: Forms): void {
  const last = foldName(words.at(-1) as string);
  for (const kinds of DISTRICTS) {
    if (!kinds.some((kind) => foldName(kind) === last)) continue;
    const stem = words.slice(0, -1).join(" ");
    for (const kind of kinds) forms.add(`${stem} ${kind}`, "spelling");
    // In running text the kind is no part of the name: "Kyiv region".
    for (const kind of kinds) forms.add(`${stem} ${kind.toLowerCase()}`, "spelling");
  }
}
