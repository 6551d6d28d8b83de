/** Words in small letters around names, by what they tell of them. */

import { words } from "./words";

/** Verbs of saying that stand behind who speaks. */
export const SPEECH =
  words(`said says told added adds warned claimed argued insisted denied noted stated explained replied
  tweeted wrote asked believes thinks predicted recalled admitted acknowledged`);

/** Nouns behind a place's name: "Kharkiv region". */
export const PLACE_NOUNS =
  words(`mine pit plant dam prison camp airport refinery city town village province region district
  state county capital area airport island islands river border port suburb neighbourhood
  neighborhood peninsula republic valley coast oblast prefecture township municipality
  governorate territory north south east west outskirts streets centre stadium`);

/** Nouns before "of" and a place: "the city of Kharkiv". */
export const PLACE_BEFORE =
  words(`city town village province region district state county capital island port suburb area north
  south east west northern southern northeast northwest southeast southwest outskirts streets
  mayor people governor coast republic residents citizens`);

/** What stands before names of organisations: "the airline Norvane". */
export const BODY_NOUNS =
  words(`company firm airline carmaker automaker maker manufacturer retailer broadcaster newspaper
  magazine website bank lender insurer brewer supplier charity watchdog regulator nonprofit startup
  start-up carrier producer operator publisher conglomerate consultancy brokerage agency union party`);

/** What organisations have, behind their names: "Acme shares". */
export const ORG_NOUNS =
  words(`shares stock officials spokesman spokeswoman spokesperson chairman chief ceo executives
  executive headquarters employees staff members board directors subsidiary unit shareholders
  stake profit profits sales earnings group company statement website fighters troops forces
  rebels militants militia guerrillas analysts lawyers coach manager fans striker midfielder
  defender captain goalkeeper side squad players lawmakers deputies leader leaders newspaper
  agency channel`);

/** What a body is, behind its name: "the Norvane party". */
export const BODY_BEHIND =
  words(`party coalition alliance airline carmaker retailer brand broadcaster union movement
  lender insurer operator startup start-up app platform supermarket chain website charity`);

/** What shares do, before a figure. */
export const PRICED =
  words(`rose fell gained jumped slipped climbed dropped soared plunged tumbled rallied surged sank slid
  added lost shed eased advanced`);

/** Who belongs to a side, behind a town's name. */
export const COACH_NOUNS =
  words(`coach manager striker midfielder defender captain goalkeeper keeper winger forward fullback
  playmaker quarterback fans supporters`);

/** What stands behind names of other things: "Javelin missiles". */
export const OTHER_NOUNS =
  words(`vaccine virus pandemic outbreak treaty deal agreement accord war championship tournament tour
  title crown race missile missiles rocket rockets aircraft jet jets rifle tank tanks festival
  prize award language religion`);

/** Bodies that every state has: "the Russian Foreign Ministry" is one of Russia's. */
export const STATE_ORGANS =
  words(`ministry parliament government army navy police embassy senate congress court cabinet treasury
  force forces guard constitution department`);

/** What stands behind the name of a paper or a station: "Granma daily". */
export const PAPERS = words(`newspaper newspapers daily weekly magazine television radio tv`);

/** Prepositions before places, besides the commonest. */
export const NEAR = words(`near outside across throughout around off inside toward towards via`);

/** Verbs of what teams do to each other. */
export const BEAT =
  words(`beat defeated lost won drew host hosts hosted face faced faces play plays played visit visited
  thrashed edged crushed thumped outscored v vs vs. scored led trailed upset downed blanked
  ousted`);

/** Words before the team that somebody scores for. */
export const FOR_SIDE = words(`for gave give giving put lifted helped sent carried kept left`);

/** Words before the team that another plays. */
export const AGAINST = words(`against over past joined`);

/** Last words of what is played, not of who plays. */
export const SPORT_GENERIC =
  words(`league division conference cup championship tournament open series group pool schedule
  standings results`);

/** Endings of family names in many languages. */
export const SURNAME =
  /(?:ov|ova|ev|eva|enko|sky|ski|ska|skaya|skiy|skyi|ovich|evich|vic|vić|ić|yan|ian|shvili|dze|oğlu|oglu|escu|son|sen|sson|stein|berg|mann|ez|eira|inho|opoulos|akis|wala|wicz|czyk|uk|chuk)$/u;

/** What a state has, behind its name: "Norway's prime minister", "Norway's economy". */
export const OF_STATES =
  words(`prime foreign government parliament capital interior defence defense army
  minister ministry king queen economy constitution border borders population coast military troops
  embassy ambassador airspace territory northern southern eastern western`);
