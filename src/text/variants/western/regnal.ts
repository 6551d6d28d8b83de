/**
 * Popes, kings and queens, whose names each language has in its own form: Francis is Франциск and
 * Franziskus.
 */
import { foldName } from "../fold-name";
import type { Forms } from "../forms";
import { capitalise, list, wordsOf } from "../words";
import { findWesternName } from "./given-names";

/** Russian, Ukrainian, German, French, Spanish, Italian, Polish; the English name first. */
const NAMES = rows(`
francis Франциск Франциск Franziskus François Francisco Francesco Franciszek
benedict Бенедикт Бенедикт Benedikt Benoît Benedicto Benedetto Benedykt
john_paul Иоанн_Павел Іван_Павло Johannes_Paul Jean-Paul Juan_Pablo Giovanni_Paolo Jan_Paweł
john Иоанн Іван Johannes Jean Juan Giovanni Jan
leo Лев Лев Leo Léon León Leone Leon
paul Павел Павло Paul Paul Pablo Paolo Paweł
pius Пий Пій Pius Pie Pío Pio Pius
gregory Григорий Григорій Gregor Grégoire Gregorio Gregorio Grzegorz
clement Климент Климент Clemens Clément Clemente Clemente Klemens
charles Карл Карл Karl Charles Carlos Carlo Karol
elizabeth Елизавета Єлизавета Elisabeth Élisabeth Isabel Elisabetta Elżbieta
george Георг Георг Georg George Jorge Giorgio Jerzy
henry Генрих Генріх Heinrich Henri Enrique Enrico Henryk
edward Эдуард Едуард Eduard Édouard Eduardo Edoardo Edward
philip Филипп Філіп Philipp Philippe Felipe Filippo Filip
felipe Филипп Філіп Felipe Felipe Felipe Filippo Filip
louis Людовик Людовик Ludwig Louis Luis Luigi Ludwik
frederik Фредерик Фредерік Frederik Frédéric Federico Federico Fryderyk
margrethe Маргрете Маргрете Margrethe Margrethe Margarita Margherita Małgorzata
victoria Виктория Вікторія Victoria Victoria Victoria Vittoria Wiktoria
alexander Александр Олександр Alexander Alexandre Alejandro Alessandro Aleksander
nicholas Николай Микола Nikolaus Nicolas Nicolás Nicola Mikołaj
kirill Кирилл Кирило Kyrill Cyrille Cirilo Cirillo Cyryl
bartholomew Варфоломей Варфоломій Bartholomäus Barthélemy Bartolomé Bartolomeo Bartłomiej
catherine Екатерина Катерина Katharina Catherine Catalina Caterina Katarzyna
`);
const TITLES = rows(`
pope Папа Папа Papst Pape Papa Papa Papież
king Король Король König Roi Rey Re Król
queen Королева Королева Königin Reine Reina Regina Królowa
emperor Император Імператор Kaiser Empereur Emperador Imperatore Cesarz
tsar Царь Цар Zar Tsar Zar Zar Car
patriarch Патриарх Патріарх Patriarch Patriarche Patriarca Patriarca Patriarcha
prince Принц Принц Prinz Prince Príncipe Principe Książę
princess Принцесса Принцеса Prinzessin Princesse Princesa Principessa Księżniczka
`);

function rows(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .trim()
      .split("\n")
      .map((line) => {
        const [english = "", ...others] = list(line).map((word) => word.replaceAll("_", " "));
        return [english, others] as const;
      }),
  );
}

/** Adds the names of a reigning person in other languages: with the title, and by the number alone. */
export function addRegnal(name: string, forms: Forms): void {
  const words = wordsOf(name);
  const titles = TITLES.get(foldName(words[0] ?? ""));
  const number = /^[IVX]+$/u.test(words.at(-1) ?? "") ? ` ${words.pop()}` : "";
  const own = words.slice(titles ? 1 : 0).join(" ");
  const known = NAMES.get(foldName(own));
  const names = known ?? (titles ? namesOfToday(own) : undefined);
  if (!names || !(titles || number)) return;
  names.forEach((each, at) => {
    if (titles) forms.add(`${titles[at]} ${each}${number}`, "script");
    if (titles && number) forms.add(`${titles[at]} ${each}`, "script");
    if (number) forms.add(each + number, "script");
  });
}

/** A given name that only Cyrillic writes otherwise: Prince Harry is Принц Гарри and Prinz Harry. */
function namesOfToday(name: string): readonly string[] | undefined {
  const [row] = findWesternName(name);
  return row && [capitalise(row.ru), capitalise(row.uk), ...Array.from({ length: 5 }, () => name)];
}
