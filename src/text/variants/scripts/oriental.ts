/** Towns of the Arabic- and Persian-speaking world, of Central Asia and of Israel. */
import type { Forms } from "../forms";
import { hebrewNames } from "./hebrew";
import { capitals } from "./letters";
import { respell, respellCyrillic } from "./phonetic";
import { romanised } from "./romanised";

/** Sounds and endings that European names of towns hardly have. */
const SIGNS =
  /q(?!u)|^qu[nrsd]|kh|gh(?=[aeo])|[dg]h(?=a)|aa|j(?=[aeiou])|[aeiou]h$|[a-z]{3}abad$|[dk]ahar$|[^aeiou]zi$|kent$|(?:^|\s)(?:deir|dayr|khan|umm|ras|wadi|tel|beit|bet|kfar|ramat|kiryat|mazar|bandar|al|el)[- ]|[- ](?:al|el|ez|as|ash|az|e|i)-/u;
/** Words of which Israel's names of towns are made: house, village, town, hill, spring, well. */
const ISRAELI = /^(?:beer|beit|bet|kfar|kiryat|petah|ramat|rishon|tel|givat|ein)/u;

/** Articles as they sound before the next letter, and as they are written. */
const ARTICLE = /(^|[\s-])(?:al|el|ez|az|es|as|esh|ash|ar|er|an|en|ad|ed|at|et)(?=-)/u;

/** Adds the romanisations, other languages' spellings and native forms of a town that sounds so. Folded. */
export function addOrientalTown(name: string, forms: Forms): void {
  const folded = name.replace(/['’ʼ]/gu, "");
  if (!SIGNS.test(folded) || folded.length < 5 || !/^[a-z]+(?:[- ][a-z]+){0,2}$/u.test(folded))
    return;
  const written = ARTICLE.test(folded)
    ? ["al", "el", "ez"].map((article) => folded.replace(ARTICLE, `$1${article}`))
    : [folded];
  const ways = [...new Set([folded, ...written])];
  if (/-i[- ]/u.test(folded))
    ways.push(folded.replace(/-i[- ]/u, "-e-"), folded.replace(/-i[- ]/u, "-e "));
  if (/^(?:al|el)-/u.test(folded)) ways.push(folded.slice(3));
  // A short word with other letters may be another place's name.
  const isDoubtful = folded.length < 6 && !/q|kh/u.test(folded);
  for (const way of ways) {
    const [head = "", ...rest] = way.split(/(?<=[\s-])/u);
    for (const each of head.length > 2 ? romanised(way, "place", ways.length > 1 ? 8 : 16) : [way])
      forms.add(cased(each), "spelling", isDoubtful);
    if (rest.length > 1)
      for (const each of romanised(rest.at(-1) ?? "", "place", 6)) {
        for (const first of romanised(head, "place", 4)) {
          forms.add(cased(first + rest.slice(0, -1).join("") + each), "spelling");
        }
      }
    if (/\s/u.test(way)) forms.add(cased(way.replace(/\s/u, "-")), "spelling");
  }
  for (const school of ["german", "french", "polish"] as const) {
    const words = folded.split(/(?<=[\s-])/u).map((word) => {
      const bare = word.replace(/[\s-]$/u, "");
      return respell(bare, school).map((each) => each + word.slice(bare.length));
    });
    for (const at of [0, 1]) {
      const form = words.map((list) => list[at] ?? list[0] ?? "").join("");
      if (form) forms.add(cased(form), "spelling", isDoubtful);
    }
  }
  for (const language of ["ru", "uk"] as const) {
    const words = folded.split(/[\s-]/u).map((word) => respellCyrillic(word, language));
    for (let at = 0; at < 3; at++) {
      const read = words.map((list) => list[at] ?? list[0] ?? "");
      if (read.every(Boolean))
        forms.add(
          capitals(read.join("-")).replace(/-./gu, (a) => a.toUpperCase()),
          "script",
        );
    }
  }
  if (ISRAELI.test(folded)) for (const form of hebrewNames(folded)) forms.add(form, "script");
}

/** Capitals but for articles and linking vowels between hyphens. */
function cased(name: string): string {
  return capitals(name).replace(/-(?:Al|El|Ez|E|I)-/gu, (small) => small.toLowerCase());
}
