/**
 * Seas that are called by a word each language has of its own: black, red, dead. Rows are languages,
 * in the order of {@link WORDS}; `-` where the language calls the sea otherwise.
 */
import { foldName } from "./fold-name";
import type { Forms } from "./forms";
import { list } from "./words";

/** What English has before "Sea". */
const WORDS = list("black red white yellow dead north");

/** The pattern of each language, with `*` for the word, and the words. */
const LANGUAGES: readonly (readonly [pattern: string, words: string])[] = [
  ["* Meer", "Schwarzes Rotes Weißes Gelbes Totes -"],
  ["* Meer", "Schwarze Rote Weiße Gelbe Tote -"],
  ["* Meer", "Schwarzen Roten Weißen Gelben Toten -"],
  ["*see", "- - - - - Nord"],
  ["mer *", "Noire Rouge Blanche Jaune Morte du_Nord"],
  ["mar *", "Negro Rojo Blanco Amarillo Muerto del_Norte"],
  ["mar *", "Nero Rosso Bianco Giallo Morto del_Nord"],
  ["mar *", "- Vermelho Branco Amarelo Morto do_Norte"],
  ["Marea *", "Neagră Roșie Albă Galbenă Moartă Nordului"],
  ["Morze *", "Czarne Czerwone Białe Żółte Martwe Północne"],
  ["Morza *", "Czarnego Czerwonego Białego Żółtego Martwego Północnego"],
  ["* moře", "Černé Rudé Bílé Žluté Mrtvé Severní"],
  ["* море", "Чёрное Красное Белое Жёлтое Мёртвое Северное"],
  ["* моря", "Чёрного Красного Белого Жёлтого Мёртвого Северного"],
  ["* море", "Чёрном Красном Белом Жёлтом Мёртвом Северном"],
  ["* морю", "Чёрному Красному Белому Жёлтому Мёртвому Северному"],
  ["* море", "Чорне Червоне Біле Жовте Мертве Північне"],
  ["* моря", "Чорного Червоного Білого Жовтого Мертвого Північного"],
  ["* морі", "Чорному Червоному Білому Жовтому Мертвому Північному"],
  ["* море", "Черно Червено Бяло Жълто Мъртво Северно"],
  ["*deniz", "Kara Kızıl - - - -"],
  ["البحر *", "الأسود الأحمر الأبيض الأصفر الميت -"],
  ["הים *", "השחור האדום הלבן הצהוב - הצפוני"],
  ["* Θάλασσα", "Μαύρη Ερυθρά Λευκή Κίτρινη Νεκρά Βόρεια"],
  ["* ზღვა", "შავი წითელი თეთრი ყვითელი მკვდარი ჩრდილოეთის"],
  ["* ծով", "Սև Կարմիր Սպիտակ Դեղին Մեռյալ -"],
];

/** Adds what other languages call such a sea. */
export function addSea(name: string, forms: Forms): void {
  const word = /^(?:the )?(\p{L}+) sea$/u.exec(foldName(name))?.[1] ?? "";
  const at = WORDS.indexOf(word);
  if (at < 0) return;
  for (const [pattern, words] of LANGUAGES) {
    const own = list(words)[at] ?? "-";
    if (own !== "-") forms.add(pattern.replace("*", own.replace("_", " ")), "exonym");
  }
}
