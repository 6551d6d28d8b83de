/**
 * Polish, Czech, Slovak and South Slavic names in Russian and Ukrainian letters, and South Slavic ones
 * in their own Cyrillic: by the orthography that the word shows.
 */
import type { Forms } from "../forms";
import { alphabet, capitals, spell } from "./letters";

const BASE = "a=а b=б d=д f=ф g=г k=к l=л m=м n=н o=о p=п r=р s=с t=т u=у v=в z=з -=-";
const POLISH =
  alphabet(`${BASE} w=в c=ц h=х ch=х sz=ш cz=ч rz=ж ż=ж szcz=щ ó=у ł=л l=л ś=с ć=ць ń=нь ź=зь
  dz=дз dż=дж dź=дзь j=й ja=я ju=ю je=е ia=я iu=ю io=ё ie=е e=е i=и y=ы ą=он ę=ен λ=ль la=ля lo=лё lu=лю`);
const CZECH =
  alphabet(`${BASE} c=ц č=ч ď=дь e=е ě=е f=ф h=г ch=х i=и j=й ň=нь ř=рж š=ш ť=ть y=ы ý=ы á=а é=е
  í=и ó=о ú=у ů=у ž=ж ľ=ль ĺ=л ŕ=р ä=я ô=уо ja=я ju=ю je=е λ=ль`);
const SOUTH =
  alphabet(`${BASE} c=ц č=ч ć=ч đ=дж dj=дж dž=дж e=е h=х i=и j=й š=ш ž=ж lj=ль nj=нь ja=я je=е ju=ю
  lja=ля lju=лю nja=ня nje=не lje=ле ije=ие`);
const OWN = alphabet(`${BASE} c=ц č=ч ć=ћ đ=ђ dj=ђ dž=џ e=е h=х i=и j=ј š=ш ž=ж lj=љ nj=њ`);

const IS_POLISH = /[łśćźżńęąó]|sz|cz|rz|[a-z]{3}(?:ice|owo)$|[^aeiou]in$/u;
const IS_CZECH = /[řěůčšžďťň]/u;
const IS_SOUTH = /[čćđšž]|[aeiou]j[aeu]|lj|nj|[^aeiouq]ac$|[^aeiou]i(?:ca|c)$|(?:ovo|evo)$/u;

/** Adds a town's forms that follow from its orthography. */
export function addNeighbourTown(name: string, forms: Forms): void {
  const word = name.toLowerCase().normalize("NFC");
  if (!/^[\p{Ll} -]{3,}$/u.test(word)) return;
  addWithoutMarks(name, forms);
  const words = word.split(/[ -]/u);
  const isPhrase =
    words.length > 1 &&
    /^(?:nov|star|banj|velik|veliko|donj|gornj|bijel|crn)[aeio]?$/u.test(words[0] ?? "");
  if (IS_POLISH.test(word)) addRead(words, POLISH, forms, true);
  if (IS_CZECH.test(word)) addRead(words, CZECH, forms, true);
  if (IS_SOUTH.test(word) || isPhrase) {
    addRead(words, SOUTH, forms, true);
    const own = words.map((each) => spell(each, OWN)[0] ?? "");
    if (own.every(Boolean)) forms.add(capitals(own.join(" ")), "script");
  }
}

/** Adds a person's forms in Russian and Ukrainian: surnames in -ić. */
export function addNeighbourPerson(given: string, surname: string, forms: Forms): void {
  const words = [given, surname].map((word) => word.toLowerCase().normalize("NFC"));
  const last = words[1] ?? "";
  addWithoutMarks(`${given} ${surname}`, forms);
  if (/^Dj/u.test(surname) && /i[cć]$/u.test(last)) {
    forms.add(`${given} ${surname.replace("Dj", "Đ").replace(/c$/u, "ć")}`, "spelling");
  }
  // Aleksandar, for which the world has a name of its own.
  const worldly = given.replace(/^Aleksand[ae]r$/u, "Alexander");
  if (worldly !== given && /i[cć]$/u.test(last)) forms.add(`${worldly} ${surname}`, "spelling");
  if ((/[^aeiouq]i[cć]$/u.test(last) && last.length > 4) || /[ćđ]/u.test(last)) {
    addRead([words[0] ?? "", marked(last)], SOUTH, forms, false);
  }
}

/** A surname in -ić whose other marks may be lost, too: hardly one has c or s before the ending. */
function marked(surname: string): string {
  const ended = surname.replace(/c$/u, "ć");
  return /[čšžđ]/u.test(ended)
    ? ended
    : ended
        .replace(/dz(?=ić)/u, "dž")
        .replace(/(?<!d)c(?=ić)/u, "č")
        .replace(/s(?=ević)/u, "š");
}

/** Where a keyboard has no đ, dj stands for it. */
function addWithoutMarks(name: string, forms: Forms): void {
  if (/đ/iu.test(name)) forms.add(name.replace(/đ/gu, "dj").replace(/Đ/gu, "Dj"), "spelling");
}

function addRead(
  words: readonly string[],
  letters: typeof POLISH,
  forms: Forms,
  isTown: boolean,
): void {
  const read = words.map((word) => {
    const marked = word.replace(/l(?=[bcćdfghkmnpsśtwzż]|$)/gu, letters.has("λ") ? "λ" : "l");
    const [text = ""] = spell(marked, letters);
    return text
      .replace(/^е/u, "э")
      .replace(/(?<=[жшч])ы/gu, "и")
      .replace(/(?<=[птк])ж/gu, "ш");
  });
  if (!read.every(Boolean)) return;
  forms.add(capitals(read.join(" ")), "script");
  if (isTown && read.length > 1) forms.add(capitals(read.join("-")), "script");
  // Serbian has a vowel there that Russian has not: Petar.
  const [first = "", ...rest] = read;
  if (!isTown && /[дт]ар$/u.test(first)) {
    forms.add(capitals([first.replace(/ар$/u, "р"), ...rest].join(" ")), "script");
  }
  const ukrainian = read.map((word) =>
    word.replace(/и/gu, "і").replace(/ы/gu, "и").replace(/э/gu, "е"),
  );
  forms.add(capitals(ukrainian.join(" ")), "script");
}
