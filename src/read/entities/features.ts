import { inBloom } from "../../text";
import type { Word } from "../document/parse";
import { knowledge } from "../lexicon/knowledge";
import { TEAMS } from "../lexicon/organisations";
import { ADJECTIVE_TAILS } from "../lexicon/others";
import { acronymsOf } from "./name-keys";
import type { PhraseMatch } from "./phrases";
import type { Rule } from "./rules";
import type { Line, Segment } from "./segments";
import { IS } from "./traits";

const SURNAME =
  /(?:ov|ova|ev|eva|enko|sky|ski|ska|skaya|skiy|skyi|ovich|evich|vic|vić|ić|yan|ian|shvili|dze|oğlu|oglu|escu|son|sen|sson|stein|berg|mann|ez|eira|inho|opoulos|akis|wala|wicz|czyk|uk|chuk)$/u;
const SPEECH = new Set(
  "said says told added adds warned claimed argued insisted denied noted stated explained replied tweeted wrote asked believes thinks predicted recalled admitted acknowledged".split(
    " ",
  ),
);
const PLACE_NOUNS = new Set(
  "mine pit plant dam prison camp airport refinery city town village province region district state county capital area airport island islands river border port suburb neighbourhood neighborhood peninsula republic valley coast oblast prefecture township municipality governorate territory north south east west outskirts streets centre stadium".split(
    " ",
  ),
);
const PLACE_BEFORE = new Set(
  "city town village province region district state county capital island port suburb area north south east west northern southern northeast northwest southeast southwest outskirts streets mayor people governor coast republic residents citizens".split(
    " ",
  ),
);
const ORG_NOUNS = new Set(
  "shares stock officials spokesman spokeswoman spokesperson chairman chief ceo executives executive headquarters employees staff members board directors subsidiary unit shareholders stake profit profits sales earnings group company statement website fighters troops forces rebels militants militia guerrillas analysts lawyers coach manager fans striker midfielder defender captain goalkeeper side squad players lawmakers deputies leader leaders newspaper agency channel".split(
    " ",
  ),
);
const OTHER_NOUNS = new Set(
  "vaccine virus pandemic outbreak treaty deal agreement accord war championship tournament tour title crown race missile missiles rocket rockets aircraft jet jets rifle tank tanks festival prize award language religion".split(
    " ",
  ),
);
/** Bodies that every state has: "the Russian Foreign Ministry" is one of Russia's. */
const STATE_ORGANS = new Set(
  "ministry parliament government army navy police embassy senate congress court cabinet treasury force forces guard constitution department".split(
    " ",
  ),
);
const PAPERS = new Set("newspaper newspapers daily weekly magazine television radio tv".split(" "));
const NEAR = new Set(
  "near outside across throughout around off inside toward towards via".split(" "),
);
const BEAT = new Set(
  "beat defeated lost won drew host hosts hosted face faced faces play plays played visit visited thrashed edged crushed thumped outscored v vs vs. scored led trailed upset downed blanked ousted".split(
    " ",
  ),
);

/** What surrounds the lines: does the text tell of sport? */
export interface Setting {
  isSport: boolean;
  /** Offsets at which a dateline's place begins. */
  datelines: ReadonlySet<number>;
  /** Offsets at which a dateline's agency begins. */
  agencies: ReadonlySet<number>;
}

export type Add = (rule: Rule) => void;

/** Names what counts for a segment within its line, rule by rule. */
export function weigh(
  line: Line,
  segment: Segment,
  phrases: ReadonlyMap<number, PhraseMatch>,
  setting: Setting,
  add: Add,
): void {
  const { from, to } = segment;
  const phrase = phrases.get(from * 16 + to - from);
  inner(
    line,
    segment,
    phrase,
    {
      isPlaceFirst: startsWith(phrases, segment, false),
      isBodyFirst: startsWith(phrases, segment, true),
    },
    add,
  );
  outer(line, segment, add);
  if (setting.agencies.has(line.words[segment.from]?.start ?? -1)) add("agency");
  if (setting.datelines.has(line.words[segment.from]?.start ?? -1)) add("dateline");
  else if (setting.isSport) sport(line, segment, phrase, add);
}

/** Does a segment go on behind an organisation, or behind a place, that is known in full? */
function startsWith(
  phrases: ReadonlyMap<number, PhraseMatch>,
  { from, to }: Segment,
  isOrganisation: boolean,
): boolean {
  for (let length = 1; length < to - from; length++) {
    const kind = phrases.get(from * 16 + length);
    if (kind !== undefined && (kind === "organisation") === isOrganisation) return true;
  }
  return false;
}

