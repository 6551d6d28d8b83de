import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadLexicon } from "../../../../src/lexicon/names.mjs";
import { fold } from "../../../../src/text/fold";
import {
  createVariants,
  createVariantTest,
  type NameKind,
  type VariantMaker,
} from "../../../../src/text/variants";
import { STRANGERS } from "./strangers";

let make: VariantMaker;
let isVariant: ReturnType<typeof createVariantTest>;

beforeAll(async () => {
  make = createVariants(await loadLexicon());
  isVariant = createVariantTest(make);
});

function rows(kind: NameKind, table: Record<string, string>): [string, string, NameKind][] {
  return Object.entries(table).flatMap(([name, forms]) =>
    forms.split("|").map((form): [string, string, NameKind] => [name, form, kind]),
  );
}

const PLACES = {
  Vinnytsia: "Vinnitsa|Винница|Вінниця|Winnyzja|Winnica",
  Rivne: "Rovno|Ровно|Рівне",
  Chernivtsi: "Chernovtsy|Черновцы|Чернівці|Tscherniwzi",
  "Ivano-Frankivsk": "Ivano-Frankovsk|Ивано-Франковск|Івано-Франківськ|Iwano-Frankiwsk",
  Ternopil: "Ternopol|Тернополь|Тернопіль",
  Horlivka: "Gorlovka|Горловка|Горлівка",
  "Bila Tserkva": "Белая Церковь|Біла Церква",
  "Nova Kakhovka": "Novaya Kakhovka|Новая Каховка|Нова Каховка",
  "Nizhny Novgorod": "Нижний Новгород|Nischni Nowgorod|Nijni Novgorod",
  "Rostov-on-Don": "Ростов-на-Дону",
  Grozny: "Грозный|Grosny",
  Vitebsk: "Витебск|Віцебск|Witebsk",
  Polatsk: "Polotsk|Полоцк|Полацк",
  Batumi: "ბათუმი|Батуми",
  Gyumri: "Գյումրի",
  Thessaloniki: "Θεσσαλονίκη",
  Nanjing: "Nanking",
  Prague: "Praha|Prag|Прага|Praga",
  Baghdad: "بغداد|Багдад",
  Vienna: "וינה|ווינה|Відень",
  Hungary: "Ungarns|Ungarn",
  "Central African Republic": "ЦАР|Центрально-Африканская Республика",
  Kalmykia: "Калмыкия|Kalmoukie",
  "Irkutsk region": "Иркутская область|Gebiet Irkutsk",
  Turkey: "Türkiye|Турция|Turquie",
};

const PERSONS = {
  "Dmytro Kuleba": "Dmitry Kuleba|Дмитро Кулеба|Дмитрий Кулеба|Dmitri Kuleba",
  "Sergei Lavrov": "Sergey Lavrov|Сергей Лавров|Sergej Lawrow|Сергій Лавров|Siergiej Ławrow",
  "Denys Shmyhal": "Denis Shmygal|Денис Шмигаль|Денис Шмыгаль",
  "Nikita Khrushchev": "Никита Хрущёв|Nikita Chruschtschow|Nikita Chruszczow",
  "Anna Politkovskaya": "Анна Политковская|Anna Politkowskaja",
  "Nikol Pashinyan": "Նիկոլ Փաշինյան|Никол Пашинян|Nikol Paschinjan",
  "Mikheil Saakashvili": "Mikhail Saakashvili|მიხეილ სააკაშვილი|Михаил Саакашвили",
  "Kyriakos Mitsotakis": "Κυριάκος Μητσοτάκης",
  "Hosni Mubarak": "Husni Mubarak|حسني مبارك|Hosni Moubarak",
  "Mohammed bin Salman": "Muhammad bin Salman|محمد بن سلمان",
  "Deng Xiaoping": "Teng Hsiao-ping",
  "Kim Il Sung": "Kim Il-sung|김일성",
  "Aleksandar Vučić": "Александар Вучић",
};

const KIN: [string, string, NameKind][] = [
  ["Guinea", "Equatorial Guinea", "place"],
  ["Norway", "Norwegian", "place"],
  ["Minsk", "Pinsk", "place"],
  ["Rymyny", "Rimini", "place"],
  // French has peoples that read like German's genitives.
  ["Bosnia and Herzegovina", "БИГ", "place"],
  ["Syria", "Syriens", "place"],
  ["Armenia", "Arméniens", "place"],
  ["Novgorod", "Nizhny Novgorod", "place"],
  ["Andrii Kovalenko", "Andrii Kovalchuk", "person"],
  ["Olena Ivanova", "Ivanov", "person"],
  ["Pavlo Kravchenko", "Petro Kravchenko", "person"],
  ["Pavlo Kravchenko", "Kravchenko", "person"],
];

const OTHERS = [
  ...KIN,
  ...Object.entries(STRANGERS).flatMap(([kind, table]) => rows(kind as NameKind, table)),
];

