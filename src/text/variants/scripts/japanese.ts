/** Japanese persons' names in Russian and Ukrainian: Polivanov's system, and the newspapers' way. */
import type { Forms } from "../forms";
import { type Alphabet, alphabet, capitals, spell } from "./letters";

const SYLLABLES =
  alphabet(`a=а i=и u=у e=э o=о ka=ка ki=ки ku=ку ke=кэ ko=ко sa=са shi=си su=су se=сэ so=со ta=та
  chi=ти tsu=цу te=тэ to=то na=на ni=ни nu=ну ne=нэ no=но ha=ха hi=хи fu=фу he=хэ ho=хо ma=ма mi=ми mu=му
  me=мэ mo=мо ya=я yu=ю yo=ё ra=ра ri=ри ru=ру re=рэ ro=ро wa=ва ga=га gi=ги gu=гу ge=гэ go=го za=дза ji=дзи
  zu=дзу ze=дзэ zo=дзо da=да de=дэ do=до ba=ба bi=би bu=бу be=бэ bo=бо pa=па pi=пи pu=пу pe=пэ po=по
  kya=кя kyu=кю kyo=кё sha=ся shu=сю sho=сё cha=тя chu=тю cho=тё nya=ня nyu=ню nyo=нё hya=хя hyu=хю
  hyo=хё rya=ря ryu=рю ryo=рё gya=гя gyu=гю gyo=гё ja=дзя ju=дзю jo=дзё n=н m=м k=к s=с t=т p=п ou=о oo=о
  ai=ай oi=ой ui=уй ei=эй`);

/** Where Ukraine's own system differs. */
const HEARD: Alphabet = new Map([
  ...[...SYLLABLES].map(([latin, letters]): [string, string[]] => {
    const [letter = ""] = letters;
    const own = letter.replace(/и/gu, "і").replace(/э/gu, "е").replace(/ё/gu, "йо");
    return [latin, [own]];
  }),
  ...alphabet(
    "shi=ші chi=чі ji=джі sha=ша shu=шу sho=шо cha=ча chu=чу cho=чо ja=джа ju=джу jo=джо",
  ),
]);

/** Words of which Japanese surnames are made, and the endings of given names. */
const SURNAME =
  /(?:moto|yama|kawa|gawa|mura|naka|shima|jima|guchi|saki|zaki|hara|bara|zuki|zawa|sawa|hashi|bashi|mizu|zumi|matsu|shita|oka|ishi|nishi|tani|fuji|kishi|tanabe|uchi|gashi|tsuda|amoto)|^(?:sato|ito|kato|saito|goto|endo|abe|mori|aso|hata|ono|ota|oda|ueno|doi|ando|kondo|sakai|arai|imai)$/u;
const GIVEN =
  /(?:hide|saku|zo|ichi|iro|nobu|yoshi|masa|kazu|fumio|haru|ko|yuki|suke|taro|mitsu|aki|shi|ji|rou?|hiko|kichi)$/u;
/** One syllable after another, as no other language has them throughout. */
const WORD =
  /^(?:(?:[kgsztdnhbpmr]y?|sh|ch|ts|[fywj])?(?:[aeiou])(?:n(?![aeiouy])|(?=kk|ss|tt|pp|tch|ssh)[kstp])?)+$/u;

/** Adds the Cyrillic forms of a Japanese person's name, given name first as English has it. Folded. */
export function addJapanesePerson(given: string, surname: string, forms: Forms): void {
  if (!WORD.test(given) || !WORD.test(surname)) return;
  if (!SURNAME.test(surname) && !(GIVEN.test(given) && /[bgdzjkstwyh]/u.test(surname))) return;
  const read = [given, surname].map((word) => spell(word, SYLLABLES)[0] ?? "");
  if (!read.every(Boolean)) return;
  const name = read.join(" ");
  for (const way of [
    name,
    name.replace(/э/gu, "е"),
    name.replace(/дз/gu, "з").replace(/э/gu, "е"),
  ]) {
    forms.add(capitals(way), "script");
  }
  const ukrainian = name.replace(/и/gu, "і").replace(/э/gu, "е").replace(/ё/gu, "йо");
  forms.add(capitals(ukrainian), "script");
  // Kovalenko's system, which hears sh and ch.
  const heard = [given, surname].map((word) => spell(word, HEARD)[0] ?? "").join(" ");
  forms.add(capitals(heard), "script");
}
