/**
 * Older romanisations of Chinese, from pinyin: Wade–Giles for persons (rules of its standard table),
 * and the postal spellings for towns, syllable by syllable.
 */
import { syllablesOf } from "../pinyin";
import { capitalise } from "../words";

const WADE: readonly (readonly [RegExp, string])[] = [
  [/^zhi$/u, "chih"],
  [/^chi$/u, "ch'ih"],
  [/^shi$/u, "shih"],
  [/^ri$/u, "jih"],
  [/^zi$/u, "tzu"],
  [/^ci$/u, "tz'u"],
  [/^si$/u, "ssu"],
  [/^you$/u, "yu"],
  [/^yan$/u, "yen"],
  [/^er$/u, "erh"],
  [/^x/u, "hs"],
  [/^(?:zh|j)/u, "<"],
  [/^(?:ch|q)/u, "<'"],
  [/^z/u, "ts"],
  [/^c(?!h)/u, "ts'"],
  [/^t(?!s)/u, "t'"],
  [/^p/u, "p'"],
  [/^k/u, "k'"],
  [/^b/u, "p"],
  [/^d/u, "t"],
  [/^g/u, "k"],
  [/^r/u, "j"],
  [/^</u, "ch"],
  [/ong$/u, "ung"],
  [/ian$/u, "ien"],
  [/ie$/u, "ieh"],
  [/ue$/u, "ueh"],
  [/([dtnlrz]|ch|ts)uo$/u, "$1o"],
  [/^(k|k'|h)e$/u, "$1o"],
  [/^(k|k')ui$/u, "$1uei"],
];

/** One pinyin syllable as Wade and Giles write it, with apostrophes. */
function wade(syllable: string): string {
  return WADE.reduce((text, [from, to]) => text.replace(from, to), syllable);
}

/** A person's name in Wade–Giles, with the apostrophes and, as the press had it, without. */
export function wadeNames(surname: string, given: string): string[] {
  const [first, rest] = [syllablesOf(surname), syllablesOf(given.replace(/[- ]/gu, ""))];
  if (first?.length !== 1 || !rest || rest.length > 2) return [];
  const name = `${capitalise(wade(first[0] as string))} ${capitalise(rest.map(wade).join("-")).replace(/-(.)/gu, (_, letter: string) => `-${letter.toLowerCase()}`)}`;
  return [...new Set([name, name.replace(/'/gu, "")])];
}

/** Syllables of towns in the postal spelling of 1906, where it is not pinyin's. */
const POSTAL = new Map(
  `bei=pe jing=king tian=tien jin=tsin chong=chung qing=king guang=kwang zhou=chow xi=si si=sze an=an su=soo
  fu=foo hang=hang dong=tung jiang=kiang zhe=che he=ho guo=kuo zhen=chen gui=kwei ji=tsi qi=tsi xin=sin
  du=tu da=ta lian=lien jiu=kiu gan=kan zhong=chung hua=hwa xia=hsia yang=yang cheng=cheng nan=nan
  xu=hsu zhang=chang bo=po dan=tan de=te`
    .split(/\s+/u)
    .map((pair) => pair.split("=") as [string, string]),
);

/** Only words with sounds that pinyin alone writes so. */
const CHINESE = /jing|zh|x|q|jiang|jin$|guang|chong|bei|chuan/u;

/** A folded town's name in the postal spelling, and as French writes that; empty where it is none. */
export function postalNames(name: string): string[] {
  const syllables = CHINESE.test(name) ? syllablesOf(name) : undefined;
  if (!syllables || syllables.length < 2 || syllables.length > 4) return [];
  const postal = capitalise(syllables.map((each) => POSTAL.get(each) ?? each).join(""));
  return [postal, postal.replace(/king$/u, "kin")];
}
