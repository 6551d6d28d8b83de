/**
 * From Cyrillic to Latin letters, by school: one table and a few rules each, applied to a whole name,
 * so that no form mixes two orthographies. Sources: Ukraine's Cabinet resolution 55 of 2010, BGN/PCGN,
 * ICAO Doc 9303, Ukraine's resolution 858 of 2007 on passports, the Duden's and the Polish PWN's tables, French press usage, ISO 9 (scholarly).
 * All work on words in small letters without stress marks.
 */

export type Cyrillic = "uk" | "ru" | "be";

export type School =
  | "press"
  | "official"
  | "strict"
  | "passport"
  | "german"
  | "germanStrict"
  | "french"
  | "polish"
  | "czech"
  | "croatian"
  | "dutch"
  | "spanish";

type Rules = readonly (readonly [RegExp, string])[];
type Letters = Readonly<Record<string, string>>;

const VOWEL = "аеёєиіїоуыэюя";
/** Where ye, yu, ya begin with a consonant: at the start, behind vowels and signs. */
const OPEN = `(^|[${VOWEL}ьъ'’ў-])`;

function table(pairs: string): Letters {
  return Object.fromEntries(
    pairs
      .trim()
      .split(/\s+/u)
      .map((pair) => pair.split("=") as [string, string]),
  );
}

const COMMON = `а=a б=b в=v г=g ґ=g д=d з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f ь= ъ= '= ’= ў=u`;
const ENGLISH = table(
  `${COMMON} ж=zh х=kh ц=ts ч=ch ш=sh щ=shch е=e ё=yo є=ye і=i ї=yi й=y ы=y э=e ю=yu я=ya`,
);
const GERMAN = table(
  `${COMMON} в=w ж=sch з=s х=ch ц=z ч=tsch ш=sch щ=schtsch е=e ё=jo є=je і=i ї=ji й=i ы=y э=e ю=ju я=ja`,
);
const FRENCH = table(
  `${COMMON} ж=j х=kh ц=ts ч=tch ш=ch щ=chtch е=e ё=io є=ie і=i ї=i й=i ы=y э=e ю=iou я=ia у=ou ў=ou`,
);
const POLISH = table(
  `${COMMON} в=w ж=ż х=ch ц=c ч=cz ш=sz щ=szcz е=e ё=jo є=je і=i ї=ji й=j ы=y э=e ю=ju я=ja л=ł ў=u`,
);
const CZECH = table(
  `${COMMON} ж=ž х=ch ц=c ч=č ш=š щ=šč е=e ё=jo є=je і=i ї=ji й=j ы=y э=e ю=ju я=ja`,
);
const CROATIAN = table(
  `${COMMON} ж=ž х=h ц=c ч=č ш=š щ=šč е=e ё=jo є=je і=i ї=ji й=j ы=i э=e ю=ju я=ja`,
);
const DUTCH = table(
  `${COMMON} ж=zj х=ch ц=ts ч=tsj ш=sj щ=sjtsj е=e ё=jo є=je і=i ї=ji й=j ы=y э=e ю=joe я=ja у=oe ў=oe`,
);

const SPANISH = table(
  `${COMMON} ж=zh х=j ц=ts ч=ch ш=sh щ=sch е=e ё=io є=ye і=i ї=i й=i ы=i э=e ю=yu я=ya`,
);

/** What single letters sound like in each language, where the schools follow the sound. */
const SOUND: Readonly<Record<Cyrillic, Letters>> = {
  uk: { г: "h", и: "y" },
  be: { г: "h" },
  ru: {},
};

interface Way {
  letters: Letters;
  rules: Rules;
  /** By language, before the others. */
  only?: Partial<Record<Cyrillic, Rules>>;
  /** Letters that differ by language. */
  sounds?: Partial<Record<Cyrillic, Letters>>;
}

/** Belarusians keep both letters: Aljaksandr. */
const X: Rules = [[/(?<!^аля|[\s-]аля)кс/gu, "x"]];
/** English has it in names that it knows from Greek and Latin: Alexeev and Maximov, but Aksakov. */
const X_OF_GREEK: Rules = [[/(?<=(?:^|[\s-])(?:[ао]ле|ма)?)кс/gu, "x"]];
/** A consonant before е that begins a word. */
const YE: Rules = [[/(^|[\s-])е/gu, "$1je"]];
const ADJECTIVE_Y: Rules = [[/[иы]й(?=$|[\s-])/gu, "y"]];

