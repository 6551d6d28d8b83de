/**
 * How scripts that write by ear have a foreigner's name: Russian's practical transcription tells how
 * it sounds, and each script has its customary letters for the sounds (ELOT's and newspapers' ways for
 * Greek, the Academy's for Hebrew, newspapers' for Arabic, letter by letter for the others). A ҳ is a
 * Slavic х, which is never the West's h.
 */
import { alphabet, spell } from "./letters";

/** A script's way with a word in small Russian letters, the likelier first; empty for unheard letters. */
export type Sounding = (word: string) => string[];

/** What no other script has: hardness, and letters doubled for the eye. */
function plain(word: string): string {
  return word
    .replace(/[ьъ]/gu, "")
    .replace(/(?<=л)яй/gu, "ай")
    .replace(/(?<=[бвгджзкмнпрстфхцчш])ю(?=[аеиоэ])/gu, "у")
    .replace(/([бвгджзклмнпрстфхцчш])\1/gu, "$1")
    .replace(/щ/gu, "шч")
    .replace(/(?<=[чшж])ё/gu, "о")
    .replace(/ы/gu, "и");
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words.filter(Boolean))];
}

const GREEK = alphabet(`а=α б=μπ в=β г=γκ/γ д=ντ е=ε ё=ε/ιο ж=ζ з=ζ и=ι й=ι к=κ кс=ξ л=λ м=μ мб=μπ
  мп=μπ н=ν нг=νγκ/νγ нд=ντ нт=ντ о=ο п=π р=ρ с=σ т=τ у=ου ф=φ х=χ ҳ=χ ц=τσ ч=τσ ш=σ э=ε ю=ιου я=ια/α дж=τζ α=α γ=γ φ=φ ι=ι`);

/** Greek; a vowel's two letters are the same to it. */
export function greek(word: string): string[] {
  const sounds = plain(word)
    .replace(/^(?:й(?=[еэ])|(?=е(?:в|л[еь]н|горо?в?$)))/u, "γ")
    .replace(/^й(?=[оу])|^(?=[ёюя])|(?<=[аеиоу])й(?=и)/u, "γ")
    .replace(/ий$/u, "ι")
    .replace(/в$/u, "φ")
    .replace(/дт/gu, "т")
    .replace(/(?<=[аеиоуэ])я/gu, "ια");
  const ways = spell(sounds, GREEK).slice(0, 2);
  // Doubled letters stay where a desk keeps them.
  const double = /([лмнр])\1/u.exec(word)?.[1];
  const single = double && (spell(double, GREEK)[0] ?? "");
  if (single) ways.push(...ways.slice(0, 1).map((way) => way.replace(single, single + single)));
  // Angels' names are the Bible's: Μιχαήλ.
  if (/[αι]ιλ$/u.test(ways[0] ?? "")) ways.push((ways[0] ?? "").replace(/ιλ$/u, "ηλ"));
  return ways.map((text) => text.replace(/σ$/u, "ς"));
}

const ARABIC = alphabet(`а=ا б=ب в=ف г=غ/ج д=د е=ي ё=و ж=ج з=ز и=ي й=ي к=ك л=ل м=م н=ن о=و п=ب р=ر
  с=س т=ت у=و ф=ف х=ه/خ ҳ=خ ц=تس ч=تش ш=ش э=ي ю=يو я=يا дж=ج α=أ ω=أو ε=إي/أ ι=إي ̈= -=-`);

/** Arabic, which writes a foreign name's vowels as long ones, but not where they are hardly heard. */
export function arabic(word: string): string[] {
  const sounds = plain(word)
    .replace(/ий$|ей$/u, "и")
    .replace(/^а/u, "α")
    .replace(/^[оу](?![иеэ])/u, "ω")
    .replace(/^[эи]/u, "ε")
    .replace(/^е/u, "й");
  // Ü is written as u, German's soft ch as it is heard.
  const soft = sounds.replace(/(?<=[бвгджзкмнпрстфхцчш])ю/gu, "у").replace(/(?<=[ие])х/gu, "ш");
  const muted = sounds.replace(
    /(?<=.[бвгджзклмнпрстфхчш])[еэ](?=[лнр]$|[лнр][бвгдзкмпстфчш])/u,
    "",
  );
  return unique(
    [soft, muted, sounds].flatMap((each) =>
      spell(each, ARABIC).slice(0, each === soft && soft !== sounds ? 1 : 2),
    ),
  ).slice(0, 3);
}

const HEBREW =
  alphabet(`а= б=ב в=ב г=ג д=ד е= ё=ו ж=ז׳ з=ז и=י й=י к=ק л=ל м=מ н=נ о=ו п=פ р=ר с=ס т=ט
  у=ו ф=פ х=ה/ח ҳ=ח ц=צ ч=צ׳ ш=ש э= ю=יו я=יא ҙ=יה дж=ג׳ ай=יי ей=יי β=ו א=א ה=ה -=-`);
