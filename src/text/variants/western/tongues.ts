/**
 * How surnames of Europe and America are written in Russian: each language's practical
 * transcription, by rules over letters (the customary tables of Russian newspapers and maps). Rules
 * apply in order to a word in small letters; what they leave is read letter by letter.
 */
import type { Tongue } from "./given-names";

type Rule = readonly [RegExp, string];

function rules(text: string): Rule[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [from = "", to = ""] = line.trim().split(/ → ?/u);
      return [new RegExp(from, "gu"), to] as const;
    });
}

const LETTERS: ReadonlyMap<string, string> = new Map(
  `a=а b=б c=к d=д e=е f=ф g=г h=х i=и j=й k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в x=кс y=и z=з
   ä=е ö=ё ü=ю ß=с å=о ø=ё æ=е đ=дж ł=л`
    .split(/\s+/u)
    .map((pair) => pair.split("=") as [string, string]),
);

const RULES: Readonly<Record<Tongue, readonly Rule[]>> = {
  english: rules(`
    ^mc(?=[a-z]) → мак
    ^kn → н
    ^wr → р
    ^who → ху
    ^wh → у
    tch → тч
    sch → ш
    sh → ш
    ch → ч
    ph → ф
    th → т
    ght → т
    gh → г
    ck → к
    qu → кв
    dge → дж
    eaux?$ → о
    ee|ea|ie(?=[lf]) → и
    oo → у
    ow(?=n|e) → ау
    ow → оу
    ou(?=[sn]) → ау
    ou → у
    au|aw → о
    air → эр
    a(?=j) → ей
    (?<=[a-zа-я]{3})ace$ → ес
    a[iy]$ → эй
    ai|ay → ей
    ey$|ie$ → и
    ew → ью
    al(?=k) → о
    war → уор
    wa → уо
    wi → уи
    we → уэ
    wo → ву
    w(?![aeiou]) → 
    a(?=[bcdfgklmnprstvz]e(?:s?$)) → ей
    i(?=[bcdfgklmnprstvz]e(?:[ns]?$)) → ай
    ce$ → с
    ge$ → дж
    c(?=[eiy]) → с
    j → дж
    (?<=[bpf])u(?=ш|ll) → у
    ur(?=[^aeiou]|$) → ер
    u(?=[^aeiouаеиоу]{2}|[^aeiouаеиоу]$|тч|ш) → а
    (?<=[^aeiouаеиоуэ])e$ → 
    (?<=[^aeiouаеиоуэ])es$ → с
    a(?=[bcdfgklmnpstvz]{2}|[тч]{2}|[шк]) → α
    (?<=^[bcdfghklmnprstк])a(?=[mnl][eio]) → α
    hn(?=$|s) → н
    ^y → й
    ^e → э
    (?<=чи)ll$ → лль
    ll$ → лл`),
  german: rules(`
    tsch → ч
    sch → ш
    chs → кс
    ch → х
    ck → к
    tz → ц
    ph → ф
    th → т
    qu → кв
    ei|ey|ai|ay → ай
    auer → ауэр
    eu|äu → ой
    ie → и
    ae → е
    ^st → шт
    ^sp → шп
    aa → а
    (?<=[aeiouäöü])h(?=[^aeiouäöü]|$) → 
    ^s(?=[aeiouäöü]) → з
    (?<=[aeiouäöüаий])s(?=[aeiouäöü]) → з
    z → ц
    ^v → ф
    ja → я
    ju → ю
    ^ö → э
    ^ü → ю
    ^e → э
    l(?=[^aeiouäöülаеиоуюя]|$) → ль
    ll$ → лль`),
  french: rules(`
    tch → ч
    ch → ш
    ph → ф
    th → т
    qu → к
    eaux?$|eau|au → о
    lle$ → лль
    ou(?=[aei]) → у
    ou → у
    oi|oy → уа
    (?<=[^aeiou])ier$ → ье
    ill(?=[aeio]) → ий
    aill → ай
    gn → нь
    gu(?=[eiéè]) → г
    g(?=[eiéèy]) → ж
    j → ж
    c(?=[eiéèy]) → с
    ç → с
    è|ê|é → е
    ^h → 
    h → 
    ai|ei → е
    eu → е
    (?<=[aeou])in$ → ен
    ^([bcdfglmnprt])en$ → $1ен
    [ae]n(?=[^aeiouné]|$) → ан
    [ae]m(?=[bp]) → ам
    (?<=[aeiouаеиоу])nd?[ts]?$ → н
    (?<=[aeiouаеиоуrн])[dtsxp]$ → 
    ez$ → ез
    es$ → 
    (?<=[^aeiou])e$ → 
    u → ю
    y → и
    l(?=[bcdfgkmnpqrstvxzбвгджзкмнпрстфхцчшщ]|$) → ль
    ^e → э`),
  spanish: rules(`
    ch → ч
    ll → ль
    ñ → нь
    qu → к
    gu(?=[ei]) → г
    g(?=[ei]) → х
    j → х
    c(?=[ei]) → с
    z → с
    h → 
    v → в
    ía$ → ия
    ia → ия
    y$ → й
    y(?=[aou]) → й
    ^e → э`),
  portuguese: rules(`
    lh → ль
    nh → нь
    ch → ш
    qu(?=[ei]) → к
    qu → кв
    gu(?=[ei]) → г
    g(?=[ei]) → ж
    j → ж
    c(?=[ei]) → с
    ç → с
    ão → ан
    (?<=[aeiou])s(?=[aeiou]) → з
    ões → оинш
    h → 
    x → ш
    o$ → у
    os$ → уш
    es$ → еш
    s$ → ш
    z$ → ш
    e$ → и
    ^e → э`),
  italian: rules(`
    gli(?=[aeou]) → ль
    gli → льи
    gn → нь
    sch → ск
    sc(?=[ei]) → ш
    cch → кк
    ch → к
    cci(?=[aou]) → чч
    cc(?=[ei]) → чч
    ci(?=[aou]) → ч
    c(?=[ei]) → ч
    gh → г
    ggi(?=[aou]) → дж
    gg(?=[ei]) → дж
    gi(?=[aou]) → дж
    g(?=[ei]) → дж
    qu → кв
    zz → цц
    z → ц
    (?<=^[bfpv]|к)i(?=[aeou]) → ь
    ьa → ья
    ia$ → ия
    ^e → э`),
  polish: rules(`
    szcz → щ
    sz → ш
    cz → ч
    ch → х
    rz → ж
    ż → ж
    dź|dzi(?=[aeou]) → дзь
    dz → дз
    źd → зд
    ń(?=sk) → нь
    (?<=s|c)ki$ → кий
    (?<=s|c)ka$ → кая
    ó → у
    ł → л
    ś → сь
    ć → ць
    ń → нь
    ź → зь
    ą(?=[bp]) → ом
    ą → он
    ę(?=[bp]) → ем
    ę → ен
    ja → я
    ju → ю
    je → е
    j → й
    ia → я
    ie → е
    io → ё
    iu → ю
    c → ц
    w → в
    l(?=[^aeiouyęą]|$) → ль
    (?<=[шчж])y → и
    y → ы
    ^e → э`),
  czech: rules(`
    ch → х
    č → ч
    š → ш
    ž → ж
    ř → рж
    ň → нь
    ď → дь
    ť → ть
    ě → е
    ů → у
    (?<=s|c)ký$ → кий
    ský$ → ский
    ová$ → ова
    á → а
    é → е
    í → и
    ý$ → ый
    ý → ы
    ó → о
    ú → у
    ľ → ль
    ja → я
    ju → ю
    c → ц
    h → г
    y → ы
    ia → иа
    ^e → э`),
  hungarian: rules(`
    zs → ж
    sz → с
    cs → ч
    gy[aá] → дья
    gyu → дью
    gy → дь
    ny → нь
    ly → й
    ty → ть
    s → ш
    c → ц
    á → а
    é → е
    í → и
    ó|o → о
    ő → ё
    ú → у
    ű → ю
    j → й
    y$ → и
    ^e → э`),
  romanian: rules(`
    ^io → йо
    ch(?=[ei]) → к
    gh(?=[ei]) → г
    ci(?=[oau]) → ч
    c(?=[ei]) → ч
    g(?=[ei]) → дж
    ș|ş → ш
    ț|ţ → ц
    ă → э
    â|î → ы
    j → ж
    (?<=[a-zа-я]{3})i$ → и
    ea → я
    ia → иа
    ^e → е`),
  turkish: rules(`
    c → дж
    ç → ч
    ş → ш
    (?<=[aou])ğ → г
    ğ → й
    ı → ы
    ö → ё
    ü → ю
    ya → я
    yu → ю
    y → й
    (?<=[eiüю])l$ → ль
    ^e → э`),
  plain: rules(`
    tsch → ч
    sch → ш
    č|ch → ч
    š|sh → ш
    ž|zh → ж
    ć → ч
    nj → нь
    lj → ль
    ph → ф
    th → т
    ck → к
    c(?=[eiy]) → ц
    ja → я
    ju → ю
    ii → ии
    aa → а
    ^e → э`),
};

