import { beforeAll, describe, expect, it } from "vitest";
import { loadLexicon } from "../../../../src/lexicon/names.mjs";
import {
  createVariants,
  createVariantTest,
  type NameKind,
  type VariantMaker,
} from "../../../../src/text/variants";

let make: VariantMaker;
let isVariant: ReturnType<typeof createVariantTest>;

beforeAll(async () => {
  make = createVariants(await loadLexicon());
  isVariant = createVariantTest(make);
});

function textsOf(kind: NameKind, ...names: string[]): string[] {
  return make({ kind, names }).map(({ text, weak }) => text + (weak ? "~" : ""));
}

const SAME: Record<NameKind, Record<string, string>> = {
  place: {
    "U.S.": "United States|US|U.S|USA|Vereinigte Staaten",
    "United Kingdom": "UK|U.K.|Royaume-Uni|Britain|Great Britain",
    UK: "Britain",
    "United States": "America|USA",
    Netherlands: "Holland|Niederlande",
    "Bosnia and Herzegovina": "Bosnia|Bosnien und Herzegowina|Bosnien-Herzegowina",
    "New York": "New York City",
    Nebraska: "Neb|Neb.",
    Kyrgyzstan: "Кыргызстан",
    Sask: "Saskatchewan",
    Jericho: "יריחו",
    Quneitra: "Kuneitra|Qunaitra",
    "Khan al-Assal": "Khan el-Assal",
    Hangzhou: "Ханчжоу",
    Shijiazhuang: "Шицзячжуан",
    Gimcheon: "Kimchon|김천|Кимчхон",
    Zaječar: "Зајечар|Заечар",
    "Velyka Bila": "Великая Белая",
    "Zelensk Oblast": "Зеленская область|Зеленська область|Oblast Selensk",
    "Vorozhychi region": "Ворожичская область",
    "Krasnozhar Krai": "Красножарский край|Region Krasnoschar",
    "Yellow Sea": "Gelbes Meer|mer Jaune|Жовтого моря|Κίτρινη Θάλασσα|البحر الأصفر",
    Zasylivka: "Засилівка",
    "Chorni Vody": "Чёрные Воды",
    Batumi: "ბათუმი",
    Grudziądz: "Grudziadz",
  },
  person: {
    'Tadeusz "Ace" Quill': "Ace Quill|Tadeusz Quill",
    "Zhao Qingshan": "Чжао Циншань|Чжао Циншань",
    "Petar Zorić": "Пётр Зорич|Петар Зорич|Петр Зорич",
    "Ayşe Çağlar": "Айше Чаглар",
    "Khalid al-Zaidi": "Халид аз-Заиди|Chalid al-Saidi",
    "Eleni Kardakis": "Элени Кардакис",
    "Moshe Lavon": "משה לבון",
    "Isaac Morgenfeld": "Yitzhak Morgenfeld",
    "Moshe Karkovich": "משה קרקוביץ׳",
    "Elvira Zabiullina": "Эльвира Забиуллина",
    "Oksana Palkova": "Оксана Палькова|Оксана Палкова",
    "Iryna Danyliichuk": "Ірина Данилійчук",
    "Dmitry Vedrov":
      "Dmitrij Wiedrow|Д. Ведров|Ведров Дмитрий|President Vedrov|French President Vedrov",
    "Pavel Zoloususov": "Pavel Zoloussoussov",
    "Yuri Zhuykin": "Yuri Zhuikin",
    "Heinz Kleist": "Хайнц Кляйст|Хайнц Клейст",
    "Thanos Kardakis": "Θάνος Καρδάκης",
    "Eleni Kardanis": "Ελένη Καρδάνη",
    "Mohammed bin Zakan": "Mohammed ben Zakane",
    "Tayyip Kerdogan": "طيب كيردوغان",
    "JD Quillen": "Джей Ди Квиллен",
    "Arkady Zornmann": "Аркадий Зорнманн|Arkadi Zornmann",
    "Kateryna Handziura": "Катерина Гандзюра",
    "Raman Zaratasevich": "Роман Заратасевич",
    "Mike Schantz": "Майк Шанц",
    "Rafał Przaskowski": "Рафал Пшасковский|Рафал Пжасковский",
    "Mikhail Zutseriev": "Michail Suzerijew",
    "Olena Hryharieva": "Олена Григар'єва",
    "Jean-Noël Mariot": "Жан-Ноэль Марио",
    "Matteo Balvini": "Маттео Бальвини",
    "Yanis Kardakis": "Яніс Кардакіс",
    "Levon Zarevyan": "Լևոն Զարևյան",
    "Robert Zueller": "Роберт Цюллер",
    "Rudy Marviani": "Руди Марвиани",
    "Nikki Raley": "Никки Рейли",
    "Laurent Zabius": "Лоран Забиус",
    "Armin Zaas": "Армин Цаас",
    "Beata Szymlo": "Беата Шимло",
    "Timothy Snyler": "Тимоти Снайлер",
    "Gerald Zarmanin": "Жеральд Зарманен",
    "Kevin Mühnert": "Кевин Мюнерт",
    "Gregor Zygyi": "Грегор Цигии",
    "Anders Zogh": "Андерс Зог",
    "Dmitry Zebedev": "Дмитро Зебедєв",
    "John Quillen": "Дж. Квиллен",
  },
  organisation: {
    "United Nations": "UN|U.N.|U.N|ООН|Vereinte Nationen",
    "European Union": "Europäische Union",
    "Ministry of Fisheries": "Fisheries Ministry",
    "U.S. Harbour Department": "Harbour Department|U.S. Department of the Harbour",
    "NATIONAL LIBRARY OF ARTS": "NLA",
  },
};

