import type { Word } from "../words";

/** What is counted, and the index behind its last word. */
export interface Unit {
  unit: string;
  to: number;
}

const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["us$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₴", "UAH"],
  ["₩", "KRW"],
  ["₺", "TRY"],
  ["₦", "NGN"],
  ["₪", "ILS"],
  ["rs", "INR"],
  ["c$", "CAD"],
  ["a$", "AUD"],
  ["hk$", "HKD"],
  ["nz$", "NZD"],
  ["s$", "SGD"],
  ["r$", "BRL"],
]);

const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollar: "USD",
    dollars: "USD",
    euro: "EUR",
    euros: "EUR",
    yen: "JPY",
    yuan: "CNY",
    renminbi: "CNY",
    rouble: "RUB",
    roubles: "RUB",
    ruble: "RUB",
    rubles: "RUB",
    hryvnia: "UAH",
    hryvnias: "UAH",
    hryvnyas: "UAH",
    shekel: "ILS",
    shekels: "ILS",
    zloty: "PLN",
    zlotys: "PLN",
    naira: "NGN",
    usd: "USD",
    eur: "EUR",
    gbp: "GBP",
    jpy: "JPY",
    cny: "CNY",
    rub: "RUB",
    chf: "CHF",
    inr: "INR",
  }),
);

/** The currency whose sign ends before the word at `at`: its code and the index of the sign. */
export function signBefore(
  words: readonly Word[],
  at: number,
): { unit: string; from: number } | undefined {
  const sign = words[at - 1];
  if (!sign) return undefined;
  const letters = words[at - 2];
  if (sign.text === "$" && letters?.end === sign.start) {
    const unit = CURRENCY_SIGNS.get(`${letters.lower}$`);
    if (unit) return { unit, from: at - 2 };
  }
  const isJoined = sign.end === words[at]?.start;
  if (!isJoined && sign.lower !== "rs" && sign.text.length > 1) return undefined;
  const unit = CURRENCY_SIGNS.get(sign.lower);
  return unit === undefined ? undefined : { unit, from: at - 1 };
}

const MEASURES = new Set(
  (
    "km kms kg kgs g mg cm mm ft mph kph kmh knots mw gw kw kwh mwh gwh hz mhz ghz mb gb tb lb lbs oz ha sq " +
    "kilometer kilometre kilometers kilometres meter metre meters metres mile miles foot feet inch inches " +
    "yard yards acre acres hectare hectares tonne tonnes ton tons kilogram kilograms kilo kilos gram " +
    "grams litre litres liter liters gallon gallons barrel barrels degree degrees second seconds minute " +
    "minutes hour hours day days week weeks month months year years decade decades century centuries " +
    "percentage points basis megawatt megawatts gigawatt gigawatts watt watts volt volts"
  ).split(" "),
);

const IRREGULAR = new Set(
  (
    "people men women children police troops cattle sheep aircraft spacecraft personnel staff dead wounded " +
    "injured missing lives wives deaths refugees feet mice teeth media data criteria nuclei species " +
    "firemen policemen gunmen fishermen servicemen congressmen lawmakers spokesmen headquarters series " +
    "percent clergy crew infantry cavalry livestock offspring fish deer others more votes seats"
  ).split(" "),
);

/** Words that end a unit: what follows a number on its own. */
const STOP = new Set(
  (
    "of in on at to from by for with and or but as than that which who were was is are be been has have had " +
    "will would could can may might did do does the a an this these those its his her their our when while " +
    "after before since until if because per into over under between during against about around then there " +
    "not so also only just still now ago later earlier he she it they we you i died said says told among " +
    "including across within without through out up down off"
  ).split(" "),
);

/**
 * How the noun behind a number is known: several things by its plural, one thing by its place in
 * small letters; in other languages by its place alone.
 */
export type Counting = "several" | "one" | "foreign";

/** Words before the head of what is counted that are looked past. */
const REACH = 4;

/** The unit behind a number: "%", "km", "USD", or the head of the noun phrase, as the text has it. */
export function unitAfter(
  words: readonly Word[],
  at: number,
  counting: Counting,
): Unit | undefined {
  const next = words[at];
  if (!next) return undefined;
  const second = words[at + 1]?.lower;
  if (next.text === "%" || /^(?:percent|pct|prozent)$/.test(next.lower))
    return { unit: "%", to: at + 1 };
  if (next.lower === "per" && second === "cent") return { unit: "%", to: at + 2 };
  if (next.lower === "percentage" && /^points?$/.test(second ?? ""))
    return { unit: "percentage points", to: at + 2 };
  if (next.text === "°") return degrees(words, at);
  if (/^[€£¥₽₴]$/.test(next.text))
    return { unit: CURRENCY_SIGNS.get(next.text) ?? next.text, to: at + 1 };
  if (/^(?:us|american)$/i.test(next.lower) && /^dollars?$/.test(second ?? ""))
    return { unit: "USD", to: at + 2 };
  const currency = CURRENCIES.get(next.lower);
  if (currency) return { unit: currency, to: at + 1 };
  if (next.text === "-" && words[at - 1]?.end === next.start) return hyphened(words, at + 1);
  if (next.lower === "of") return partOf(words, at);
  return measureAt(words, at) ?? headAt(words, at, counting);
}

