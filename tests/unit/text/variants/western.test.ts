import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createVariants, createVariantTest } from "../../../../src/text/variants";
import { toUkrainian, transcribe } from "../../../../src/text/variants/western/tongues";

const make = createVariants();
const isVariant = createVariantTest(make);

function textsOf(name: string): string[] {
  return make({ kind: "person", names: [name] }).map(({ text }) => text);
}

/** Of invented persons. */
const RUSSIAN: Record<string, string> = {
  "James Whitfield": "Джеймс Уитфилд",
  "Nancy Blackstone": "Нэнси Блэкстон",
  "Hans Schreiner": "Ганс Шрайнер",
  "Jacques Barnier": "Жак Барнье",
  "Pedro Quiñones": "Педро Киньонес",
  "Giovanni Bianchetti": "Джованни Бьянкетти",
  "Zbigniew Krzyczewski": "Збигнев Кжичевский",
  "Václav Kratochvíl": "Вацлав Кратохвил",
  "László Szabados": "Ласло Сабадош",
  "Süleyman Çelik": "Сулейман Челик",
  "Mark Wijkstra": "Марк Вейкстра",
  "Boris Marius": "Борис Мариус",
  "Jaroslaw Krzyczynski": "Ярослав Кжичиньский",
  "François Garrand": "Франсуа Гарран",
  "Bronisław Zdrojewski": "Бронислав Здроевский",
  "Dorothy Whitfield": "Дороти Уитфилд",
  "Quentin Blackstone": "Квентин Блэкстон",
  "Jens Rosenberg": "Йенс Розенберг",
  "Markus Soehner": "Маркус Зёнер",
  "Lorenzo Gueresi": "Лоренцо Гуэреси",
  "Edgars Kalvics": "Эдгарс Калвичс",
  "Rui Guedes": "Руй Гедиш",
  "Nigel Borage": "Найджел Борадж",
  "Karim Khan": "Карим Хан",
  "Karine Jean-Luc": "Карин Жан-Люк",
  "Rob Hofbauer": "Роб Хофбауэр",
  "Pekka Saarinen": "Пекка Сааринен",
  "Urmas Raevik": "Урмас Раэвик",
  "Guido Marchesi": "Гвидо Маркези|Гвидо Маркеси",
  "Jan Chlumsky": "Ян Хлумский",
  "Jose Manuel Cifuentes": "Хосе Мануэль Сифуэнтес",
  "Bob Hayward": "Боб Хейворд",
  "Anthony Pinarese": "Энтони Пинарезе",
  "Jaroslaw Zdunczynski": "Ярослав Здунчинский",
  "Péter Kajjáli": "Петер Кайяли",
  "Patriarch Bartholomew": "Патриарх Варфоломей",
};

describe("names of Europe and America in Cyrillic", () => {
  it.each(Object.entries(RUSSIAN))("%s is %s", (canonical, forms) => {
    for (const variant of forms.split("|")) {
      expect([variant, isVariant({ canonical, variant, kind: "person" })]).toEqual([variant, true]);
    }
  });

  it.each([
    ["James Whitfield", "Джеймс Уитмен"],
    ["Nancy Blackstone", "Нэнси Блэк"],
    ["Jacques Barnier", "Жан Барнье"],
    ["Hans Schreiner", "Шрайнер"],
    ["Dorothy Whitfield", "Дорис Уитфилд"],
    ["Jens Rosenberg", "Ганс Розенберг"],
    ["Edgars Kalvics", "Эдгар Калвинс"],
    ["Karim Khan", "Карим Хана"],
    ["Patriarch Bartholomew", "Варфоломей"],
  ])("%s is not %s", (canonical, variant) => {
    expect(isVariant({ canonical, variant, kind: "person" })).toBe(false);
  });

  it("leaves given names that it does not know", () => {
    expect(
      createVariants()({ kind: "person", names: ["Quillo Whitfield"] }).map(({ text }) => text),
    ).toEqual(["Whitfield", "Q. Whitfield", "Whitfield Quillo", "Whitfield, Quillo", "Quillo"]);
  });

  it("writes Ukrainian as Ukrainian does", () => {
    expect(toUkrainian("качиньский")).toBe("качинський");
    expect(toUkrainian("харрис")).toBe("гарріс");
    expect(toUkrainian("шнайер")).toBe("шнаєр");
    expect(toUkrainian("барнье")).toBe("барньє");
    expect(toUkrainian("дюпье")).toBe("дюп'є");
  });

  it("takes the language in which the surname is a given name, too", () => {
    const made = textsOf("Charles Laurent");
    expect(made).toContain("Шарля Лорана");
    expect(made.findIndex((text) => text.startsWith("Шарль"))).toBeLessThan(
      made.findIndex((text) => text.startsWith("Чарльз")),
    );
  });

  it("has surnames alone, doubtfully, in their cases", () => {
    const made = make({ kind: "person", names: ["James Whitfield"] });
    const weak = made.flatMap(({ text, reason, weak }) => {
      return reason === "surname" && weak ? [text] : [];
    });
    expect(weak).toEqual(expect.arrayContaining(["Уитфилд", "Уитфилда", "Вітфілдом"]));
    expect(made.filter(({ text, weak }) => text === "Уитфилда" && !weak)).toEqual([]);
  });

  it("has umlauts that the report writes out, of names of the North alone", () => {
    expect(textsOf("Joerg Koeppler")).toEqual(
      expect.arrayContaining(["Jörg Köppler", "Joerg Köppler", "Köppler", "Йорг Кёпплер"]),
    );
    expect(textsOf("Pedro Coelho")).not.toContain("Pedro Cölho");
    expect(textsOf("Markus Bauer").filter((text) => /ü/u.test(text))).toEqual([]);
  });

  it("has princes by their title", () => {
    expect(textsOf("Prince Oscar")).toEqual(
      expect.arrayContaining(["Принц Оскар", "Prinz Oscar", "Książę Oscar"]),
    );
    expect(textsOf("Prince Quillo")).toEqual([]);
  });

  it("never throws, and writes no Latin letter", () => {
    const tongue = fc.constantFrom("english", "german", "french", "polish", "plain" as const);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), tongue, (word, each) => {
        for (const way of transcribe(word.toLowerCase(), each)) {
          expect(way).not.toMatch(/\p{Script=Latin}/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("Japanese names in Cyrillic", () => {
  it.each([
    ["Fumiko Yamashita", "Фумико Ямасита"],
    ["Kenzo Takahashi", "Кэндзо Такахаси"],
  ])("%s is %s", (canonical, variant) => {
    expect(isVariant({ canonical, variant, kind: "person" })).toBe(true);
  });

  it("are none where the words could be of Europe", () => {
    const made = createVariants()({ kind: "person", names: ["Renato Sanino"] });
    // By ear, then: Japanese would have э.
    const scripts = made.filter(({ reason }) => reason === "script").map(({ text }) => text);
    expect(scripts).toContain("Ренато Санино");
    expect(scripts).not.toContain("Рэнато Санино");
  });
});
