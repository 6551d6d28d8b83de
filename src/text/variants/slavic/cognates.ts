/**
 * How the same name is written in Ukrainian, Russian and Belarusian: by the sound laws that part
 * them (Ukrainian і from о and е in closed syllables, pleophony's vowels, Belarusian а from о) and by
 * a table of roots that place names are made of. Words in small letters.
 */

type Rule = readonly [RegExp, string];

function rewrite(word: string, rules: readonly Rule[]): string {
  return rules.reduce((text, [from, to]) => text.replace(from, to), word);
}

function roots(pairs: string): Rule[] {
  return pairs
    .trim()
    .split(/\s+/u)
    .map((pair) => {
      const [from = "", to = ""] = pair.split("=");
      return [new RegExp(from, "gu"), to] as const;
    });
}

/** Roots as Ukrainian and Russian have them; `^` and `$` are the word's edges. */
const UK_ROOTS = roots(`
  ^церква$=церковь микол=никол (^|ново)олекс=$1алекс ^олеш=алеш ^оле=оле володимир=владимир костянтин=константин дніпр=днепр дністр=днестр
  слов['’]?ян=славян кам['’]?ян=камен вовч=волч вовк=волк жовт=желт чорн=черн довг=долг товст=толст вуг=уг
  биль=быль ^біл=бел ([^у])біл=$1бел ліс=лес ^дворіч=двуреч річ=реч січ=сеч снігурів=снегирев снігур=снегир сніг=снег світл=светл світ=свет цвіт=цвет звір=звер
  хліб=хлеб сєвєр=север ^сівер=север оріх=орех рубіж=рубеж ^рівн=ровн ^рівне$=ровно ^робот=работ піль=поль пілл(?!я)=пол
  поділ=подол поліс=полес острів=остров двір=двор міст=мост ріг$=рог ріг=рог гір=гор бір$=бор
  ріжж=рожж річч=реч стріл=стрел ^вел=вел перем=перем яр=яр кріп=креп бердич=бердич
  сир=сыр риб=рыб бик=бык вис=выс ^мит=мыт крив=крив ^лиса$=лыса лис=лис ірпін=ирпен балаклі=балакле
  жемер=жмер нижин=нежин ніжин=нежин гостин=гостин мар['’]?ї=марь красноп=красноп червон=червон
  охтир=ахтыр церкв=церков піск=песк хутір=хутор вільх=ольх вільн=вольн вільш=ольш сілк=сёлк сіл=сел дід=дед
  хмельн=хмельн пит=пыт цюр=цюр кирил=кирилл ^васил(?!ь)=василь шахтар=шахтёр щаст=счаст кремін=кремен барвін=барвен ягід=ягод ^руск=русск яблун=яблон слобід=слобод ^схід=сход ^серед=сред кліщ=клещ георгіїв=георгиев гвардій=гвардей брід$=брод ^вузл=узл ^південн=южн ^північн=северн ріпк=репк енергод=энергод ^е=э
  ^під(?![аеиіїйоуюяє])=под розділ=раздел розд=разд ^розк=роск ^розс=расс глиб=глуб гребін=гребен ^заліз=желез ^відрад=отрад
  сонячн=солнечн ^завіт=завет ^привіт=привет рокит=ракит ^мілов=мелов підвір=подворь лук'?ян=лукьян кир'?як=кирьяк дем'?ян=демьян
  мар'?ян=марьян ^улян=ульян дяк=дьяк (^|[ои])юрів=$1юрьев ^гурів=гурьев (ковал|корол|писар|лазар|бондар)ів=$1ев спаськ=спасськ черкаськ=черкасськ
  спірн=спорн весел=весёл гірник=горняк федор=фёдор семен=семён крохмал=крахмал козач=казач козятин=казатин уват(к|сь?к)=оват$1 ^ілл[іи]=ильи ^катерин=екатерин печеніг=печенег комишува=камышева комиш=камыш
  (верх|ниж|серед|кра)ньо=$1не середне=средне новосел(?!и)=новосёл григорів=григорьев`);

