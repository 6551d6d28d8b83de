import { Acronyms } from "./acronyms";
import { addKoreanCases, addSurnamesAlone } from "./derived";
import { addExonyms, Exonyms } from "./exonyms";
import { foldName } from "./fold-name";
import { Forms, type MadeVariant } from "./forms";
import { type LexiconPlace, NO_LEXICON, type VariantLexicon } from "./lexicon";
import { addOrganisationForms } from "./organisations";
import { addOwnNames } from "./own/own-names";
import { addPersonForms, parsePerson, turned, withoutOffice, withoutPatronymic } from "./persons";
import { addPlaceForms } from "./places";
import { addForeignPerson, addForeignPlace } from "./scripts";
import { addBody } from "./scripts/bodies";
import { addByEar } from "./scripts/by-ear";
import { Characters } from "./scripts/characters";
import { addSounded, addSoundedTown } from "./scripts/sounded";
import { addSea } from "./seas";
import { addOblast } from "./slavic/oblasts";
import { addSlavicPerson } from "./slavic/persons";
import { addSlavicHead, addSlavicPlace, isSlavicPlace } from "./slavic/places";
import { addStranger } from "./slavic/strangers";
import { Synonyms } from "./synonyms";
import { addTown, isForeign, type Town, Towns } from "./towns";
import { addWesternPerson } from "./western";
import { addRegnal } from "./western/regnal";
import { LONGEST_NAME, quiet } from "./words";

export type { MadeReason, MadeVariant } from "./forms";
export type { LexiconPlace, VariantLexicon } from "./lexicon";
export { NO_LEXICON } from "./lexicon";

/** What a name can name. */
export type NameKind = "person" | "place" | "organisation";

/** Grows when stored variants should be made anew. */
export const VARIANTS_VERSION = 17;

/** Every form costs room in the gazetteer. */
const MOST_FORMS = 96;
/** Few places of a report are known in so many languages, and theirs are sure; persons in scripts. */
const MOST_KNOWN = 128;
/** Of so many names of an entity are forms made. */
const MOST_NAMES = 12;

export interface NamesOfOne {
  kind: NameKind;
  names: readonly string[];
}

export interface VariantMaker {
  /** Makes an entity's forms. Deterministic; never throws; at most 128 forms. */
  (entity: NamesOfOne): MadeVariant[];
  /** Does beforehand, in steps of a few milliseconds, what the first entities would take a second for. */
  prepare(): Generator<void>;
}

const STRUCTURE = {
  person: addPersonForms,
  place: addPlaceForms,
  organisation: addOrganisationForms,
} as const;

/**
 * Prepares the making of forms with a lexicon: do it once. Forms that fold
 * (see `fold`) to one of the names or to each other are not made; names that are no names (empty,
 * or longer than 120 code units) have none.
 */
export function createVariants(lexicon: VariantLexicon = NO_LEXICON): VariantMaker {
  const exonyms = new Exonyms(lexicon);
  const towns = new Towns(lexicon);
  const acronyms = new Acronyms(lexicon.acronyms);
  const characters = new Characters(lexicon.chinese);
  const synonyms = new Synonyms(lexicon.synonyms);
  function* prepare(): Generator<void> {
    yield* exonyms.prepare();
    yield* towns.prepare();
    yield* characters.prepare();
  }
  const make = ({ kind, names }: NamesOfOne): MadeVariant[] => {
    const usable = names
      .filter((name) => name.length <= LONGEST_NAME)
      .slice(0, MOST_NAMES)
      .map((name) => quiet(name, kind));
    const known = kind === "place" ? exonyms.find(usable) : [];
    if (kind === "organisation") known.push(...exonyms.findUnions(usable));
    const found = kind === "place" ? townsOf(usable, known, towns) : [];
    const forms = new Forms(
      names,
      kind === "person" || known.length + found.length > 0 ? MOST_KNOWN : MOST_FORMS,
    );
    for (const name of usable) {
      STRUCTURE[kind](name, forms);
      addWrittenOut(name, kind, forms);
    }
    for (const place of known) addExonyms(place, forms);
    if (kind !== "person") {
      // Britain and America are told by what is short for their usual names.
      const acronyms = known.length > 0 ? forms.list().map(({ text }) => text) : [];
      const short = acronyms.filter((text) => /^\p{Lu}{2,4}$/u.test(text));
      for (const name of [...usable, ...short]) synonyms.add(name, kind, forms);
      for (const name of usable) addOwnNames(name, kind, forms);
    }
    const heard = forms.list().map(({ text }) => text);
    // A region of which a source has few languages is written as it is heard in the others.
    const isBare = known.every(({ id, cases }) => id.startsWith("region/") && !cases.ru);
    const isAbroad = !isBare || found.some(isForeign);
    const where = isAbroad ? "abroad" : found.length > 0 ? "home" : undefined;
    if (kind === "organisation") {
      for (const name of usable) {
        acronyms.add(name, forms);
        addBody(name, forms);
      }
      // Acronyms that are said as words are so long.
      for (const name of names) if (/^\p{Lu}{5,8}$/u.test(name)) addBody(name, forms);
      for (const name of heard) if (/^\p{Lu}\p{Ll}+$/u.test(name)) addBody(name, forms);
    }
    for (const name of usable) {
      if (kind === "person") characters.addPerson(name, forms);
      else characters.addOther(name, forms);
      if (kind === "place") {
        addSlavicPlace(name, forms, where);
        addSlavicHead(name, forms);
        addOblast(name, forms, (each) => slavicNames(towns.find(each)));
        addSea(name, forms);
        if (isBare) addForeignPlace(name, forms, where === "home");
      } else if (kind === "person") {
        addRegnal(name, forms);
        addForeignPerson(name, forms);
        addSlavicPerson(name, forms);
        addStranger(name, forms);
        const parts = parsePerson(name);
        const isGivenFirst = parts !== undefined && !parts.isSurnameFirst;
        const isEnglish = isGivenFirst && addWesternPerson(parts, forms);
        if (isGivenFirst) {
          addByEar(parts, forms);
          addSounded(forms, isEnglish, parts.given);
          addSurnamesAlone(forms);
        } else addKoreanCases(forms);
      }
    }
    for (const town of found) addTown(town, forms);
    if (kind === "place" && usable.every(isSlavicPlace) && !isAbroad) addSoundedTown(forms);
    const made = forms.list();
    return kind === "place" ? made.filter((form) => !isElsewhere(form, towns)) : made;
  };
  return Object.assign(make, { prepare });
}