/** Stands for a short English a, which Russian has as а or э. */
const SHORT_A = /α/gu;

/**
 * A surname's word in small letters (NFC) as Russian writes it, the likelier way first; empty for
 * letters unheard of.
 */
export function transcribe(word: string, tongue: Tongue): string[] {
  const text = spelled(word, tongue);
  if (!text) return [];
  // French doubles letters that are heard once.
  if (tongue === "french") return [...new Set([text, text.replace(/([рлнтсмп])\1/gu, "$1")])];
  return [...new Set([text.replace(SHORT_A, "а"), text.replace(SHORT_A, "э")])];
}

function spelled(word: string, tongue: Tongue): string | undefined {
  const read = RULES[tongue].reduce((text, [from, to]) => text.replace(from, to), word);
  let text = "";
  for (const letter of read) {
    const known = /\p{Script=Cyrillic}|['α-]/u.test(letter)
      ? letter
      : (LETTERS.get(letter) ?? LETTERS.get(letter.normalize("NFD").charAt(0)));
    if (known === undefined) return undefined;
    text += known;
  }
  return text;
}

/** A transcription as Ukrainian has it. */
export function toUkrainian(russian: string): string {
  return russian
    .replace(/(?<=[сцз])к(?=ий$)/u, "ьк")
    .replace(/(?<=[сцз])кая$/u, "ька")
    .replace(/(?<=н)ьс(?=ь)/u, "с")
    .replace(/ий$/u, "ИЙ")
    .replace(/(?<=[жчшщ])и/gu, "И")
    .replace(/ия$/u, "ія")
    .replace(/^у(?=[иоэ])/u, "в")
    .replace(/ье/gu, "'є")
    .replace(/(?<=[аеиоуыэюя])и/gu, "ї")
    .replace(/и/gu, "і")
    .replace(/ы/gu, "и")
    .replace(/э/gu, "е")
    .replace(/^х/u, "г")
    .replace(/ё/gu, "е")
    .replace(/ИЙ/gu, "ий")
    .replace(/И/gu, "и");
}
