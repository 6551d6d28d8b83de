import { foldName } from "../fold-name";
import { syllablesOf } from "../pinyin";
import type { Cyrillic } from "./latin";

/** What a Latin word looks like: surely Slavic, perhaps, or not at all. */
export type Look = "slavic" | "open" | "foreign";

/** Letters and clusters that no transliteration of an East Slavic name has. */
const FOREIGN =
  /q|w(?!$)|nns|[ou]is(?!k)|i?ana$|vania$|rch(?!$|at|[eu]nk?|[iy]k)|chr|tch|aa|'s(?!k)|ck(?!y)|gh|th|ph|wh|[aeou]{3}|ee|oo|ea(?!$|v)|eu|oe|ae|oa|(?:^|[^kscz])h(?=[^aeiouylrnmv])|[^iouykscz]h$|c(?!h)|j|x|bb|dd|ff|gg|ll|mm|pp|rr|tt|vv|gn|ngt|ng$|nt$|rd$|tz$/u;
/** Endings of English, German and Persian towns. */
const FOREIGN_ENDING =
  /(?:ton|ham|burg|berg|ford|land|nd|ville|town|shire|son|ster|(?<!^pr[iy])stan|abad)$/u;

const BELARUSIAN =
  /[aeiou]tse[bkr]|^tsi|dz(?:ye|ie|i[^au])|[^r]saw$|[lndt][ao]w$|yow|iou$|iel$|[ao]u(?:sk)|enka$|avich[yi]?s?$|[^aeiou]odna$|ichy$|^nava|latsk$|[iy]eu$|lahorsk$|u[iy]sk$|i?atski$|avets$|[a-z]{4}[nk]ava$/u;

const PLACE_SIGNS =
  /(?:iv|ivka|ivtsi|ivske|[a-z]sk|ske|tsk|skyi|sky|skiy|skii|skaya|skoye|[ai]nets|vets|ovets|yets|hrad|grad|horod|gorod|[ei]pol|opol|opil|[sr]pil|[a-z]{4}(?:ovo|evo|eve|ove|ino|yne)|zhne|[iy]chne|tsia|tsya|itsa|ytsia|yi|yy|oye|aya|ovka|evka|ichi|ychi|ychy|shyn|chyn|zhyn|rih|rog|inka|yanka|ianka|hirsk|chuk|mel|kamsk|[pd]illia|zhia|zhye|zhzhia|shchi|yow|iou|[iu]lets|[ou]vatka|horod(?:ok|ets)|[dtvz]ne|[ao]y[nv]?tsi|odna|odno|chow|saw)$|zh|shch|^ye[^aeiou]|bych$|ia[nrlz](?:sk|ets|k|an|h)|[dlmnrstvz]y[au](?!$)|iie|iia|iiv|sievi|[bdklmnprstvz]iu|shch|^h[rlnv][aeiouy]|^kr[iy]v|slovi?a|[oay]kh[tnmlvaoiy]|[bdz]nie|[aeoi]h[yi]$|dzi|tsi[ae]|dzye|nye|^(?=.{7})\w*(?:[aeou]h[lnd][aeiouy]|[aeou][rlv]h[aeouy])/u;

/** Roots of Slavic toponymy at the start: guest, mountain, town, clay, mushroom, wood, bare. */
const PLACE_ROOTS =
  /^(?:host|hor[aoi]|hrod|horod|hlyn|hlukh|hryb|hrush|hul[iy]|hlyb|holov|hadia|novo|staro|krasn|bil[oa]|belo|chern|chorn|zelen|berez|dubr|lys[iy]|mykol|dni|dnes|volod|vladi|petro|pavl|ivan|mykh|mikh|oleks|olesh|yaros|bohus|bohd|bogo|bakh|volno|bori?s|rost|yekat|voron|smol|novg|kostr|tambo|zapor|zhy|khar|kher|kram)/u;

/** Words that make a name of several Slavic: new, white, old, great, church. */
const PHRASE =
  /^(?:ust$|lys[aiy]|chorn|kozach|kamian|pishchan|hor[ay]$|brid$|yar$|kut$|loz[ay]$|rusk[ae]|shyrok|dovh|hlybok|vysok|vyshni?[ay]|podilsk|druh[ae]|persh[ae]|balka|pol[iy]ana|buda$|slobod|khutir|krynyts|dolyna|serednia|hol[aiy]|mal[aiy]|sukh|zolot|nov[aeiy]|novyi|bil[aei]|bela|belaya|star[aiy]|staryi|vel[iy]k|krasn|chervon|zelen|tserk|nizhn|verkhn)/u;

/** English words of which names of places are made. */
const ENGLISH =
  /^(?:lake|new|north|south|east|west|northern|southern|eastern|western|central|russian|republic|empire|federation|river|mount|mountain|bay|islands?|city|region|oblast|district|province|united|states?|great|square|street|sea|the|of|and|port|saint|san|santa|los|las|el|al|la|le|tel)$/u;

/** Is it a word that shows a name of several to be in another language? Folded. */
export function isForeignWord(word: string): boolean {
  return ENGLISH.test(word);
}

/** Is it a word with which names of several words are Slavic? Folded. */
export function isPhraseWord(word: string): boolean {
  return PHRASE.test(word);
}