const WAYS: Readonly<Record<School, Way>> = {
  press: {
    letters: ENGLISH,
    rules: [
      ...X_OF_GREEK,
      ...ADJECTIVE_Y,
      [/ія(?=$|[\s-])/gu, "ia"],
      [/ия(?=$|[\s-])/gu, "ia"],
      [/([аеиоуюя])й(?=$|[^аеиоуыэюяєії])/gu, "$1i"],
      [/ё/gu, "e"],
      [/(^|[\s-])е/gu, "$1ye"],
      [/ье/gu, "ye"],
    ],
    only: {
      be: [
        [/ў/gu, "u"],
        [/(^|[\s-])е/gu, "$1ye"],
      ],
      uk: [
        [/ай(?=$|[\s-])/gu, "ay"],
        [/ій(?=$|[\s-])/gu, "iy"],
      ],
    },
  },
  official: {
    letters: ENGLISH,
    rules: [
      [new RegExp(`${OPEN}е`, "gu"), "$1ye"],
      [/([жчшщ])ё/gu, "$1e"],
    ],
    only: {
      uk: [
        [/(^|[\s-])є/gu, "$1ye"],
        [/є/gu, "ie"],
        [/([^\s-])ї/gu, "$1i"],
        [/([^\s-])й/gu, "$1i"],
        [/([^\s-])ю/gu, "$1iu"],
        [/([^\s-])я/gu, "$1ia"],
        [/зг/gu, "zgh"],
        [/е/gu, "e"],
      ],
      be: [
        [/ў/gu, "w"],
        [/е/gu, "ye"],
      ],
    },
  },
  strict: {
    letters: ENGLISH,
    rules: [],
    only: {
      ru: [...X_OF_GREEK, [/([аеиоу])й/gu, "$1y"], [/ия(?=$|[\s-])/gu, "iya"]],
      uk: [[/е/gu, "e"]],
      be: [
        [/ё/gu, "io"],
        [/е/gu, "ie"],
        [/([^\s-])я/gu, "$1ia"],
        [/([^\s-])ю/gu, "$1iu"],
      ],
    },
  },
  passport: {
    letters: ENGLISH,
    rules: [
      [/ій(?=$|[\s-])/gu, "ii"],
      [/([^\s-])й/gu, "$1i"],
      [/([^\s-])ю/gu, "$1iu"],
      [/([^\s-])я/gu, "$1ia"],
      [/ё/gu, "e"],
    ],
    // Those that Ukraine gave out until 2010: Ievgen, Iuliia.
    only: {
      uk: [
        [/г/gu, "g"],
        [/є/gu, "ie"],
        [/ї/gu, "i"],
        [/ю/gu, "iu"],
        [/я/gu, "ia"],
      ],
      ru: [
        [/ю/gu, "iu"],
        [/я/gu, "ia"],
      ],
    },
  },
  german: {
    letters: GERMAN,
    rules: [
      ...X,
      [/([иы])я(?=$|[\s-])/gu, "ia"],
      // The Dnieper and the Dniester, and what is called after them.
      [/(^|[\s-])дне/gu, "$1дnje"],
      [new RegExp(`${OPEN}е`, "gu"), "$1je"],
      [/([жчшщ])ё/gu, "$1o"],
      [/ё/gu, "jo"],
      [/ы?ий(?=$|[\s-])/gu, "i"],
      [/ый(?=$|[\s-])/gu, "y"],
      [new RegExp(`(?<=[${VOWEL}])с(?=[${VOWEL}])`, "gu"), "ss"],
    ],
    only: {
      uk: [
        [/ий(?=$|[\s-])/gu, "yj"],
        [/й/gu, "j"],
        [/(^|[\s-])е/gu, "$1e"],
        [/е/gu, "e"],
      ],
    },
  },
  germanStrict: {
    letters: { ...GERMAN, й: "j" },
    rules: [
      [new RegExp(`${OPEN}е`, "gu"), "$1je"],
      [/([жчшщ])ё/gu, "$1o"],
      [new RegExp(`(?<=[${VOWEL}])с(?=[${VOWEL}])`, "gu"), "ss"],
    ],
    only: { uk: [...ADJECTIVE_Y, [/е/gu, "e"]] },
  },
  french: {
    letters: FRENCH,
    rules: [
      ...X,
      [/([иіы])й(?=$|[\s-])/gu, "$1"],
      [/ын(?=$|[\s-])/gu, "yne"],
      [/ин(?=$|[\s-])/gu, "ine"],
      [/ін(?=$|[\s-])/gu, "ine"],
      [/жж/gu, "ж"],
      [/ье/gu, "ie"],
      [/[иі]я(?=$|[\s-])/gu, "ia"],
      [/(^|[\s-])е/gu, "$1ie"],
      [/(^|[\s-])ю/gu, "$1iou"],
      [/г(?=[еиіёєei])/gu, "gu"],
      [new RegExp(`(?<=[${VOWEL}])с(?=[${VOWEL}])`, "gu"), "ss"],
      // Belarusian's ў is no vowel: a third letter would be one too many.
      [/оў/gu, "оu"],
      [/([жчшщ])ё/gu, "$1e"],
    ],
    only: {
      uk: [
        [/г/gu, "h"],
        [/ий(?=$|[\s-])/gu, "y"],
        [/ій(?=$|[\s-])/gu, "ii"],
        [/(^|[\s-])е/gu, "$1e"],
      ],
      be: [[/г/gu, "h"]],
    },
  },
  polish: {
    letters: POLISH,
    rules: [
      [/([сцз])ь?кий(?=$|[\s-])/gu, "$1ki"],
      [/([сц])ь?кая(?=$|[\s-])/gu, "$1ka"],
      [/([бвдзлмнпрст])[иы]й(?=$|[\s-])/gu, "$1y"],
      // Behind ч Russian keeps its i there: Sieczin.
      [/([жшц])и/gu, "$1y"],
      [/ль/gu, "l"],
      [/л(?=[еёєиіїюя])/gu, "l"],
      [/[иі]я(?=$|[\s-])/gu, "ia"],
      [/([бвгґдзкмнпрстфх])[ьъ]?я/gu, "$1ia"],
      [/([бвгґдзкмнпрстфх])[ьъ]?ю/gu, "$1iu"],
      [/([лlжшчщц])я/gu, "$1a"],
      [/([лlжшчщц])ю/gu, "$1u"],
      [/([жшчщ])ё/gu, "$1o"],
      [/([бвгґдзкмнпрстфх])є/gu, "$1ie"],
      [/([бвгґдзкмнпрстфх])ё/gu, "$1io"],
    ],
    only: {
      ru: [
        [/([сц])ь?кий(?=$|[\s-])/gu, "$1ki"],
        [/ий(?=$|[\s-])/gu, "ij"],
        [/ье/gu, "je"],
        [new RegExp(`${OPEN}е`, "gu"), "$1je"],
        [/([бвгдзкмнпрстфх])е/gu, "$1ie"],
        [/ле/gu, "le"],
      ],
      be: [
        [new RegExp(`${OPEN}е`, "gu"), "$1je"],
        [/([бвгдзкмнпрстфх])е/gu, "$1ie"],
      ],
    },
  },
  czech: {
    letters: CZECH,
    rules: [...YE, [/([жшчщ])ё/gu, "$1o"], [/ия(?=$|[\s-])/gu, "ija"]],
    only: { be: [[/е/gu, "e"]] },
  },
  croatian: {
    letters: CROATIAN,
    rules: [...YE, [/([жшчщ])ё/gu, "$1o"], [/[иы]й(?=$|[\s-])/gu, "i"]],
  },
  dutch: {
    letters: DUTCH,
    rules: [
      ...X,
      [/[иы]й(?=$|[\s-])/gu, "i"],
      [/ё/gu, "jo"],
      [new RegExp(`${OPEN}е`, "gu"), "$1je"],
    ],
    only: { uk: [...ADJECTIVE_Y] },
  },
  spanish: {
    letters: SPANISH,
    rules: [
      ...X,
      [/([иы])й(?=$|[\s-])/gu, "$1"],
      [/[иі]я(?=$|[\s-])/gu, "ia"],
      [/(^|[\s-])е/gu, "$1ye"],
      [/([бвгдзклмнпрстф])я/gu, "$1ia"],
      [/([бвгдзклмнпрстф])ю/gu, "$1iu"],
      [/г(?=[еиіё])/gu, "gu"],
      [/([чшщ])ё/gu, "$1o"],
      [/([аеоуиіюя])й(?=$|[\s-])/gu, "$1i"],
    ],
    only: {
      uk: [
        [/ий(?=$|[\s-])/gu, "i"],
        [/г/gu, "h"],
      ],
      be: [[/г/gu, "h"]],
    },
  },
};