/** Adds a name as keyboards without its letters have it: Mueller, Soerensen. */
function addWrittenOut(name: string, kind: NameKind, forms: Forms): void {
  const written = name
    .normalize("NFC")
    .replace(/[äöüæøåÄÖÜÆØÅ]/gu, (letter) => WRITTEN_OUT[letter] ?? letter);
  if (written === name.normalize("NFC")) return;
  forms.add(written, "spelling");
  const surname = kind === "person" ? parsePerson(written)?.surname.join(" ") : undefined;
  if (surname) forms.add(surname, "surname", true);
}

const WRITTEN_OUT: Readonly<Record<string, string>> = Object.fromEntries(
  "ä=ae ö=oe ü=ue æ=ae ø=oe å=aa Ä=Ae Ö=Oe Ü=Ue Æ=Ae Ø=Oe Å=Aa"
    .split(" ")
    .map((pair) => pair.split("=")),
);

/** Towns of these names; where a country is known by one, only a town that is in that country. */
function townsOf(names: readonly string[], known: readonly LexiconPlace[], towns: Towns): Town[] {
  const countries = known.filter(({ id }) => !id.includes("/"));
  const found = new Set<Town>();
  for (const name of names) {
    const town = towns.find(name);
    if (town && countries.every(({ id }) => id === town.country)) found.add(town);
  }
  return [...found];
}

/** Did spelling or an ending make another town's usual name of it, abroad? Terny is not Terni. */
function isElsewhere({ text, reason }: MadeVariant, towns: Towns): boolean {
  if ((reason !== "spelling" && reason !== "case") || !/^\p{Script=Latin}/u.test(text))
    return false;
  const town = towns.find(text);
  if (town === undefined || !isForeign(town)) return false;
  // What is called as in the East, as settlers' villages are, is no name of another language.
  return foldName(town.names[0] ?? "") === foldName(text) && !isSlavicPlace(text);
}

/** What a town is called, where names are East Slavic. */
function slavicNames(town: Town | undefined): readonly string[] {
  return town && !isForeign(town) ? town.names : [];
}

export interface VariantQuestion {
  canonical: string;
  variant: string;
  kind: NameKind;
}

/** A name without a possessive's ending, and with spaces for hyphens, which desks set as they like. */
function bare(name: string): string {
  return name
    .replace(/['’ʼ]s$/u, "")
    .replace(/(?<=s)['’]$/u, "")
    .replace(/(?<=\p{L}{3})[-‐‑](?=\p{L}{3})/gu, " ");
}

/** Weak forms for these reasons say too little by themselves: they leave out part of the name. */
const PARTIAL: ReadonlySet<MadeVariant["reason"]> = new Set(["surname", "initials", "short"]);

/**
 * Answers whether a text is a form of a name, looking at nothing else: so a part that others may
 * well bear (a bare surname) is not, but an acronym is.
 */
export function createVariantTest(make: VariantMaker): (question: VariantQuestion) => boolean {
  return ({ canonical, variant, kind }) => {
    if (isCommonWord(variant) && !isCommonWord(canonical)) return false;
    const own = kind === "person" ? withoutPatronymic(withoutOffice(turned(variant))) : variant;
    const [folded, whole] = [foldName(bare(own)), foldName(bare(canonical))];
    if (folded === whole || foldName(variant) === whole) return true;
    return make({ kind, names: [canonical] }).some((form) => {
      // An office before a surname tells whose it is.
      const isEnough = !form.weak || !PARTIAL.has(form.reason) || own.length < variant.length - 2;
      // A short word of another language may be English without its marks: Łuck.
      const isBare = form.text.length < 5 && isMarked(form.text) && !isMarked(variant);
      if (isBare && /^\p{Script=Latin}/u.test(variant)) return false;
      const ways = [foldName(form.text), foldName(bare(form.text))];
      return isEnough && [folded, foldName(variant)].some((way) => ways.includes(way));
    });
  };
}

/** One word in small letters, where the script has capitals. */
function isCommonWord(text: string): boolean {
  return /^\p{Ll}+$/u.test(text) && !/^\p{Script=Georgian}/u.test(text);
}

function isMarked(text: string): boolean {
  return text.toLowerCase() !== foldName(text);
}
