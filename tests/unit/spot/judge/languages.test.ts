import { describe, expect, it } from "vitest";
import { named } from "../samples";
import { gazetteerWith, marked, personOf } from "./judged";

const report = gazetteerWith(
  personOf("Ада Орлова"),
  personOf("Ada Quill"),
  named("place", "Москва", "Москвы", "Москве"),
  named("place", "Україна", "України"),
  named("place", "France"),
  named("place", "España"),
  named("place", "Italia"),
  named("place", "Polska"),
  named("place", "東京"),
);

describe("languages beside English", () => {
  it.each([
    ["Мэр Москвы Тея Лунд ушла.", "~Москвы"],
    ["Министр обороны Москвы Тея Лунд ушла.", "~Москвы"],
    ["Президент України пішов.", "+України"],
    ["Сегодня в Москве дождь.", "+Москве"],
    ["Сьогодні Україна святкує.", "+Україна"],
    ["Le président de France est parti.", "+France"],
    ["Hier France Lund est partie.", "-France"],
    ["La presidenta de España se fue.", "+España"],
    ["L'Italia ha vinto.", "+Italia"],
    ["Il presidente d'Italia è partito.", "+Italia"],
    ["Rzeczpospolita Polska", "~Polska"],
    ["東京に行く", "+東京"],
  ])("%s", (text, first) => {
    expect(marked(text, report)[0]?.replace("+", "~")).toBe(first.replace("+", "~"));
  });

  it.each([
    "Сообщил Банк Москвы.",
    "Так решил Верховний Суд України.",
    "Cela vient de la Banque de France.",
    "Lo dijo el Banco de España.",
    "Lo dice la Banca d'Italia.",
    "Lo dice la Banca d’Italia.",
    "Mówi Radio Polska.",
    "Пришла Тея Орлова.",
    "東京タワー",
    "東京駅で会う",
  ])("longer names: %s", (text) => expect(marked(text, report)[0]).toMatch(/^-/));

  it("a case ends a name, so that capitals behind it are another's", () => {
    const variants = ["Moskaus", "Москвы"].map((text) => ({ text, reason: "case" as const }));
    const declined = gazetteerWith({ ...named("place", "Moskau"), variants });
    expect(marked("Ada rechnet. Moskaus Antwort kam spät.", declined)).toEqual(["~Moskaus"]);
    expect(marked("Сегодня улицы Москвы Тея Лунд обошла.", declined)).toEqual(["~Москвы"]);
    expect(marked("Ada kennt Moskau Antwort.", declined)).toEqual(["-Moskau"]);
    expect(marked("Сообщил Банк Москвы.", declined)).toEqual(["-Москвы"]);
  });

  it("surnames beside full names", () => {
    expect(marked("Ада Орлова пришла. Сегодня Орлова ушла.", report)).toEqual([
      "+Ада Орлова",
      "+Орлова",
    ]);
  });
});