const LENGTHS: readonly Rule[] = ["one", "two", "three", "four"];

function inner(
  line: Line,
  { from, to }: Segment,
  phrase: PhraseMatch,
  starts: Pick<Inner, "isPlaceFirst" | "isBodyFirst">,
  add: Add,
): void {
  const words = line.words.slice(from, to);
  const traits = line.traits.slice(from, to);
  const names = words.filter(
    (word, at) =>
      word.isCapital && !((traits[at] ?? 0) & IS.particle && at > 0) && !/^al-/u.test(word.lower),
  );
  add(LENGTHS[Math.max(names.length, Math.min(words.length, 2)) - 1] ?? "more");
  const [first, last] = [words[0], words.at(-1)];
  const [firstTraits, lastTraits] = [traits[0] ?? 0, traits.at(-1) ?? 0];
  if (!first || !last) return;
  let all = -1;
  for (let at = 0; at < words.length; at++)
    if ((words[at] as Word).isCapital) all &= traits[at] ?? 0;
  if (phrase && words.length > 1) add("phrase");
  if (phrase === "country") add("country");
  if (phrase === "region") add("region");
  if (phrase === "city") add("city");
  if (phrase === "organisation") add("organisationPhrase");
  if (phrase === "people") add("people");
  // "SOCCER - ", "Soccer-": what the headline is filed under.
  if (from === 0 && to === 1 && phrase === undefined && line.words[1]?.text === "-" && line.isLoud)
    add("slug");
  if (line.isLoud && phrase === undefined) add(all & IS.english ? "loudEnglish" : "loud");
  if (phrase === "city" && all & IS.given) add("givenCity");
  if (phrase && words.length > 1) return;
  if (words.length === 1) {
    single(first, firstTraits, line.isLoud, phrase, add);
  } else {
    several(
      { words, traits, first, last, firstTraits, lastTraits, all, phrase, ...starts },
      line,
      add,
    );
  }
  if (last.kind === "number") add("number");
}

function single(word: Word, traits: number, isLoud: boolean, phrase: PhraseMatch, add: Add): void {
  const isKnown = phrase !== undefined || (traits & (IS.region | IS.state)) !== 0;
  if (
    traits & (IS.region | IS.state) &&
    (word.case !== "first" || !(traits & IS.english) || traits & IS.region)
  )
    add("region");
  if (traits & IS.town && !isKnown) add("town");
  if (traits & IS.organisation && !(traits & IS.english && word.case === "first" && false))
    add("organisation");
  if (traits & IS.demonym) add("demonym");
  if (traits & IS.other) add("other");
  if (isAdjective(word)) add("adjective");
  if (traits & IS.given) add("givenAlone");
  if (traits & IS.people) add("peopleAlone");
  if (traits & (IS.role | IS.address | IS.modifier) && !(traits & IS.organisation))
    add("roleAlone");
  else if (traits & IS.orgHead) add("orgHeadAlone");
  if (SURNAME.test(word.lower)) add("surnameEnding");
  if (!isLoud && word.case === "all" && !isKnown)
    add(word.text.length <= 6 ? "capitals" : "capitalsLong");
  if (
    word.case === "mixed" &&
    !/^\p{Lu}\p{Ll}*[-'’]|^(?:Mc|Mac|De|La|Le|Van|O)[A-Z'’]/u.test(word.text)
  )
    add("mixed");
  if (isKnown) return;
  if (traits & IS.english) add("englishAlone");
  else if (!(traits & (IS.people | IS.given | IS.organisation))) add("unknownAlone");
}

/** "BioNTech", not "McKay", "O'Brien" or "Jean-Claude". */
function isMixed({ case: it, text }: Word): boolean {
  return (
    it === "mixed" && !/^\p{Lu}\p{Ll}*[-'’]|^(?:Mc|Mac|De|La|Le|Van|Di|Da|O)[A-Z'’]/u.test(text)
  );
}

/** "German-born", "Saudi-led". */
function isAdjective({ text }: Word): boolean {
  const tail = /^\p{Lu}[\p{L}.]*(?:-\p{L}+)*-(\p{Ll}{3,})$/u.exec(text)?.[1];
  if (tail === undefined) return false;
  return ADJECTIVE_TAILS.has(tail) || (tail.length > 3 && inBloom(knowledge().english, tail));
}

const KNOWN_LAST =
  IS.english |
  IS.orgHead |
  IS.placeHead |
  IS.otherHead |
  IS.region |
  IS.town |
  IS.demonym |
  IS.organisation;

