import { oneOf } from "../one-of";

/** Verbs behind which stands whom it was told. */
export const ADDRESSED = oneOf("tell inform remind assure warn ask advise convince persuade");
/**
 * Verbs whose object tells what was said or held, without a clause of its own: "denied the charge",
 * "promised to leave", "questioned the plan".
 */
const WITH_OBJECT = new Set(
  (
    "announce deny accuse criticize criticise blame reject praise urge demand promise vow pledge refuse condemn " +
    "denounce defend recommend dismiss welcome call describe claim acknowledge confirm decline declare allege " +
    "reveal suggest ask tweet retweet note recall report state admit disclose mention predict propose explain " +
    "stress emphasize emphasise reiterate concede lament remark estimate clarify assert contend caution swear " +
    "threaten cite question express slam blast decry deride mock ridicule hail applaud imply characterize characterise portray label"
  ).split(" "),
);

/** Verbs that tell of what was said by a preposition: "complained about the noise". */
const WITH_PREPOSITION: Readonly<Record<string, RegExp>> = {
  accuse: /^of$/,
  admit: /^to$/,
  agree: /^to$/,
  apologize: /^for$/,
  apologise: /^for$/,
  argue: /^(?:for|against|in)$/,
  ask: /^(?:about|for)$/,
  boast: /^(?:about|of)$/,
  call: /^(?:for|on|out)$/,
  caution: /^against$/,
  comment: /^on$/,
  complain: /^(?:about|of)$/,
  insist: /^on$/,
  object: /^to$/,
  plead: /^(?:for|with)$/,
  refer: /^to$/,
  remark: /^(?:on|about)$/,
  reply: /^to$/,
  respond: /^to$/,
  vow: /^to$/,
  warn: /^(?:of|about|against)$/,
  write: /^about$/,
};

/** Does a word behind a verb of telling open what is told: "of" in "boasted of"? */
export function isToldBy(lemma: string, next: string): boolean {
  return WITH_PREPOSITION[lemma]?.test(next) === true;
}

/** A preposition or mark: no object begins with one. */
const NO_OBJECT =
  /^(?:[,;:.]|in|at|on|during|with|from|about|of|against|by|as|that|for|over|after|before|when)$/;
/** Words between a verb of telling and "to": "told the guards at the gate to wait". */
const TO_INFINITIVE = 7;

/**
 * May what a verb says begin at a position, other than as a clause? `text` gives the word at a position, in
 * small letters.
 */
export function startsObject(lemma: string, at: number, text: (at: number) => string): boolean {
  const next = text(at);
  if (WITH_PREPOSITION[lemma]?.test(next)) return true;
  if (/^(?:tell|order|advise|remind|warn|beg)$/.test(lemma)) {
    for (let to = at + 1; to < at + TO_INFINITIVE && !/^[,.]$/.test(text(to)); to++) {
      if (text(to) === "to") return true;
    }
    return false;
  }
  return WITH_OBJECT.has(lemma) && !NO_OBJECT.test(next);
}
