/** Turkish and Azerbaijani names in Russian and Ukrainian, where their own letters show them. */
import type { Forms } from "../forms";
import { capitals } from "./letters";
import { respellCyrillic } from "./phonetic";

const OWN = /[ğşıİə]/u;
const SOUNDS: Readonly<Record<string, string>> = {
  c: "j",
  ç: "ch",
  ş: "sh",
  ğ: "g",
  ı: "i",
  ö: "o",
  ü: "yu",
  ə: "a",
  j: "zh",
  q: "g",
  x: "kh",
  â: "a",
};

/** Adds the Cyrillic forms of a name that has letters of Turkish. */
export function addTurkishPerson(words: readonly string[], forms: Forms): void {
  if (!words.some((word) => OWN.test(word))) return;
  const sounds = words.map((word) =>
    word
      .replace(/İ/gu, "i")
      .replace(/I/gu, "ı")
      .toLowerCase()
      .normalize("NFC")
      .replace(/yy/gu, "y")
      .replace(/./gu, (letter) => SOUNDS[letter] ?? letter),
  );
  for (const language of ["ru", "uk"] as const) {
    const read = sounds.map((word) => respellCyrillic(word, language)[0] ?? "");
    if (read.every(Boolean)) forms.add(capitals(read.join(" ")), "script");
  }
}
