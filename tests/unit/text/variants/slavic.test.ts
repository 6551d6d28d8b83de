import { describe, expect, it } from "vitest";
import {
  createVariants,
  createVariantTest,
  type NameKind,
  NO_LEXICON,
} from "../../../../src/text/variants";

const make = createVariants();
const isVariant = createVariantTest(make);

/** Of invented persons and places, each with forms that `|` parts. */
const SAME: Record<"person" | "place", Record<string, string>> = {
  person: {
    "Ihor Kobylyanskyy": "Ігор Кобилянський|Игорь Кобылянский|Игоря Кобилянского",
    // Desks mix languages within a school.
    "Volodymyr Chernetsky": "Wolodymyr Tschernezki|Wladimir Tschernezkyj",
    // And English ones have a Belarusian's given name from English, the surname from him.
    "Alexander Danilenko":
      "Alaksandr Daniłenka|Aljaksandr Danilenka|Aleksandr Daniłenka|Alexander Danilenka",
    // Or the given name as the report has it, the surname as a passport or as Russian has it.
    "Oleh Zvegunov": "Oleh Zviegunov|Oleh Zviehunov|Oleg Zvegunov",
    // Polish writes an i behind ч and a j between vowels.
    "Igor Kuchin": "Igor Kuczin",
    "Andrei Matveevich": "Andriej Matwiejewicz",
    "Oleh Zholdar": "Олег Жолдарь|Олег Жолдар",
    "Natalia Vorozhko": "Наталья Ворожко|Наталии Ворожко|Натальи Ворожко",
    "Vazgen Tersoyan": "Вазген Терсоян",
    "Viktor Zhylashko": "Виктор Жилашко|Wiktor Schylaschko",
    "Viktor Khremenin": "Виктор Хременин",
    "Alexander Zolfovich": "Александр Зольфович",
    "Oleg Zinkov": "Олег Зиньков|Олег Зинков",
    "Veniamin Orentiev": "Вениамин Орентьев|Вениамин Орентиев",
    "Andrei Molousov": "Andrej Molousow|Andrej Moloussow",
    "Vladimir Kovalyov": "Vladimir Kovaliev",
    "Yevgeny Losev": "Jevgenij Losev",
    "Rinat Zalimov": "Рінат Залімов|Ринат Залимов",
    "Alexander Zugin": "Александр Зугин|Aleksandr Zugin",
    // Passports of Ukraine had g for its h, and i where a vowel is iotated.
    "Yevhen Hlobar": "Ievgen Globar",
    "Yuliia Yamchuk": "Iuliia Iamchuk",
    "Hanna Holyar": "Ганна Голяр|Ganna Golyar|Анна Голяр",
    // Germans say a vowel that Cyrillic leaves out; Belarusian spellings are for Belarusians.
    "Oleksandr Chorhatyi": "Olexander Tschorhatyj|Aleksander Czorhaty",
    // Courtesy adds the father's name.
    "Dmytro Sholuka":
      "Dmytro Ivanovych Sholuka|Дмитро Петрович Шолука|Шолука Дмитро Петрович|Dmytro Petrowytsch Sholuka",
    "Vladimir Sorokhin": "Wladimir Wladimirowitsch Sorochin|Владимиру Владимировичу Сорохину",
    "Olga Sorokhina": "Ольга Сергеевна Сорохина|Olga Sergeyevna Sorokhina",
    "Andriy Bohdar": "Андрей Богдар|Andrei Bogdar",
    "Yury Manayeu": "Юрий Манаев|Юрый Манаеў",
    "Alexander Bogoruz": "Alexander Bogorus",
    // Behind ч Russian writes и alone.
    "Oleksandr Kurchynov": "Александр Курчинов|Alexander Kurchinov",
    "Mariana Pohuhla": "Мар'яна Погугла|Mariana Pogugla",
    "Boris Kolezhnin": "Борис Колежнин",
    "Sergei Tikhovsky": "Siarhei Tsikhouski",
    // Belarusian spells what is not stressed as it sounds.
    "Marina Kotelova": "Maryna Katselava|Marina Kotelova",
    // French has three vowels in a row, or two.
    "Pavel Moloustov": "Pavel Molooustov|Pavel Moloustov",
    "Sergei Aksyudov":
      "Sergey Aksyudov|Sergej Aksjudow|S. Aksiudov|Aksyudov, Sergey|AKSYUDOV, Sergey Viktorovich",
    // German's genitive.
    "Ihor Kobylyavsky": "Ihor Kobyljawskyjs",
  },
  place: {
    Husky: "Гуски",
    Bohdansk: "Bohdans'k",
    // Roots that sound laws part.
    Pidlubne: "Подлубное|Podlubnoye",
    Snihurychi: "Снегиричи|Snegirichi",
    Novooleksandriv: "Новоалександров",
    Dvorichky: "Двуречки",
    Zhelobilka: "Желобилка",
    Lukyanychi: "Лукьяничи",
    Pryozirka: "Приозирка|Приозірка",
    Pripoltsi: "Припольці",
    Vesnyale: "Весняле|Веснялое",
    Khankivka: "Ханьковка|Ханьківка|Ханківка",
    Shpirne: "Шпирне",
    Illichne: "Ильичное",
    Katerynychi: "Екатериничи",
    Rozdilychi: "Разделичи",
    Zoitske: "Зоицкое|Зоїцьке",
    Baivorol: "Байвороль|Байворол",
    Mislahorsk: "Мислогорск",
    "Slavensk-on-Vuban": "Славенск-на-Вубани",
    Zalomaisky: "Zalomaysky",
    Chornovyl: "Czarnowyl|Czornowyl",
    Alexeichi: "Алексеичи",
    Morogorsk: "Морогірськ|Морогорськ",
    Hravytne: "Гравитное|Gravitnoye",
    Olenychi: "Оленичи",
    Olenivske: "Оленовское|Еленовское",
    Verkhnioholove: "Верхнеголово|Verkhnegolovo",
    Nyzhniopole: "Нижнеполе",
    Lozhuvatske: "Ложоватское",
    Zavovche: "Завовче",
    Novomayorske: "Новомайорское",
    Zhirohorodok: "Жирогородок",
    Novosemenychi: "Новосемёничи|Novosemyonichi",
    "Kozacha Kalyna": "Казачья Калина|Kazachya Kalina",
    "Zolota Kalyna": "Золотая Калина",
    Zalyuvatka: "Залюватка",
    Pryiarske: "Приярское",
    Zhelenne: "Желенне",
    "Lysa Kalyna": "Лысая Калина",
    Mahdorivka: "Магдорівка|Магдоровка",
    Zorozhaine: "Зорожайне|Зорожайное",
    Vvorivka: "Вворівка",
    Soroytsi: "Соройці",
    "Ruska Balka": "Русская Балка",
    "Verkhnia Kalyna": "Верхняя Калина|Верхня Калина",
    Viytynets: "Війтинець",
    "Mykolkyns'k": "Миколкинськ|Mykolkynsk",
    Sovetskoye: "Советское",
    Mariivka: "Мариевка|Мареевка",
    Zavallia: "Завалля",
    "Staryi Zaliv": "Старый Залов|Старий Залів",
    Bohdanets: "Богданец|Bohdanez",
    Martynivske: "Мартыновское|Мартинівське",
    Dubrove: "Дубровое|Дуброво",
    Zaskil: "Заскол",
    Tovhenke: "Товгенькое",
    Yehorivka: "Jegorovka",
    "Hola Prystan": "Голая Пристань",
    Osinna: "Осинная|Осінна",
    Zamostia: "Замостье",
    Vorozhychi: "Woroschytschis",
    "Vorozhychi region":
      "obwód worożycki|Gebiet Woroschytschi|Vorožycká oblast|région de Vorozhychi",
  },
};

