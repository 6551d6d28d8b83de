import { between, pick, type Random } from "./random";

const BEGINNINGS = "b br c d dr f fl g gr h j k l m n p pl qu r s sh st t th tr v w z".split(" ");
const VOWELS = "a e i o u a e i o u ea ou ai y".split(" ");
const ENDINGS = ["", "", "", ..."n r l s t nd rt m x ck".split(" ")];

const VOCABULARY = 3_000;

/** Words of no language, spelt as English might, short ones first. */
export function inventWords(random: Random, count = VOCABULARY): string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(inventWord(random));
  return [...words].sort((a, b) => a.length - b.length);
}

function inventWord(random: Random): string {
  let word = "";
  // Two syllables at least: one alone might be somebody's word or name.
  for (let left = between(random, 2, 4); left > 0; left--) {
    word += pick(random, BEGINNINGS) + pick(random, VOWELS);
    if (left === 1 || random() < 0.2) word += pick(random, ENDINGS);
  }
  return word;
}

/** A word, short ones far more often than long ones, as in any text. */
export function drawWord(random: Random, words: readonly string[]): string {
  return words[Math.floor(random() ** 2.2 * words.length)] as string;
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
