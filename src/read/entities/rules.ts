/** What counts for and against a name being of a kind: person, place, organisation, other. */
export type Weights = readonly [person: number, place: number, organisation: number, other: number];

/** The kinds, in the order of `Weights`; `other`: names of none of ours, which keep words from them. */
export const OUTCOMES = ["person", "place", "organisation", "other"] as const;

/**
 * The one table of what is weighed, in nats as of a log-linear model. The figures are set by hand, on
 * every second document of the tuning sets.
 */
export const RULES = {
  // How long it is.
  one: [-1.2, -1, -1, -1],
  two: [0.4, -0.6, -0.4, -0.6],
  three: [-0.4, -1.2, -0.4, -0.8],
  four: [-2.2, -2, -0.6, -1],
  more: [-5, -3, -0.8, -1.2],
  // What its words are.
  givenFirst: [2.6, -0.6, -0.8, -0.8],
  givenAlone: [1, -0.2, -0.5, -0.5],
  peopleFirst: [0.5, 0, 0, -0.2],
  peopleLast: [1.2, -0.3, -0.3, -0.3],
  peopleAlone: [0.8, 0, 0, -0.2],
  surnameEnding: [1.3, -0.3, -0.5, -0.5],
  initial: [3, -1, -1, -1],
  particle: [1, 0.3, 0, 0],
  personEnd: [3, -1, -1, -1],
  addressInside: [0.6, -1, -0.5, -0.5],
  roleInside: [-3.5, -2, -0.6, -1],
  demonymInside: [-3, -1, 0.2, 0.5],
  unknownPair: [1.6, 0, 0.2, 0],
  unknownAlone: [0.8, 0.2, 0.4, -0.2],
  englishAlone: [-1.4, -1.4, -0.8, 0.2],
  englishAll: [-2.2, -1.4, 0.2, 0.6],
  englishLast: [-0.9, -0.4, 0.2, 0.2],
  givenPlain: [1.6, -0.4, -0.4, -0.6],
  englishFirstAlone: [-1, -1, -1, 0],
  unknownLast: [1, 0, 0.3, 0],
  addressFirst: [-3, -1, -0.4, -0.4],
  placeOrganisation: [-1, -1, 5, 0],
  placeOther: [-1, -1.4, -0.6, 3.6],
  bodyOfOrganisation: [-1, -1, 3.4, 0],
  headLink: [-4, -3, 3, -0.6],
  acronymExact: [-2, -2, 5, 0],
  label: [-2, -2, -3, 0],
  designation: [-3, -3, -2, 5],
  hyphenTail: [-3, -3.5, -3, 0.4],
  sharesOf: [-1, -1, 2.4, 0],
  paper: [-1, -1, 2.2, 0.2],
  slug: [-5, -5, -5, 0],
  broadcaster: [-1.5, -1, 3, 0],
  mixedFirst: [-0.3, -0.4, 1.2, 0.2],
  strangerFirst: [1.2, 0, 0, 0],
  stateOwner: [-1, 2, -0.8, 0],
  headed: [0, 0, 1.4, 0],
  cutOf: [-1, -3.4, -3.4, -1],
  cutHead: [-1.5, -2.5, -1, -1],
  organisationLast: [-1, -1, 3.4, 0],
  givenCity: [0.6, -2.6, 0, 0],
  pluralCapitals: [-2, -2, -3, 2],
  saint: [-1, 1.6, 0, 0],
  schedule: [-4, -4, 6, -2],
  sportGeneric: [-2, -1, -2.4, 2],
  roleAlone: [-4, -3, -3, -1],
  loud: [-2.4, -1.2, -2, -1],
  loudEnglish: [-2, -2, -2, -0.6],
  stateOrgan: [-2, -1, -3, 0],
  peopleOrgan: [0, 0, 4.6, -1],
  agency: [-6, -6, 6, -4],
  dateline: [-6, 9, -6, -4],
  phrase: [0, 3, 3, 0],
  capitals: [-2, -0.8, 2.2, 0.2],
  capitalsLong: [-1, -0.6, 0.4, 0],
  mixed: [0, -0.6, 1.2, 0.6],
  organisation: [-1, -1, 4.6, 0],
  organisationPhrase: [-2, -1, 5.5, 0],
  orgHeadLast: [-3, -1.2, 3, -0.4],
  orgHeadAlone: [-2, -1.6, 0.6, -0.4],
  companyEnd: [-2, -2, 2.6, -1],
  orgOf: [-4, -1, 5.2, 0],
  placeOf: [-4, 3.4, 0, 0],
  otherOf: [-5, -2.2, -1.6, -0.4],
  for: [-6, -5, 0.6, -0.6],
  forHead: [-6, -5, 2.6, 0],
  and: [-6, -3, -2.2, -1.6],
  andHead: [-6, -3, 1.6, -0.6],
  ampersand: [-6, -3, 3, 0],
  linking: [-6, -3, -2.6, -1.4],
  possessiveInside: [-6, -4, -3.2, -2],
  number: [-6, -3, -1.4, 0.4],
  country: [-2, 6.4, 0, 0.2],
  region: [-2, 5, 0, 0],
  city: [-1, 4.4, 0, 0],
  people: [-4, -8, -4, 6],
  town: [-0.6, 1.8, 0, 0],
  townLast: [0, 0.6, 0.2, 0],
  direction: [-1.6, 1, 0.2, 0],
  directionPlace: [-1, 2.6, 0, 0],
  placeHead: [-2.6, 3, 0, 0],
  placeOpener: [-0.4, 1.2, 0.2, 0],
  startsWithPlace: [-3.5, -1.6, 0.4, 0.6],
  demonym: [-2, -2, -1.6, 6],
  other: [-2, -2, -1.6, 6],
  otherHead: [-2.6, -1.6, -1, 3],
  adjective: [-3, -3, -3, 8],
  quoted: [-0.6, -0.6, 0, 2],
  // What stands before and behind.
  address: [5, -1, -1, -1],
  role: [2.6, -1.4, -0.6, -0.8],
  demonymRole: [1.4, 0, 0, 0],
  by: [0.8, -0.6, 0.4, 0],
  in: [-1.4, 2.6, 0, 0.4],
  at: [-1, 0.8, 0.6, 0.4],
  from: [-0.2, 1, 0.2, 0],
  to: [0, 0.6, 0.2, 0],
  near: [-1, 3, -0.4, 0],
  placeNounOf: [-2, 4, 0, 0],
  the: [-2.4, -0.6, 0.8, 0.8],
  speaks: [1.8, -0.6, 0.4, -1],
  verb: [0.6, 0, 0.3, -0.4],
  who: [2.8, -1, -0.6, -1],
  age: [4, -1, -1, -1],
  bracketPlace: [2, -0.4, 1, 0],
  bracketAcronym: [-1, -1, 2.4, 0.4],
  inBrackets: [0, 0.6, 0.8, 0],
  placeNoun: [-1, 2.6, -0.6, -0.4],
  orgNoun: [-0.6, -0.2, 1.6, 0],
  bodyBefore: [-1.6, -1.2, 1.8, -0.2],
  roleNoun: [-0.8, 0.2, 1.2, 0],
  otherNoun: [-1, -0.2, 0, 1],
  commaPlace: [-0.8, 1.8, -0.2, 0],
  afterPlaceComma: [-0.6, 1.4, 0, 0],
  // In sport.
  tableLead: [0.6, -0.2, 1.4, -0.4],
  sportTown: [-0.6, -3.6, 3.2, 0],
  sportTownNear: [-0.4, -1.8, 1.6, 0],
  sportVenue: [-1, 1.4, 0, 0],
  team: [-1, -2, 4.4, 0],
  sportTeam: [-0.4, -0.6, 1.6, 0],
  score: [0.2, 0.2, 1.2, -0.6],
} satisfies Readonly<Record<string, Weights>>;

export type Rule = keyof typeof RULES;

/** What a word costs that is written as a name and is in none, by what it is. */
export const LEFT_OUT = {
  unknown: -3.2,
  english: -1.6,
  given: -3.6,
  mixed: -2,
  first: -0.6,
  firstEnglish: 1.2,
  loud: 0.6,
  loudUnknown: -0.8,
  role: 0.6,
  date: 2,
} as const;

/** A person directly behind another: a name of three words is one. */
export const TWO_PEOPLE = -6;
/** An organisation directly behind another. */
export const TWO_ORGANISATIONS = -4;
/** An organisation directly behind a place: "Tokyo Stock Exchange" is one. */
export const ORGANISATION_BEHIND_PLACE = -1.6;
/** A person directly behind a place: "Chad Curtis" is one. */
export const PERSON_BEHIND_PLACE = -3.4;
/** A name directly behind another, with no mark between them. */
export const ADJACENT = -2.4;
/** Where the first of the two is a place or an adjective. */
export const ADJACENT_PLACE = -0.6;