/** Whether a Latin place name may be East Slavic. The word folded, without hyphens. */
export function lookOfPlace(word: string): Look {
  const isRoot = word.length > 5 && PLACE_ROOTS.test(word);
  const letters = word
    .replace(/l(li?[yi]a)$|t(tsi)$/u, "$1$2")
    .replace(/(?:yow|ow|aw|iou|ou)(?=$|sk)/u, "")
    .replace(/^(?:nov|star|belo|krasn)o?/u, "")
    .replace(/^bohd/u, "bod")
    .replace(/^vv/u, "v")
    .replace(/^illi/u, "ili")
    .replace(/^alex/u, "aleks")
    .replace(/th(?=rad)/u, "t")
    .replace(/(?<=[csz])hana$|(?<=pol[iy])ana$/u, "")
    .replace(/(?<=[aeiou])h(?=[dtzkbp]\w*(?:iv|iv[kts][aie]|ivske)$)/u, "")
    .replace(/[ae]ev(?=$|k|sk)/u, "");
  if (FOREIGN.test(letters)) return "foreign";
  if (!isRoot && FOREIGN_ENDING.test(word)) return "foreign";
  // Pinyin has zh, too.
  if (!isRoot && /zh/u.test(word) && !/(?:ne|ske|iv|ka)$/u.test(word) && syllablesOf(word))
    return "foreign";
  if (isRoot || PLACE_SIGNS.test(word) || BELARUSIAN.test(word)) return "slavic";
  if (/ie|[ao]y|ey|[^aeiouy]{5}/u.test(word)) return "foreign";
  return /[aeiouy]/u.test(word) ? "open" : "foreign";
}

const SURNAME_SIGNS =
  /(?:[a-z]{2}ov|[a-z]{2}ev|yov|iov|iev|[a-z]ova|[a-z]eva|[ea]nko|enka|chenko|[sc]ky|[sc]kyi|skiy|skyy|skii|tsky|tskyi|[sc]kaya|[sc]kaia|skaja|chuk|chak|iuk|yuk|chyk|chik|ovych|evych|ovich|evich|avich|[a-z]nyi|[a-z]nyy|[a-z]shyn|shin|zhin|khin|kin|[a-z][aeou]gin|[a-z]{2}[ei]nin|[a-z][sc]hko|chev|chern[a-z]{3,}|shchyn|[^s]chyn|ohub|gubov|ynskyi|inskyi|[a-z]iak|[a-z]lyak|ouski|auski|ouskaya|shvili|[a-z]{3}dze|[^aeiou]yan|[a-z]{3}[ao]yan|[a-z]ts[iy]n|[iu]llin|[a-z]{3}[nk]ava|[a-z]{2}naya|[a-z]{3}utin|[^aeiou]{2}oy|[a-z]uhl[yi]*)a?$|shch|^bogo[dlmrs]|^staro[dsv]|^belo[bgruz]|zh[bdgklmnv]|^khr|^ts[evy]|^y[aeu][^aeiou]/u;

/** How surely a Latin surname is East Slavic. Folded. */
export function lookOfSurname(word: string): Look {
  if (word.length < 3) return "foreign";
  if (SURNAME_SIGNS.test(word)) return "slavic";
  if (FOREIGN_ENDING.test(word)) return "foreign";
  const bare = word
    .replace(/^bohd/u, "bod")
    .replace(/(?:ow|aw|iou|ou|(?<=[iy])eu)(?=$|sk)/u, "")
    .replace(/oi|ai|ay|ey|tsch|sch|tch/gu, "y");
  return FOREIGN.test(bare) ? "foreign" : "open";
}

const UKRAINIAN =
  /iv$|ivk|yiv|ivts|yi$|[st]kyy$|(?:^|[^kzsc])h|enko$|chuk$|iuk$|yuk$|ii|iev|pil$|tsia|yn[ei]?$|zhzhia|ske$|ie[dr]|chyk|ynsk|yts|ych$/u;
const SURELY_UKRAINIAN = /[^l]iv$|ivk|yiv|ivts|[^aeou]yi$|pil$|tsia$|zhzhia$|chuk$|vych$/u;
const RUSSIAN =
  /g(?!h)|[^aeo]ov$|ev$|ino?$|oy$|aya$|oye|evka|ovka|itsa|ovo$|evo$|zhye|iy|(?<![st]k)yy|yo/u;

/** In whose language a Latin word looks spelled, likeliest first. */
export function languagesOf(word: string): Cyrillic[] {
  if (BELARUSIAN.test(word)) return ["be", "ru"];
  if (SURELY_UKRAINIAN.test(word) && !/g/u.test(word)) return ["uk"];
  const [isUk, isRu] = [UKRAINIAN.test(word), RUSSIAN.test(word)];
  return isRu && !isUk ? ["ru", "uk"] : ["uk", "ru"];
}

/** In whose language a Cyrillic word is spelled, as far as its letters tell. */
export function languageOfCyrillic(word: string): Cyrillic | undefined {
  const text = word.toLowerCase().normalize("NFC");
  if (/ў/u.test(text) || (/і/u.test(text) && /[ыэё]/u.test(text))) return "be";
  if (/[іїєґ]/u.test(text)) return "uk";
  if (/[ыэъё]/u.test(text)) return "ru";
  // Serbian, Macedonian, Bulgarian and Turkic letters.
  return /[ђјљњћџѓѕќәғқңөұүһ]/u.test(text) ? undefined : "ru";
}

/** A Latin word as the readers of letters want it: folded, with hačeks written out. */
export function plainLatin(word: string): string {
  const spelled = word
    .normalize("NFC")
    .replace(/[šŠ]/gu, "sh")
    .replace(/[čČ]/gu, "ch")
    .replace(/[žŽ]/gu, "zh");
  return foldName(spelled).replace(/'/gu, "'");
}