const FINAL: Readonly<Record<string, string>> = { מ: "ם", נ: "ן", צ: "ץ" };

/** Hebrew, which leaves out most vowels; an a of the last syllable may stand as alef. */
export function hebrew(word: string): string[] {
  const sounds = plain(word)
    .replace(/^[аэ]/u, "א")
    .replace(/^[ву](?=[аеиоуэ])|^в/u, "β")
    .replace(/^(?=[еиоу])/u, "א")
    .replace(/ий$/u, "и")
    .replace(/(?<=[бвгджзкмнпрстфхцчш])ю/gu, "у")
    .replace(/а$/u, "ה")
    .replace(/я$/u, "ҙ");
  const ways = [sounds, sounds.replace(/(?<=.)а(?=[бвгджзклмнпрстфхцчш]{1,2}$)/u, "א")];
  const isSoft = /ф$/u.test(sounds);
  return unique(
    ways
      .flatMap((each) => spell(each, HEBREW).slice(0, 1))
      .map((text) => {
        const ended = text.replace(/[מנצ](?=׳?$)/u, (last) => FINAL[last] ?? last);
        return isSoft ? ended.replace(/פ$/u, "ף") : ended;
      }),
  );
}

const GEORGIAN =
  alphabet(`а=ა б=ბ в=ვ г=გ д=დ е=ე ё=იო ж=ჟ з=ზ и=ი й=ი к=კ л=ლ м=მ н=ნ о=ო п=პ р=რ с=ს
  т=ტ у=უ ф=ფ х=ჰ/ხ ҳ=ხ ц=ც ч=ჩ ш=შ э=ე ю=იუ я=ია дж=ჯ -=-`);

/** Georgian; a surname in a consonant has the nominative's ending. */
export function georgian(word: string, isSurname: boolean): string[] {
  const ways = spell(plain(word.replace(/ий$/u, "и")), GEORGIAN).slice(0, 2);
  return isSurname ? ways.map((text) => text.replace(/(?<![აეიოუ])$/u, "ი")) : ways;
}

const ARMENIAN =
  alphabet(`а=ա б=բ в=վ г=գ д=դ е=ե ё=յո ж=ժ з=զ и=ի й=յ к=կ л=լ м=մ н=ն о=ո п=պ р=ր с=ս
  т=տ у=ու ф=ֆ х=հ/խ ҳ=խ ц=ց ч=չ ш=շ э=ե ю=յու я=յա дж=ջ օ=օ է=է -=-`);

/** Within a word Armenian has one letter for e and v. */
export function joinedEv(word: string): string {
  return word.replace(/(?<=\p{L})եվ/gu, "և");
}

/** Armenian; of English the stops are breathed, as they are there. */
export function armenian(word: string, isBreathed: boolean): string[] {
  const sounds = plain(word.replace(/ий$/u, "и")).replace(/^о/u, "օ").replace(/^э/u, "է");
  return spell(sounds, ARMENIAN)
    .slice(0, 1)
    .map(joinedEv)
    .map((text) =>
      isBreathed ? text.replace(/[տպ]/gu, (stop) => (stop === "տ" ? "թ" : "փ")) : text,
    );
}

/** Bulgarian, without soft consonants at a word's end, as far as Russian's letters tell. */
export function bulgarian(word: string): string[] {
  return [
    word
      .replace(/ь(?=[бвгджзклмнпрстфхцчш]|$)/gu, "")
      .replace(/([бвгджзклмнпрстфхцчш])\1/gu, "$1")
      .replace(/ь(?=[еия])/gu, "")
      .replace(/ий$/u, "и")
      .replace(/(?<=[аеио])е/gu, "е")
      .replace(/ё/gu, "ьо")
      .replace(/э/gu, "е")
      .replace(/ы/gu, "и"),
  ];
}

const SERBIAN =
  alphabet(`а=а б=б в=в г=г д=д е=е ё=јо ж=ж з=з и=и й=ј к=к л=л м=м н=н о=о п=п р=р с=с т=т
  у=у ф=ф х=х ц=ц ч=ч ш=ш э=е ю=ју я=ја дж=џ нь=њ ј=ј -=-`);

/** Serbian, one letter a sound. */
export function serbian(word: string): string[] {
  const sounds = word
    .replace(/нь(?!$)/gu, "н")
    .replace(/(?<=[скц]к)ий$/u, "и")
    .replace(/^(?=е(?:в|л[еь]|гор))/u, "ј");
  return spell(plain(sounds), SERBIAN).slice(0, 1);
}
