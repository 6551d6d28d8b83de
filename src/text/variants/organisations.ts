import type { Forms } from "./forms";
import { capitalise, isCapital, isUpper, setOf, wordsOf } from "./words";

/** Words that say under which law a firm stands; folded, without dots. */
const LEGAL_FORMS =
  setOf(`inc incorporated corp corporation ltd limited llc llp lp plc co company ag
  gmbh kg se sa sas sarl nv bv ab as asa oy oyj spa srl sl kk pjsc ojsc jsc pao oao ooo zao tov kft zrt
  nyrt rt pty bhd tbk aps doo dd ad`);

/** British and American spellings of words that names of bodies hold; small letters. */
const ATLANTIC: readonly (readonly [string, string])[] = [
  ["organisation", "organization"],
  ["organisations", "organizations"],
  ["centre", "center"],
  ["centres", "centers"],
  ["defence", "defense"],
  ["labour", "labor"],
  ["programme", "program"],
  ["harbour", "harbor"],
  ["honour", "honor"],
  ["theatre", "theater"],
  ["authorisation", "authorization"],
  ["standardisation", "standardization"],
  ["modernisation", "modernization"],
  ["industrialisation", "industrialization"],
  ["civilisation", "civilization"],
  ["globalisation", "globalization"],
  ["colour", "color"],
  ["neighbourhood", "neighborhood"],
  ["behaviour", "behavior"],
  ["favour", "favor"],
  ["licence", "license"],
  ["offence", "offense"],
  ["paediatric", "pediatric"],
  ["paediatrics", "pediatrics"],
  ["archaeology", "archeology"],
  ["archaeological", "archeological"],
  ["aluminium", "aluminum"],
  ["armour", "armor"],
  ["armoured", "armored"],
  ["cooperation", "co-operation"],
  ["grey", "gray"],
];

/** Words too small for a letter in an acronym. */
const SMALL = setOf(
  "of for and the in on to at by de la du des et für und der die das y del e di with",
);

const LONGEST_ACRONYM = 7;
const DOTTED = /^(?:\p{Lu}\.)+\p{Lu}\.?$/u;
const PARENTHESIS = /^(.+?)\s*\(([^()]+)\)$/u;

/** Adds the forms that follow from one name of an organisation. */
export function addOrganisationForms(name: string, forms: Forms): void {
  const held = PARENTHESIS.exec(name.trim());
  if (held) {
    const [, before = "", inside = ""] = held;
    forms.add(before, "short");
    if (isAcronymOf(inside, before)) forms.add(inside, "acronym");
    addOrganisationForms(before, forms);
    return;
  }
  addDots(name, forms);
  addArticle(name, forms);
  const whole = name.replace(/^the\s+/iu, "");
  // A single word without its article may be any such thing: The Economist, The Mission.
  if (whole !== name) forms.add(whole, "short", wordsOf(whole).length < 2);
  const bare = withoutLegalForm(whole);
  const reason = /^\p{Lu}{2,4}$/u.test(bare) ? "acronym" : "short";
  if (bare !== whole) forms.add(bare, reason, isOneCommonWord(bare));
  addSpellings(name, forms);
  const parted = name.replace(/^(\p{Lu}\p{Ll}{2,})(?=\p{Lu})/u, "$1 ");
  // Capitals within a word, which desks make two of it: OpenMind.
  if (!/\s|^(?:Mac|Van|Von|Del|Della|Fitz)\p{Lu}/u.test(name)) forms.add(parted, "spelling");
  addOffices(whole, forms);
  const body = OF_NATIONS.exec(whole)?.[1];
  if (body) forms.add(body, "short", true);
  if (bare !== whole) addSpellings(bare, forms);
  addAcronym(bare, forms);
}

/** Al Jarida and al-Jarida: Arabic's article, which desks join or not. */
export function addArticle(name: string, forms: Forms): void {
  const rest = /^[AaEe]l[\s-](\p{Lu}.*)$/u.exec(name)?.[1];
  if (!rest) return;
  for (const article of ["Al ", "Al-", "al-", "El "]) forms.add(article + rest, "spelling");
}

/** Adds an acronym's forms with and without its dots. */
export function addDots(name: string, forms: Forms, weak = false): void {
  const word = name.trim();
  if (!DOTTED.test(word) && !/^\p{Lu}{2,4}$/u.test(word)) return;
  const letters = [...word.replaceAll(".", "")];
  forms.add(letters.join(""), "acronym", weak);
  forms.add(`${letters.join(".")}.`, "acronym", weak);
  // The last full stop may be the sentence's, and some desks leave it out.
  forms.add(letters.join("."), "acronym", weak);
}

