/** Closed classes of English words: those that a language gains none of. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const DETERMINERS =
  words(`the a an this that these those each every either neither some any no
  all both half such another several many few most much more less my your his her its our their whose
  what which`);

export const PRONOUNS =
  words(`i you he she it we they me him us them mine yours hers ours theirs myself
  yourself himself herself itself ourselves yourselves themselves who whom whoever someone somebody
  something anyone anybody anything everyone everybody everything nobody nothing none one there here`);

export const PREPOSITIONS =
  words(`of in to for with on at from by about as into like through after over
  between out against during without before under around among near off above across behind beyond
  despite down except inside outside onto past per since than throughout toward towards until till up
  upon via within amid amidst alongside along beside besides below beneath unlike following including
  regarding concerning due`);

export const CONJUNCTIONS =
  words(`and or but nor so yet because although though while whereas if unless
  whether when where why how once lest`);

/** Forms of "be", "have", "do" and the modal verbs, with what denies them. */
export const AUXILIARIES =
  words(`is are was were be been being am has have had having do does did will
  would shall should can could may might must ought isn't aren't wasn't weren't hasn't haven't hadn't
  don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't needn't isn’t aren’t
  wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t
  mustn’t needn’t`);

export const ADVERBS =
  words(`not never also too very still just even only again already always often
  now then thus hence however meanwhile moreover therefore instead later earlier soon ago almost nearly
  quite rather perhaps maybe indeed yesterday today tomorrow tonight elsewhere together once twice far
  well further separately finally recently currently formerly initially previously nevertheless
  nonetheless otherwise overall additionally`);

export const NUMBER_WORDS =
  words(`zero one two three four five six seven eight nine ten eleven twelve
  thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
  eighty ninety hundred thousand million billion trillion dozen first second third fourth fifth sixth
  seventh eighth ninth tenth last next`);

export const MONTHS =
  words(`january february march april may june july august september october november
  december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep.
  sept. oct. nov. dec.`);

export const WEEKDAYS =
  words(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed
  thu thur thurs fri sat sun mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.`);

/** Is the word of a class that has no names in it? */
export function isClosed(lower: string): boolean {
  return (
    DETERMINERS.has(lower) ||
    PRONOUNS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    AUXILIARIES.has(lower)
  );
}

/** Is the word one that begins sentences rather than goes on with a name? */
export function isStarter(lower: string): boolean {
  return isClosed(lower) || ADVERBS.has(lower);
}