/** The schools, those of English first. */
export const SCHOOLS = Object.keys(WAYS) as School[];

/** A school's rules and letters for one language. */
interface Prepared {
  letters: Letters;
  rules: Rules;
}

const prepared = new Map<string, Prepared>(
  (["uk", "ru", "be"] as const).flatMap((language) =>
    SCHOOLS.map((school) => {
      const { letters, rules, only } = WAYS[school];
      // Croatian writes one i for both of Ukrainian's.
      const sounds = school === "croatian" ? { ...SOUND[language], и: "i" } : SOUND[language];
      const own = only?.[language] ?? [];
      return [language + school, { letters: { ...letters, ...sounds }, rules: [...own, ...rules] }];
    }),
  ),
);

/**
 * Writes Cyrillic words (small letters, parted by spaces or hyphens) as a school writes the
 * language. Characters that are in no table stay as they are.
 */
export function toLatin(word: string, language: Cyrillic, school: School): string {
  const { letters, rules } = prepared.get(language + school) as Prepared;
  let text = word;
  for (const [from, to] of rules) text = text.replace(from, to);
  let latin = "";
  for (const letter of text) latin += letters[letter] ?? letter;
  return latin;
}

/** Remembers what words were written as, for as long as it lives: names repeat their words. */
export class Spellings {
  private readonly known = new Map<string, string>();

  /** As {@link toLatin}. */
  of(word: string, language: Cyrillic, school: School): string {
    const key = `${language}${school} ${word}`;
    let latin = this.known.get(key);
    if (latin === undefined) {
      latin = toLatin(word, language, school);
      this.known.set(key, latin);
    }
    return latin;
  }
}