const OTHERS: [string, NameKind, string][] = [
  ["Ihor Kobylyanskyy", "person", "Ігор Кобилянка"],
  ["Volodymyr Chernetsky", "person", "Wladimir Tscherny"],
  ["Oleh Zholdar", "person", "Олег Жолд"],
  ["Natalia Vorozhko", "person", "Натан Ворожко"],
  ["Osinna", "place", "Осина"],
  ["Oleksandr Chorhatyi", "person", "Aliaksandr Chorhatyi"],
  ["Dmytro Sholuka", "person", "Dmytro Ivanovych"],
  ["Dmytro Sholuka", "person", "Pavlo Ivanovych Sholuka"],
  ["Huliapole", "place", "Гуляполое"],
  ["Mahdorivka", "place", "Махдоровка"],
  ["Marina Kotelova", "person", "Marina Kotelnikova"],
  ["Vorozhychi region", "place", "Gebiet Worochta"],
  ["Roman Thrashko Bell", "person", "Роман Белл"],
  ["Oleg Zinkov", "person", "Олег Зинкевич"],
  ["Veniamin Orentiev", "person", "Бенджамин Орентьев"],
  ["Turkestan", "place", "Турке"],
  ["Dubrove", "place", "Dubrovnik"],
  ["Zaskil", "place", "Заскальное"],
  ["Vladimir Kovalyov", "person", "Vladimir Kovalik"],
  ["Alexander Elgin", "person", "Aleksandr Elgin"],
  ["Antonina Vorozhko", "person", "Антон Ворожко"],
  ["Osinna", "place", "Osinnas Ada"],
  // The vowel falls out there, and the rules of other languages would make a word of it.
  ["Koryol", "place", "Koriole"],
];

describe("East Slavic names", () => {
  for (const kind of ["person", "place"] as const) {
    it.each(Object.entries(SAME[kind]))("%s is %s", (canonical, forms) => {
      for (const variant of forms.split("|")) {
        expect([variant, isVariant({ canonical, variant, kind })]).toEqual([variant, true]);
      }
    });
  }

  it.each(OTHERS)("%s (%s) is not %s", (canonical, kind, variant) => {
    expect(isVariant({ canonical, variant, kind })).toBe(false);
  });

  it("may be those of settlers' villages abroad", () => {
    const towns = ["KG 15|Zasylovka", "IT 15|Zaserni"];
    const made = createVariants({ ...NO_LEXICON, towns })({ kind: "place", names: ["Zasylivka"] });
    expect(made.map(({ text }) => text)).toContain("Zasylovka");
  });

  it("lose a vowel with an ending", () => {
    const texts = make({ kind: "place", names: ["Zhoryol"] }).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["Жорла", "Жорле"]));
    expect(texts).not.toContain("Żoriole");
  });

  it("of towns are written by ear where no table has them", () => {
    const texts = make({ kind: "place", names: ["Okharivka"] }).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(["Οχαριβκα", "أوخاريفكا", "אוחריבקה", "ოხარივკა", "Օխարիվկա"]),
    );
    const abroad = make({ kind: "place", names: ["Springhurst"] });
    expect(abroad.filter(({ text }) => /\p{Script=Hebrew}/u.test(text))).toEqual([]);
  });
});