interface Inner {
  words: readonly Word[];
  traits: readonly number[];
  first: Word;
  last: Word;
  firstTraits: number;
  lastTraits: number;
  all: number;
  phrase: PhraseMatch;
  /** Does it begin with a place that is known in full? */
  isPlaceFirst: boolean;
  /** With an organisation? */
  isBodyFirst: boolean;
}

function several(it: Inner, line: Line, add: Add): void {
  const { words, traits, first, last, firstTraits, lastTraits, all, phrase } = it;
  const lowers = words.map(({ lower }) => lower);
  const hasHead = (lastTraits & (IS.orgHead | IS.companyEnd)) !== 0;
  const isKnown = phrase !== undefined;
  const prefix = it.isPlaceFirst || (firstTraits & (IS.region | IS.state)) !== 0;
  if (firstTraits & IS.given && !(firstTraits & (IS.english | IS.town | IS.orgHead | IS.placeHead)))
    add("givenPlain");
  if (firstTraits & IS.given) add("givenFirst");
  else if (firstTraits & IS.people) add("peopleFirst");
  if (lastTraits & IS.people && !isKnown) add("peopleLast");
  if (SURNAME.test(last.lower)) add("surnameEnding");
  if (
    words.some(
      ({ text }, at) =>
        at < words.length - 1 && /^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(text) && text.length <= 4,
    )
  )
    add("initial");
  if (
    words.some(
      (word, at) =>
        word.case === "lower" && ((traits[at] ?? 0) & IS.particle) !== 0 && word.lower !== "the",
    )
  )
    add("particle");
  if (lastTraits & IS.personEnd) add("personEnd");
  if (
    traits.some(
      (it, at) =>
        it & IS.role &&
        at < words.length - 1 &&
        words[at]?.isCapital &&
        !((traits[at - 1] ?? 0) & IS.particle),
    ) &&
    !hasHead
  )
    add("roleInside");
  if (traits.some((it, at) => it & IS.demonym && (words[at] as Word).isCapital))
    add("demonymInside");
  if (
    !isKnown &&
    !(all & IS.english) &&
    traits.every(
      (it) =>
        !(it & (IS.english | IS.orgHead | IS.placeHead | IS.otherHead | IS.region | IS.closed)),
    )
  )
    add("unknownPair");
  if (all & IS.english && !isKnown) add("englishAll");
  else if (lastTraits & IS.english && !(lastTraits & IS.people)) add("englishLast");
  else if (words.length === 2 && last.case === "first" && !(lastTraits & KNOWN_LAST)) {
    add("unknownLast");
  }
  if (!isKnown && isMixed(first)) add("mixedFirst");
  if (!isKnown && words.length === 2 && !(firstTraits & KNOWN_LAST) && lastTraits & IS.people)
    add("strangerFirst");
  if (firstTraits & IS.organisation && !(lastTraits & IS.otherHead)) add("organisation");
  if (first.lower === "radio" || first.lower === "television") add("broadcaster");
  if (lastTraits & IS.organisation && !isKnown && !(lastTraits & IS.orgHead))
    add("organisationLast");
  if (lastTraits & IS.orgHead && !isKnown) add("orgHeadLast");
  if (lastTraits & IS.orgHead && words.length > 2) add("headed");
  if (firstTraits & IS.address && !(firstTraits & IS.given)) add("addressFirst");
  if (firstTraits & IS.address && /^s(?:t\.?|aint)$/u.test(first.lower)) add("saint");
  if (lastTraits & IS.companyEnd) add("companyEnd");
  if (prefix && !isKnown && TEAMS.has(last.lower)) add("team");
  if (prefix && !isKnown && lastTraits & IS.otherHead && !(lastTraits & IS.orgHead))
    add("placeOther");
  const isAcronymFirst = (firstTraits & IS.organisation) !== 0 && first.text.includes(".");
  if ((it.isBodyFirst || isAcronymFirst) && !isKnown && lastTraits & (IS.orgHead | IS.orgOf))
    add("bodyOfOrganisation");
  if (prefix && lastTraits & (IS.orgHead | IS.companyEnd | IS.organisation) && !isKnown) {
    if (!isStateOrgan(it)) add("placeOrganisation");
  } else if (firstTraits & IS.demonym && lastTraits & (IS.orgHead | IS.companyEnd)) {
    add(isStateOrgan(it) ? "stateOrgan" : "peopleOrgan");
  }
  if (!line.isLoud && first.case === "all" && last.case === "all") add("capitalsLong");
  links(it, lowers, add);
  if (lastTraits & IS.placeHead && !isKnown) add("placeHead");
  if (firstTraits & IS.placeOpener) add("placeOpener");
  if (firstTraits & IS.direction) add("direction");
  if (firstTraits & IS.direction && lastTraits & (IS.region | IS.town | IS.state))
    add("directionPlace");
  if (lastTraits & IS.town && !isKnown) add("townLast");
  if (firstTraits & (IS.region | IS.state) && !isKnown) add("startsWithPlace");
  if (lastTraits & IS.otherHead && !isKnown) add("otherHead");
  if (isAdjective(last)) add("adjective");
}