/** From Ukrainian to Russian, in this order. */
const UK_RU: readonly Rule[] = [
  ...UK_ROOTS,
  // Masculine nouns in -о, which Russian has without: Петро, Дніпро.
  [/([пт]р)о$/u, "$1"],
  [/(?<=[пд])ілля$/u, "олье"],
  [/іжжя$/u, "ожье"],
  [/ожжя$/u, "ожье"],
  [/([лнтдз])\1я$/u, "$1ье"],
  [/стя$/u, "стье"],
  [/([лнтдз])\1я/u, "$1ья"],
  [/ївсь?к/u, "евск"],
  [/івсь?к/u, "овск"],
  [/їв$/u, "ев"],
  [/([жчшщцьй])ів$/u, "$1ев"],
  [/ів$/u, "ов"],
  [/іїв(к|ц)/u, "еев$1"],
  [/їв(к|ц)/u, "ев$1"],
  [/([жчшщь])ів(к|ц)/u, "$1ев$2"],
  [/ів(к|ц)/u, "ов$1"],
  [/(ов|ев|ив)ці$/u, "$1цы"],
  [/ці$/u, "цы"],
  [/([сцз])ьк/gu, "$1к"],
  [/ець$/u, "ец"],
  [/([бвгґдзклмнпрстф])є/gu, "$1е"],
  [/іє/gu, "ие"],
  [/є/gu, "е"],
  [/([жчшщкгх])и(?=$)/gu, "$1и"],
  [/([бвдзлмнпрстф])и$/u, "$1ы"],
  [/ський$/u, "ский"],
  [/'|’/gu, ""],
  [/(?<!ма)йо/gu, "ё"],
  [/ьо/gu, "ё"],
  [/ґ/gu, "г"],
  [/[ії]/gu, "и"],
];

/** Endings of adjectives, in place names; in surnames -ий is Russian -ый or -ий. */
const UK_RU_ADJECTIVE: readonly Rule[] = [
  [/ське$/u, "ское"],
  [/цьке$/u, "цкое"],
  [/еве$/u, "ево"],
  [/єве$/u, "ево"],
  [/ове$/u, "ово"],
  [/не$/u, "ное"],
  // Adjectives: Веселе, Старе; a field is a noun.
  [/(?<!по|мо)([лр])е$/u, "$1ое"],
  [/(.)иця$/u, "$1ица"],
  [/ця$/u, "ца"],
  [/ський$/u, "ский"],
  [/цький$/u, "цкий"],
  [/ська$/u, "ская"],
  [/цька$/u, "цкая"],
  [/(.)ана$/u, "$1ана"],
];

/** A Ukrainian name as Russian writes it: the likeliest forms, best first. */
export function ukToRu(word: string, kind: "person" | "place", inPhrase = false): string[] {
  if (kind === "person") return [...new Set(ukSurnameToRu(word))];
  const base = rewrite(rewrite(word, UK_RU_ADJECTIVE), UK_RU);
  const results = [base];
  if (inPhrase) {
    // Behind or before another word, -ий and -а are endings of adjectives: Кривий Ріг, Біла Церква.
    // Which of them is stressed no letter tells: Старый, but Кривой.
    if (/[иы]й$/u.test(base) && !/[сц]кий$/u.test(base)) {
      const ways = ["ой", "ый"].map((ending) => base.replace(/[иы]й$/u, ending));
      results.unshift(...(/^(?:крив|золот)/u.test(base) ? ways : ways.toReversed()));
    }
    if (/[нвлрт]і$/u.test(word)) results.unshift(base.replace(/[иы]$/u, "ые"));
    // Soft adjectives: Верхня, Нижні.
    if (/[жрхд]н[яі]$/u.test(word))
      results.unshift(base.replace(/[яиы]$/u, /я$/u.test(word) ? "яя" : "ие"));
    if (/(?:[нвлрт]|велик|л[иы]с)а$/u.test(base) && !/[аео]на$/u.test(base))
      results.unshift(base.replace(/а$/u, "ая"));
    // Of animals and peoples, in the feminine: Козача.
    if (/[аея]ча$/u.test(base)) results.unshift(base.replace(/а$/u, "ья"));
  } else if (/(?:[ея]ча|[влея]че)$/u.test(base)) {
    results.unshift(base.replace(/[ае]$/u, (last) => (last === "а" ? "ья" : "ье")));
  } else if (/[оі]ва$|(?<!и|ї|ю|о|і)[сз]на$|стна$|льна$|дна$|[чжш]на$|інна$/u.test(word)) {
    results.unshift(base.replace(/а$/u, "ая"));
  }
  // Золоте, Глибоке.
  if (/[^сц][кт]е$/u.test(base)) results.unshift(base.replace(/е$/u, "ое"));
  // Софиевка, but Андреевка.
  if (/еев[кц]/u.test(base)) results.push(base.replace(/еев(?=[кц])/u, "иев"));
  // Вербове is an adjective as often as it is a noun.
  if (/[^аеиоу]ово$/u.test(base) && /ове$/u.test(word)) results.push(`${base}е`);
  if (/[^аеиоу]ил$/u.test(base) && /іл$/u.test(word)) results.push(base.replace(/ил$/u, "ол"));
  if (/[иы]ное$/u.test(base)) results.unshift(base.replace(/е$/u, ""));
  if (/[дрв]ное$/u.test(base)) results.push(base.replace(/ое$/u, "о"));
  if (/рк(?=о|и)/u.test(base)) results.push(base.replace(/рк/u, "рьк"));
  if (/[оеа][сл][аыеи]$/u.test(base)) results.push(base.replace(/([сл])([аыеи])$/u, "$1$1$2"));
  if (/и(?!й|я|е)/u.test(base) && /и/u.test(word.slice(0, -2))) {
    results.push(hardened(word, base));
  }
  // Of Олена, as well as of a deer.
  if (/^олен[оеи]в/u.test(base)) results.push(base.replace(/^олен/u, "елен"));
  // A basin: Донбас, Кузбас.
  if (/бас$/u.test(base)) results.unshift(`${base}с`);
  if (/у[кг]$/u.test(base)) results.push(base.replace(/к$/u, "г"));
  if (/н$/u.test(base) && /[іи]н$/u.test(word)) results.splice(1, 0, `${base}ь`);
  // Ukrainian і from е in a closed syllable: -інь is -ень as well as -инь.
  if (/інь?$/u.test(word)) results.splice(1, 0, base.replace(/[еи]нь?$/u, "ень"));
  return [...new Set(results)];
}

/** With ы where Ukrainian has и behind a consonant that can be hard in Russian. */
function hardened(word: string, base: string): string {
  if (word.length !== base.length)
    return base.replace(/([бвдзлмнпрст])и(?=[бвдзклмнпрст])/u, "$1ы");
  return Array.from(base, (letter, at) => {
    const isHard = letter === "и" && word[at] === "и" && /[бвдзлмнпрст]/u.test(base[at - 1] ?? "");
    return isHard ? "ы" : letter;
  }).join("");
}

function ukSurnameToRu(word: string): string[] {
  const base = rewrite(word, [
    [/ця$/u, "ца"],
    [/([сц])ький$/u, "$1кий"],
    [/([сц])ька$/u, "$1кая"],
    [/([^кгхжчшщц])ий$/u, "$1ый"],
    [/([бвгґдзклмнпрстф])є/gu, "$1е"],
    [/(^|[аеиіоуюяьї])є/gu, "$1е"],
    [/є/gu, "е"],
    [/([сцз])ьк/gu, "$1к"],
    [/'|’/gu, "ъ"],
    [/йо/gu, "ё"],
    [/ьо/gu, "ё"],
    [/ґ/gu, "г"],
    [/[ії]/gu, "и"],
  ]);
  const plain = base.replace(/(?<=[бпвмф])ъ(?=я)/u, "ь");
  const results = [plain];
  if (/и[^й]/u.test(plain) && /и[^й]/u.test(word)) results.push(hardened(word, plain));
  // Of trades: Кобзар is Кобзарь.
  if (/[^аеиоу]ар$/u.test(plain)) results.push(`${plain}ь`);
  return results;
}

/** Roots the other way, for names that are Ukraine's though written as in Russian. */
/** Capitals keep what they stand for from the rules that follow. */
const RU_ROOTS = roots(`
  ^никола=мИкола ^алекс=олекс константин=костянтИн днепр=дніпр днестр=дністр славян=слов'ян
  еевк=іївк горск$=гірск ^крив=крИв ^жит=жИт ^вин=він ^терн=терн ^при=прИ
  волч=вовч ^бел=біл реч=річ светл=світл ^север=сівер рубеж=рубіж
  поль$=піль ожье$=іжжя ^угл=вугл росс=рос ^чёрн=чорн ^черно=чорно острог$=острог чернов=чернів`);

/** A Russian name as Ukrainian writes it. */
export function ruToUk(word: string, kind: "person" | "place", inPhrase = false): string[] {
  if (kind === "person") return ruSurnameToUk(word);
  const common: Rule[] = [
    [/ский$/u, "ський"],
    [/цкий$/u, "цький"],
    [/ское$/u, "ське"],
    [/ская$/u, "ська"],
    [/ск$/u, "ськ"],
    [/цк$/u, "цьк"],
    [/ец$/u, "ець"],
    [/ица$/u, "Иця"],
    [/([оея])во$/u, "$1ве"],
    [/ное$/u, "не"],
    [/[ыо]й$/u, "Ий"],
    [/([жчшщ])е/gu, "$1е"],
    [/(^|[аеиоуыэюяьъ])е/gu, "$1є"],
    [/(^|[аеиоуыэюяь])ё/gu, "$1йо"],
    [/ё/gu, "ьо"],
    [/([жчшщц])и/gu, "$1И"],
    [/(?<=[аеоуюяиє])и(?!й)/gu, "ї"],
    [/ия/gu, "ія"],
    [/([кгх])и(?=$|й)/gu, "$1И"],
    [/и(?=.)/gu, "і"],
    [/ы/gu, "и"],
    [/э/gu, "е"],
    [/([бпвмф])[ьъ]?я/gu, "$1'я"],
    [/(с)\1(?=[аи]$)/gu, "$1"],
    [/И/gu, "и"],
  ];
  const plain = softened(rewrite(word, common));
  const closed: Rule[] = [
    [/(?:ье|ьо)в$/u, "їв"],
    [/ьков$/u, "ків"],
    [/([аеиоуї])(?:є|е)в$/u, "$1їв"],
    [/ов$/u, "ів"],
    [/([аи])єв(?=к)/u, "$1їв"],
    [/[оє]в(?=к[аи]$)/u, "ів"],
    [/[оє]вц[иі]$/u, "івці"],
    [/рог$/u, "ріг"],
    [/піч$/u, "піч"],
  ];
  const own = rewrite(rewrite(rewrite(word, RU_ROOTS), common), closed);
  const results = [softened(own), plain];
  // Ukrainian и, for which Russian has и too: Житомир, Винница.
  for (const form of [own, plain]) {
    if (/і/u.test(form.slice(1)))
      results.push(softened(form.replace(/(?<=[бвгджзклмнпрстчшщ])і(?!в|й|я|є|ї)/gu, "и")));
  }
  if (/^б[еі]л/u.test(plain)) results.push(plain.replace(/^б[еі]л/u, "бєл"));
  if (inPhrase) results.push(results[0]?.replace(/ая$/u, "а") ?? "");
  return [...new Set(results)].filter(Boolean).slice(0, 4);
}

function softened(word: string): string {
  return word.replace(/([сцз])ь?к(?=$|ий$|е$|а$)/u, "$1ьк");
}

function ruSurnameToUk(word: string): string[] {
  const base = rewrite(word, [
    [/([сц])кий$/u, "$1ький"],
    [/([сц])кая$/u, "$1ька"],
    [/([^о])[ыи]й$/u, "$1ий"],
    [/ная$/u, "на"],
    [/(^|[аеиоуыэюяьъ])е/gu, "$1є"],
    [/(^|[аеиоуыэюя])ё/gu, "$1йо"],
    [/([жчшщ])ё/gu, "$1о"],
    [/ьё|ё/gu, "ьо"],
    [/([жчшщц])и/gu, "$1ы"],
    [/^при/u, "пры"],
    [/(?<=[аеоуюяиє])и(?!й)/gu, "ї"],
    [/и(?!й$)/gu, "і"],
    [/ы/gu, "и"],
    [/э/gu, "е"],
    [/ъ/gu, "'"],
  ]);
  // Russian е from an old ѣ is є in such surnames: Синєгубов, Звєрєв.
  const old = /[лнрстдзмвбп]е/u.test(base) ? base.replace(/(?<=[лнрстдзмвбп])е/u, "є") : base;
  const isRussian = /(?:ов|ев|єв|ін)а?$/u.test(base);
  const native = base.replace(/(?<=[бвгджзклмнпрст])і(?!н$|й|я|в$)/gu, "и");
  // Тургенєв: only the ending keeps it.
  const ended = base.replace(/(?<=[лнрстдзмвбп])ев(?=а?$)/u, "єв");
  const results = isRussian ? [base, ended, old, native] : [native, base];
  return [...new Set(results)];
}

/** A Russian name as Belarusian writes it: as it sounds, so that unstressed о is а. */
export function ruToBe(word: string): string[] {
  const base = rewrite(word, [
    [/([сц])кий$/u, "$1кі"],
    [/[ыи]й$/u, "ы"],
    [/енко$/u, "енка"],
    [/ович$/u, "овіч"],
    [/щ/gu, "шч"],
    [/([жчшрц])е/gu, "$1э"],
    [/([жчшрц])и/gu, "$1ы"],
    [/ть/gu, "ць"],
    [/т(?=[ияюе])/gu, "ц"],
    [/д(?=[ияюе])/gu, "дз"],
    [/и/gu, "і"],
    [/(?<=[аеёіоуыэюя])в(?=$|[бвгджзклмнпрстфхцчш])/gu, "ў"],
  ]);
  // All that may be unstressed: Калеснікава.
  const open = base.replace(/о/gu, "а").replace(/(?<=[црж])е/gu, "э");
  return [...new Set([base, open, open.replace(/це(?=п)/u, "ца")])];
}

/** A Belarusian name as Russian writes it, best first. */
export function beToRu(word: string, kind: "person" | "place"): string[] {
  const base = rewrite(word, [
    [/ўск/gu, "вск"],
    [/ё?ў$/u, word.endsWith("ёў") ? "ёв" : "в"],
    [/ў/gu, "в"],
    [/скі$/u, "ский"],
    [/цкі$/u, "цкий"],
    [/энка$/u, "енко"],
    [/ц(?=[іеёюяь])/gu, "т"],
    [/дз(?=[іеёюяь])/gu, "д"],
    [/шч/gu, "щ"],
    [/([жчшр])ы/gu, "$1и"],
    [/э/gu, "е"],
    [/ы$/u, kind === "person" ? "ый" : "ы"],
    [/'|’/gu, "ъ"],
    [/і/gu, "и"],
    [/ав(?=а?$)/u, "ов"],
    [/авич/u, "ович"],
    [/авск/u, "овск"],
    [/яв$/u, "ев"],
  ]);
  if (kind === "person") {
    return [
      ...new Set([
        base,
        firstO(base),
        // A man's -ко is heard -ка, and е behind ц is а.
        base.replace(/^ца/u, "це").replace(/(?<=[кл])а$/u, "о"),
        base.replace(/([бвмпнлрсд])я(?=.*[аеиоуя])/u, "$1е"),
        base.replace(/([бвмпнлрсд])я(?=[бвгджзклмнпрстфхцчш])/gu, "$1е"),
      ]),
    ];
  }
  const results = [base];
  // The vowel that joins two roots: Светлагорск.
  if (/а(?=горск$|град$|полле$)/u.test(base))
    results.unshift(base.replace(/а(?=горск$|град$|полле$)/u, "о"));
  // Where о is unstressed Belarusian has а, and for е я: which, no rule can tell.
  const all = base
    .replace(/а(?=.*[бвгджзклмнпрстфхцчшщ])/gu, "о")
    .replace(/я(?=[лрдтзс]\S*[оаеи])/gu, "е");
  const soft = base.replace(/([бвгджзлмнпрст])я(?=[бвгджзлмнпрст])/gu, "$1е");
  results.unshift(...finals(all), ...finals(firstO(soft)));
  results.push(...finals(base));
  for (const each of [...results]) {
    if (each.includes("ра")) results.push(each.replace("ра", "ро"));
  }
  return [...new Set(results)].slice(0, 6);
}

function firstO(word: string): string {
  return word.replace(/а/u, "о");
}

function finals(word: string): string[] {
  return /[дн][ао]$/u.test(word) ? [word.replace(/[ао]$/u, "о"), word] : [word];
}