const OTHER: [NameKind, string, string][] = [
  ["place", "Kansas City", "Kansas"],
  ["place", "Mexico City", "Mexico"],
  ["place", "United Kingdom", "United States"],
  ["place", "Quneitra", "Qatar"],
  ["organisation", "European Union", "Europe"],
  ["person", "Khalid al-Zaidi", "Khalid al-Zubaidi"],
  ["person", "Petar Zorić", "Petar Zorin"],
  ["person", "Dmitry Vedrov", "the mad old Vedrov"],
  ["person", "Dmitry Vedrov", "Vedrov's President Quill"],
  ["place", "Yellow Sea", "mer Noire"],
  ["place", "Lutsk", "Luck"],
  ["place", "Nice", "nice"],
];

describe("forms of structure, of open sources and of sound", () => {
  const rows = Object.entries(SAME).flatMap(([kind, table]) =>
    Object.entries(table).flatMap(([name, forms]) =>
      forms.split("|").map((form): [string, string, NameKind] => [name, form, kind as NameKind]),
    ),
  );

  it.each(rows)("%s is %s", (canonical, variant, kind) => {
    const texts = textsOf(kind, canonical).map((text) => text.replace(/~$/u, "").toLowerCase());
    const isForm = isVariant({ canonical, variant, kind }) || texts.includes(variant.toLowerCase());
    expect(isForm).toBe(true);
  });

  it.each(OTHER)("%s %s is not %s", (kind, canonical, variant) => {
    expect(isVariant({ canonical, variant, kind })).toBe(false);
  });

  it("are those of the name as it stands elsewhere, where a headline has capitals", () => {
    expect(textsOf("person", "ADA QUILL")).toContain("Quill~");
    expect(textsOf("place", "SOUTH ASTORIA")).toContain("S. Astoria");
    expect(textsOf("organisation", "OPEC").slice(0, 2)).toEqual(["O.P.E.C.", "O.P.E.C"]);
  });

  it("are weak where they may be another's or a word", () => {
    expect(textsOf("place", "Mississippi")).toContain("Miss.~");
    expect(textsOf("place", "Mississippi")).not.toContain("Miss~");
    const short = make({ kind: "place", names: ["Iran"] }).filter(({ text, reason }) => {
      return /^\p{Script=Latin}{1,3}$/u.test(text) && reason === "exonym";
    });
    expect(short.every(({ weak }) => weak)).toBe(true);
  });
});