/** "Russian Foreign Ministry", not "Irish Republican Army". */
function isStateOrgan({ words, traits, last }: Inner): boolean {
  if (!STATE_ORGANS.has(last.lower)) return false;
  return words.slice(1, -1).every((_, at) => (traits[at + 1] ?? 0) & (IS.modifier | IS.closed));
}

function links({ traits, lastTraits }: Inner, lowers: readonly string[], add: Add): void {
  const head = traits.some((it) => it & (IS.orgHead | IS.orgOf));
  const of = lowers.indexOf("of");
  if (of > 0) {
    const before = traits[of - 1] ?? 0;
    if (before & (IS.orgOf | IS.orgHead)) add("orgOf");
    else if (before & IS.placeOf) add("placeOf");
    else if (!(lastTraits & IS.companyEnd)) add("otherOf");
  }
  if (lowers.includes("for")) add(head ? "forHead" : "for");
  if (lowers.includes("&")) add("ampersand");
  if (lowers.includes("and"))
    add(lastTraits & (IS.orgHead | IS.companyEnd) || head ? "andHead" : "and");
  const link = lowers.findIndex((word, at) => at > 0 && /^(?:on|in|to|at|\/|a)$/u.test(word));
  if (link > 0)
    add(
      (traits[link - 1] ?? 0) & IS.orgOf || of > 0 || lowers.includes("for")
        ? "headLink"
        : "linking",
    );
  if (lowers.some((word, at) => /^['’]s?$/u.test(word) && at > 0)) add("possessiveInside");
}

function outer(line: Line, { from, to }: Segment, add: Add): void {
  const { words, traits } = line;
  const lastTraits = traits[to - 1] ?? 0;
  const [next, then] = [words[to], words[to + 1]];
  const two = words[from - 2];
  if (
    words[from - 1]?.lower === "of" &&
    two &&
    two.isCapital &&
    (traits[from - 2] ?? 0) & (IS.placeOf | IS.orgOf) &&
    !line.isLoud
  ) {
    add("cutOf");
  }
  if (
    lastTraits & (IS.orgOf | IS.placeOf) &&
    next?.lower === "of" &&
    then &&
    (then.isCapital || then.lower === "the")
  )
    add("cutOf");
  if (next?.isCapital && (traits[to] ?? 0) & (IS.orgHead | IS.companyEnd) && !line.isLoud)
    add("cutHead");
  let before = words[from - 1];
  let beforeTraits = traits[from - 1] ?? 0;
  let at = from - 1;
  if (before?.lower === "the") {
    add("the");
    at--;
    before = words[at];
    beforeTraits = traits[at] ?? 0;
  } else if (beforeTraits & IS.address) add("address");
  else if (beforeTraits & IS.role) add("role");
  else if (before && /^(?:by|with)$/u.test(before.lower)) add("by");
  if (before && beforeTraits & IS.role && (traits[at - 1] ?? 0) & IS.demonym) add("demonymRole");
  preposition(before, words[at - 1], add);
  behind(line, from, to, add);
  if (before?.text === "(" && words[to]?.text === ")") add("inBrackets");
  if (before && /^["“«]$/u.test(before.text) && /^["”»]$/u.test(words[to]?.text ?? ""))
    add("quoted");
  if (before?.text === "," && (traits[at - 1] ?? 0) & (IS.town | IS.region | IS.state))
    add("afterPlaceComma");
}

function preposition(before: Word | undefined, two: Word | undefined, add: Add): void {
  if (!before) return;
  switch (before.lower) {
    case "in":
    case "In":
      add("in");
      return;
    case "at":
      add("at");
      return;
    case "from":
      add("from");
      return;
    case "to":
      add("to");
      return;
    case "of":
      if (two && PLACE_BEFORE.has(two.lower)) add("placeNounOf");
      else if (
        two &&
        /^(?:shares?|stake|shareholders?|unit|subsidiary|employees|units)$/u.test(two.lower)
      )
        add("sharesOf");
      return;
  }
  if (NEAR.has(before.lower)) add("near");
}

function behind(line: Line, from: number, to: number, add: Add): void {
  const { words, traits } = line;
  const [next, then, third] = [words[to], words[to + 1], words[to + 2]];
  if (!next) return;
  if (next.text === ":" && words[to - 1]?.case === "all") add("label");
  if (next.text === "-" && !next.spaced && then && !then.spaced && then.case === "lower")
    add("hyphenTail");
  if (PAPERS.has(next.lower)) add("paper");
  if (SPEECH.has(next.lower)) add("speaks");
  else if (next.tag === "past" || next.tag === "auxiliary" || next.tag === "present") add("verb");
  if (next.lower === "who" || (next.text === "," && then?.lower === "who")) add("who");
  if (
    next.text === "," &&
    then?.kind === "number" &&
    /^\d{1,2}$/u.test(then.text) &&
    third?.text === ","
  )
    add("age");
  if (next.text === "(" && then && third?.text === ")" && then.isCapital) {
    const isAcronym = then.case === "all" && then.text.length >= 2;
    const own = words.slice(from, to).map(({ lower }) => lower);
    if (isAcronym && acronymsOf(own).includes(then.lower.replace(/\./gu, ""))) add("acronymExact");
    else if (isAcronym && then.text.length > 2) add("bracketAcronym");
    else add("bracketPlace");
  }
  if (next.text === "," && then && then.isCapital && (traits[to + 1] ?? 0) & (IS.region | IS.state))
    add("commaPlace");
  const noun = next.kind === "clitic" ? then : next;
  if (noun?.case !== "lower") return;
  if (PLACE_NOUNS.has(noun.lower) && next.kind !== "clitic") add("placeNoun");
  if (ORG_NOUNS.has(noun.lower)) add("orgNoun");
  else if ((traits[to + (next.kind === "clitic" ? 1 : 0)] ?? 0) & IS.role) add("roleNoun");
  if (OTHER_NOUNS.has(noun.lower) && next.kind !== "clitic") add("otherNoun");
}

function sport(line: Line, { from, to }: Segment, phrase: PhraseMatch, add: Add): void {
  const { words, traits } = line;
  const [before, next, then] = [words[from - 1], words[to], words[to + 1]];
  const isNation = phrase === "country" || ((traits[to - 1] ?? 0) & IS.region) !== 0;
  const figures = line.isTable && next?.kind === "number";
  if (figures) add(from === 0 ? "tableLead" : "score");
  if (SPORT_GENERIC.has(words[to - 1]?.lower ?? "")) add("sportGeneric");
  if (isNation && phrase !== "region") return;
  const isTown =
    phrase === "city" || phrase === "region" || ((traits[from] ?? 0) & (IS.town | IS.state)) !== 0;
  if (isTown && line.sentence.caps !== "title" && isSchedule(line, from, to)) {
    add("schedule");
    return;
  }
  const isActing =
    (next && BEAT.has(next.lower)) ||
    (before && (BEAT.has(before.lower) || AGAINST.has(before.lower))) ||
    next?.kind === "number" ||
    (then?.kind === "number" && next?.text === "-");
  const isOwning =
    next?.kind === "clitic" || ((traits[to] ?? 0) & IS.role && next?.case === "lower");
  if (before?.lower === "at") add("sportVenue");
  if (isTown && to - from <= 2) {
    if (isActing) add("sportTown");
    else if (isOwning) add("sportTownNear");
  } else if (isActing && !((traits[to - 1] ?? 0) & (IS.people | IS.given))) {
    add("sportTeam");
  }
}

const AGAINST = new Set("against over past joined".split(" "));
/** Last words of what is played, not of who plays. */
const SPORT_GENERIC = new Set(
  "league division conference cup championship tournament open series group pool schedule standings results".split(
    " ",
  ),
);

/** Words of a line of a table. */
const LONGEST_SCHEDULE = 40;

/** A line of a league's table, or of who plays where: "ATLANTA 83 49 .629", "BOSTON AT OAKLAND". */
function isSchedule({ words, sentence }: Line, from: number, to: number): boolean {
  if (
    sentence.caps === "none" &&
    words.some(({ case: it, kind }) => kind === "word" && it !== "all")
  )
    return false;
  if (words.length > LONGEST_SCHEDULE) return false;
  const figures = words.slice(to).filter(({ kind }) => kind === "number").length;
  return (
    figures >= 3 ||
    (words.length <= 7 && words[from - 1]?.text !== "AT" && words.some(({ text }) => text === "AT"))
  );
}
