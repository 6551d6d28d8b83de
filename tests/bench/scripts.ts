import { between, pick, type Random } from "./random";

/** Alphabets into which an invented name in Latin letters can be put, letter by letter. */
const LETTERS = "abdefgiklmnoprstuvz";
const ALPHABETS = {
  cyrillic: "а б д е ф г и к л м н о п р с т у в з",
  greek: "α μπ δ ε φ γ ι κ λ μ ν ο π ρ σ τ υ β ζ",
  georgian: "ა ბ დ ე ფ გ ი კ ლ მ ნ ო პ რ ს ტ უ ვ ზ",
  arabic: "ا ب د ه ف غ ي ك ل م ن و پ ر س ت ؤ ڤ ز",
} as const;

export const SCRIPTS = ["cyrillic", "han", "greek", "thai", "georgian", "arabic"] as const;
export type Script = (typeof SCRIPTS)[number];

/** Frequent in running Chinese text. */
export const HAN =
  "的一是在有个人这上中大为来我到出要以时和地们得可下对生也子就过能他会多发说而于自之用年行家方后作成开面事好小心前所道法如进着同经分定都然与本还其当起动已两点从问里主实天高去现长此三将无国全文理明日些看只公等十意正外想间把情者没重相那向知因样学应又手但信关使种见力名二处门并口么先位头回话很再由身入内第平被给次别几月真立新通少机打水果最部何安接报声任意";

/** Ends an invented Chinese name; none is in `HAN`, so that running text never is a name. */
const HAN_ENDS = "霖翰琪彬婷钰轩岚瑾昊璐逸萱淼涵滢熙煜宸玥";

const THAI_CONSONANTS = "กขคงจชดตถทนบปพฟมยรลวสห";
const THAI_VOWELS = ["า", "ิ", "ี", "ุ", "ู", "ะ", "ำ", "ัน", "ัง", "าย"];
/** Begin the last syllable of an invented Thai name; invented words do without. */
const THAI_ENDS = "ฆฌฎฏฐฑฒณธภศษฬ";

const TABLES = new Map<Script, Map<string, string>>();
for (const [script, letters] of Object.entries(ALPHABETS)) {
  const each = letters.split(" ").map((to, index) => [LETTERS.charAt(index), to] as const);
  TABLES.set(script as Script, new Map(each));
}

/** A word of Latin letters in another script; in one without an alphabet, a name of its own. */
export function inScript(word: string, script: Script, random: Random): string {
  if (script === "han") return hanName(random);
  if (script === "thai") return thaiName(random);
  const table = TABLES.get(script);
  const spelt = Array.from(word.toLowerCase(), (letter) => table?.get(letter) ?? letter).join("");
  if (script === "cyrillic") return capitalised(spelt);
  return script === "greek" ? capitalised(spelt.replace(/σ$/, "ς")) : spelt;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function hanName(random: Random): string {
  const letters = Array.from({ length: between(random, 2, 3) }, () => pick(random, [...HAN]));
  return letters.join("") + pick(random, [...HAN_ENDS]);
}

function thaiName(random: Random): string {
  const end = pick(random, [...THAI_ENDS]) + pick(random, THAI_VOWELS);
  return thaiWord(random, between(random, 1, 3)) + end;
}

/** Syllables that might be a Thai word. */
export function thaiWord(random: Random, syllables = between(random, 1, 3)): string {
  const one = () => pick(random, [...THAI_CONSONANTS]) + pick(random, THAI_VOWELS);
  return Array.from({ length: syllables }, one).join("");
}