function degrees(words: readonly Word[], at: number): Unit {
  const scale = words[at + 1];
  const hasScale = scale !== undefined && /^[CF]$/.test(scale.text);
  return { unit: hasScale ? `°${scale.text}` : "°", to: at + (hasScale ? 2 : 1) };
}

/** "40-mile", "6-year-old", "16-hour". */
function hyphened(words: readonly Word[], at: number): Unit | undefined {
  const word = words[at];
  if (!word || !/^\p{Ll}{2,}$/u.test(word.text)) return undefined;
  return { unit: CURRENCIES.get(word.lower) ?? word.text, to: at + 1 };
}

/** "five of the soldiers", "a third of voters", "one in five": what it is a part of. */
function partOf(words: readonly Word[], at: number): Unit | undefined {
  const skip = /^(?:the|its|his|her|their|our|these|those|all)$/.test(words[at + 1]?.lower ?? "")
    ? 2
    : 1;
  return headAt(words, at + skip, "one");
}

/** A measure, with what goes before and behind it: "square kilometres", "miles per hour", "km/h". */
function measureAt(words: readonly Word[], at: number): Unit | undefined {
  const square = /^(?:square|cubic|nautical|sq|metric|light)$/.test(words[at]?.lower ?? "") ? 1 : 0;
  const stop = square === 1 && words[at + 1]?.text === "." ? 1 : 0;
  const from = at + square + stop;
  const measure = words[from];
  if (!measure || !MEASURES.has(measure.lower)) return undefined;
  let to = from + 1;
  const rate =
    words[to]?.text === "/" ||
    words[to]?.lower === "per" ||
    (words[to]?.lower === "an" && words[to + 1]?.lower === "hour");
  if (rate && /^\p{L}+$/u.test(words[to + 1]?.text ?? "") && words[to + 1]?.lower !== "cent")
    to += 2;
  else if (
    /^degrees?$/.test(measure.lower) &&
    /^(?:celsius|fahrenheit|c|f)$/.test(words[to]?.lower ?? "")
  )
    to++;
  return { unit: textOf(words, at, to), to };
}

function textOf(words: readonly Word[], from: number, to: number): string {
  return words.slice(from, to).reduce((text, word, index) => {
    const before = words[from + index - 1];
    return index > 0 && before && before.end < word.start
      ? `${text} ${word.text}`
      : text + word.text;
  }, "");
}

/** The head of the noun phrase that begins at a word: its last plural, or for one the next noun. */
function headAt(words: readonly Word[], at: number, counting: Counting): Unit | undefined {
  if (counting === "foreign") return nextNoun(words, at);
  for (let index = at; index < at + REACH; index++) {
    const word = words[index];
    if (!word || !/^\p{L}/u.test(word.text) || STOP.has(word.lower)) return undefined;
    if (isPlural(word.lower)) {
      const further = words[index + 1];
      // "20 per cent", "four arms dealers": the last of two plurals is the head.
      const isLast =
        !further ||
        !/^\p{Ll}+$/u.test(further.text) ||
        !isPlural(further.lower) ||
        STOP.has(further.lower);
      if (isLast) return { unit: word.text, to: index + 1 };
    }
    if (counting === "one" && index === at && /^\p{Ll}+$/u.test(word.text)) {
      return { unit: word.text, to: index + 1 };
    }
  }
  return undefined;
}

/** The word behind a number, and a linking "de" or the like: what that is its grammar would tell. */
function nextNoun(words: readonly Word[], at: number): Unit | undefined {
  const from = /^(?:de|di|d|des|van)$/.test(words[at]?.lower ?? "") ? at + 1 : at;
  const word = words[from];
  const isNoun = word !== undefined && /^\p{L}{3,}$/u.test(word.text);
  return isNoun ? { unit: word.text, to: from + 1 } : undefined;
}

function isPlural(word: string): boolean {
  return (
    IRREGULAR.has(word) ||
    (word.length > 3 && /[^su'’]s$/.test(word) && !/(?:is|ous|ss)$/.test(word)) ||
    /(?:buses|viruses|bonuses|classes|losses|glasses|passes|masses|princesses|witnesses|businesses|hostesses|addresses|campuses)$/.test(
      word,
    )
  );
}
