/** Forms of verbs: the irregular ones by list, the regular ones by their ending. */

const IRREGULAR_PAST = new Set(
  `said told made took went came saw gave found thought knew got left felt brought began kept held wrote
  stood heard meant met ran paid sat spoke led grew lost fell sent built understood drew broke spent rose
  drove bought wore chose won sought fought caught threw taught sold shot struck swore fled hung bore bent
  bound bred dealt dug ate fed flew forbade forgot forgave froze hid laid lent lit overcame oversaw rode
  rang sank sang shook slept slid stole stuck swept swam swung tore undertook withdrew woke became
  overtook overthrew overrode foresaw misled rebuilt repaid withheld withstood upheld undid mistook outdid blew
  clung crept drank flung knelt leapt shrank slew sped spun sprang stung strode strove wept`
    .trim()
    .split(/\s+/u),
);
const PRESENT = new Set(
  `says tells makes takes goes comes sees gives finds thinks knows gets leaves feels brings begins keeps
  holds writes stands hears means meets runs pays sits speaks leads grows loses falls sends builds draws
  breaks spends rises wants needs seems appears remains plans expects believes hopes adds warns claims
  argues insists calls urges denies confirms announces declares suggests notes reports shows includes`
    .trim()
    .split(/\s+/u),
);
const BASE = new Set(
  `say tell make take go come see give find think know get leave feel bring begin keep hold write stand
  hear mean meet run pay sit speak lead grow lose fall send build draw break spend rise want need seem
  appear remain expect believe hope add warn argue insist urge deny confirm announce declare suggest
  become buy sell win seek fight catch throw teach choose eat`
    .trim()
    .split(/\s+/u),
);
/** End like forms of verbs and are none. */
const NO_PAST = new Set(
  "red bed hundred need seed speed breed feed shed sled embed indeed united naked sacred wicked".split(
    " ",
  ),
);
const NO_PARTICIPLE = new Set(
  "king ring wing thing spring string evening morning nothing something anything everything ceiling during building sibling sterling beijing".split(
    " ",
  ),
);

export type VerbForm = "past" | "present" | "base" | "participle";

/** Does a word of letters alone end so, two letters at least before the ending? */
function endsLike(lower: string, ending: string): boolean {
  return (
    lower.endsWith(ending) && lower.length >= ending.length + 2 && !/[\d_'’‘ʼ&.‐‑-]/.test(lower)
  );
}

/** The form of a verb that a word in small letters has; undefined where it is none that is known. */
export function verbForm(lower: string): VerbForm | undefined {
  if (IRREGULAR_PAST.has(lower)) return "past";
  if (PRESENT.has(lower)) return "present";
  if (BASE.has(lower)) return "base";
  if (endsLike(lower, "ed") && !NO_PAST.has(lower)) return "past";
  if (endsLike(lower, "ing") && !NO_PARTICIPLE.has(lower)) return "participle";
  return undefined;
}