function addSpellings(name: string, forms: Forms): void {
  const ways = [name, toSide(name, 0), toSide(name, 1)];
  for (const way of ways) {
    forms.add(way, "spelling");
    if (/\s&\s/u.test(way)) forms.add(way.replace(/\s&\s/gu, " and "), "spelling");
    else if (/\sand\s/u.test(way)) forms.add(way.replace(/\sand\s/gu, " & "), "spelling");
  }
}

/** Ministry of Justice and Justice Ministry, Department of the Interior and Interior Department. */
const OFFICE_OF = /^(.*?)\b(Ministry|Department) (?:of|for) (?:the )?(\p{Lu}[\p{L}\s&,-]+)$/u;
const OFFICE =
  /^(.*?)((?:\p{Lu}[\p{L}-]+|and|&)(?: (?:\p{Lu}[\p{L}-]+|and|&))*?) (Ministry|Department)$/u;
/** Whose the office is: before it in the one way, and in the other. */
const OWNER = /^(?:(?:\p{Lu}\.)+|United States|\p{Lu}\p{Ll}+(?:ian|an|ish|ch|ese))\s/u;

function addOffices(name: string, forms: Forms): void {
  const owner = OWNER.exec(name)?.[0] ?? "";
  const own = name.slice(owner.length);
  const before = OFFICE_OF.exec(own);
  const behind = before ? undefined : OFFICE.exec(own);
  if (before && before[1] === "") {
    const [, , kind = "", field = ""] = before;
    forms.add(`${owner}${field} ${kind}`, "order");
    if (owner) forms.add(`${field} ${kind}`, "short");
  } else if (behind && behind[1] === "") {
    const [, , field = "", kind = ""] = behind;
    forms.add(`${owner}${kind} of ${field}`, "order");
    forms.add(`${owner}${kind} of the ${field}`, "order");
    if (owner) forms.add(own, "short");
  } else return;
  if (owner) forms.add(own, "short");
}

/** Where they have been named nobody says whose the Security Council is. */
const OF_NATIONS = /^(?:U\.?N\.?|United Nations) (\p{Lu}.* (?:Council|Assembly|Secretariat))$/u;

const SIDES = [0, 1].map((to) => {
  return new Map(ATLANTIC.map((pair) => [pair[1 - to] as string, pair[to] as string]));
});

/** The whole name in the spelling of one side of the Atlantic: 0 British, 1 American. */
export function toSide(name: string, side: 0 | 1): string {
  return name.replace(/\p{L}+(?:-\p{L}+)*/gu, (word) => {
    const other = SIDES[side]?.get(word.toLowerCase());
    if (!other) return word;
    if (isUpper(word)) return other.toUpperCase();
    return isCapital(word)
      ? capitalise(other).replace(/-(\p{Lu})/u, (_, l) => `-${l.toLowerCase()}`)
      : other;
  });
}

function withoutLegalForm(name: string): string {
  const words = wordsOf(name.replace(/,(?=\s)/gu, " "));
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(letters(words[end - 1] as string))) end--;
  if (end === words.length) return name;
  while (end > 1 && /^(?:&|and)$/iu.test(words[end - 1] as string)) end--;
  return words.slice(0, end).join(" ");
}

/** "Target Corporation" is seldom "target"; but the page's capital has to tell. */
function isOneCommonWord(name: string): boolean {
  return !/\s/u.test(name) && name.length < 4;
}

function addAcronym(name: string, forms: Forms): void {
  const acronym = acronymOf(name);
  if (acronym) forms.add(acronym, "acronym", true);
}

/**
 * The first letters of a name's capital words, behind hyphens none; undefined where there are fewer
 * than three or more than an acronym has, or where the name has digits or an acronym itself.
 */
export function acronymOf(name: string): string | undefined {
  const words = wordsOf(name).filter((word) => !SMALL.has(word.toLowerCase()));
  const isWhole = words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) || word === "&");
  const capitals = words.filter((word) => word !== "&");
  if (!isWhole || capitals.length < 3 || capitals.length > LONGEST_ACRONYM) return undefined;
  return capitals.map((word) => word[0]).join("");
}

function isAcronymOf(text: string, name: string): boolean {
  if (!/^[\p{Lu}\p{Nd}.-]{2,10}$/u.test(text)) return false;
  return letters(text)[0] === letters(name)[0] || text.length > 2;
}

function letters(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, "");
}