describe("spelling variants", () => {
  it.each(rows("place", PLACES))("%s is %s", (canonical, variant, kind) => {
    expect(isVariant({ canonical, variant, kind })).toBe(true);
  });

  it.each(rows("person", PERSONS))("%s is %s", (canonical, variant, kind) => {
    expect(isVariant({ canonical, variant, kind })).toBe(true);
  });

  it.each(OTHERS)("%s is not %s", (canonical, variant, kind) => {
    expect(isVariant({ canonical, variant, kind })).toBe(false);
  });

  it("declines names of persons and places", () => {
    const cases = (kind: NameKind, name: string) =>
      make({ kind, names: [name] }).flatMap(({ text, reason }) =>
        reason === "case" ? [text] : [],
      );
    expect(cases("place", "Okhtyrka")).toEqual(
      expect.arrayContaining(["Охтирки", "Охтирці", "Ахтырки", "Ахтырку"]),
    );
    expect(cases("place", "Chernihiv")).toEqual(
      expect.arrayContaining(["Чернігова", "Чернігові", "Чернигова", "Чернигове"]),
    );
    expect(cases("place", "United States")).toEqual(
      expect.arrayContaining(["Сполучених Штатів", "Соединенных Штатов", "Stanów Zjednoczonych"]),
    );
    expect(cases("place", "Poland")).toEqual(
      expect.arrayContaining(["Polsce", "Polskę", "Polsku", "Polskem", "Poljskoj"]),
    );
    expect(cases("place", "Prague")).toEqual(
      expect.arrayContaining(["Prahy", "Praze", "Prahu", "Prahou", "Prahe"]),
    );
    expect(cases("place", "Belarus")).toEqual(
      expect.arrayContaining(["Białorusi", "Білоруссю", "Беларуси", "Běloruska", "Bjelorusije"]),
    );
    expect(cases("place", "North Korea")).toEqual(
      expect.arrayContaining(["Північної Кореї", "Північній Кореї", "Северной Кореи"]),
    );
    expect(cases("person", "Kim Yong Sok")).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Ким \p{Lu}\p{L}+ \p{Lu}\p{L}+[аоуе]м?$/u)]),
    );
    // What would be a word of English is left out.
    expect(cases("place", "Czechia")).not.toContain("Czech");
    expect(cases("person", "Dmytro Kuleba")).toEqual(
      expect.arrayContaining(["Дмитра Кулеби", "Дмитрия Кулебы"]),
    );
    expect(cases("person", "Anna Politkovskaya")).toEqual(
      expect.arrayContaining(["Анны Политковской", "Анну Политковскую"]),
    );
  });

  it("has surnames alone in the spellings and alphabets of the whole name, as others may bear them", () => {
    const alone = (name: string) =>
      make({ kind: "person", names: [name] }).flatMap(({ text, reason, weak }) =>
        reason === "surname" && weak ? [text] : [],
      );
    expect(alone("Benjamin Netanyahu")).toEqual(expect.arrayContaining(["Netanjahu", "Нетаньяху"]));
    expect(alone("Frank Thorwald")).toContain("Thorwalds");
    expect(alone("Frank Thorwald")).toContain("Thorwalda");
  });

  it("has German's genitive, as what it may be of English where that calls it so", () => {
    const israels = make({ kind: "place", names: ["Israel"] }).find(
      ({ text }) => text === "Israels",
    );
    expect(israels).toMatchObject({ reason: "case", weak: true });
  });

  it("makes few forms of ordinary Latin names", () => {
    // Persons called as many are have forms in nine scripts and with case endings, both also of the
    // surname by itself.
    for (const name of ["John Smith", "Nancy Pelosi", "Mary Ann Evans", "Noam Chomsky"]) {
      expect(make({ kind: "person", names: [name] }).length).toBeLessThanOrEqual(42);
    }
    for (const name of ["Thrale Crowther", "Wyckham Burroughs", "Quillo Whitfield"]) {
      expect(make({ kind: "person", names: [name] }).length).toBeLessThanOrEqual(8);
    }
    for (const name of ["Springhurst", "Elmsworth", "Hartleigh"]) {
      expect(make({ kind: "place", names: [name] }).length).toBeLessThanOrEqual(8);
    }
  });

  it("has nothing for single words that name persons", () => {
    expect(make({ kind: "person", names: ["Madonna"] })).toEqual([]);
  });
});

describe("whatever the names are", () => {
  const kind = fc.constantFrom<NameKind>("person", "place", "organisation");
  const letters = fc.string({ unit: "binary", maxLength: 40 });
  const part = fc.constantFrom(
    ..."Kyiv Олег al-Assad -ov sky Rih, de van 'Ivano-Frankivsk' Xi Jinping &  Inc. U.N. Μητσο ść ი".split(
      " ",
    ),
  );
  const name = fc.oneof(
    letters,
    fc.array(part, { maxLength: 6 }).map((words) => words.join(" ")),
    fc.stringMatching(/^[A-Z][a-z]{1,12}(?:[ -][A-Z][a-z]{1,12}){0,3}$/u),
  );
  const entity = fc.record({ kind, names: fc.array(name, { maxLength: 4 }) });

  it("forms are bounded, new, differ from each other and are made again alike", () => {
    fc.assert(
      fc.property(entity, (each) => {
        const forms = make(each);
        const folded = forms.map(({ text }) => fold(text).trim());
        const names = new Set(each.names.map((text) => fold(text).trim()));
        expect(forms.length).toBeLessThanOrEqual(128);
        expect(new Set(folded).size).toBe(folded.length);
        expect(folded.filter((text) => names.has(text) || text === "")).toEqual([]);
        expect(make(each)).toEqual(forms);
      }),
      { numRuns: 600 },
    );
  });

  it("survives lone surrogates", () => {
    for (const each of ["\ud800", "Oleh \udc00ov", "\ud83d Kyiv"]) {
      for (const of of ["person", "place", "organisation"] as const) {
        expect(() => make({ kind: of, names: [each] })).not.toThrow();
      }
    }
  });

  it("has nothing for what is too long to be a name", () => {
    const long = "Kyiv".repeat(2500);
    expect(make({ kind: "place", names: [long] })).toEqual([]);
    expect(make({ kind: "person", names: [`Oleh ${long}`] })).toEqual([]);
    expect(make({ kind: "organisation", names: [`The ${long}`] })).toEqual([]);
  });
});
