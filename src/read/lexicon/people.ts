import { words } from "./words";

/** Forms of address that stand before a person's name and are no part of it. */
export const ADDRESSES =
  words(`mme mme. mr mrs ms miss mr. mrs. ms. messrs messrs. dr dr. prof prof. sir lord lady
  dame madame madam monsieur sheikh shaikh sheik mullah ayatollah imam rabbi rev rev. reverend fr. father
  sister brother pope king queen prince princess emperor empress duke duchess baron baroness count
  countess sultan emir archbishop bishop cardinal patriarch saint st. gen gen. general lt lt. lieutenant
  col col. colonel capt capt. maj maj. major sgt sgt. sergeant cpl cpl. corporal admiral adm. adm
  commander cmdr. cmdr brigadier brig. marshal sen sen. senator rep rep. representative gov gov. governor
  congressman congresswoman ambassador amb. judge justice inspector constable detective hon. honourable
  honorable hajj haji comrade highness excellency majesty eminence holiness honour md lieutenant-colonel lieutenant-general major-general brigadier-general attorney-general secretary-general vice-president ex-president vice-admiral rear-admiral co-premier herr frau signor senor señor don doña maulana pastor amir alhaji alhaja hajia datuk dato datin encik auntie aunty`);

/** Nouns for what a person is or does, in small letters; some stand before names with a capital. */
export const ROLES =
  words(`president premier chancellor minister secretary chairman chairwoman chair
  chairperson chief head leader director manager boss executive officer official spokesman spokeswoman
  spokesperson deputy vice governor mayor councilwoman councilman alderman councillor councilor commissioner commander general colonel
  captain lieutenant sergeant major admiral marshal adviser advisor aide envoy ambassador diplomat consul
  delegate negotiator mediator lawmaker legislator parliamentarian senator congressman congresswoman
  representative mp politician candidate nominee contender frontrunner speaker whip treasurer
  comptroller auditor ombudsman inspector judge justice prosecutor attorney lawyer barrister solicitor
  counsel magistrate sheriff policeman detective constable coach trainer skipper player striker
  midfielder defender goalkeeper keeper winger forward quarterback pitcher catcher outfielder batsman
  bowler spinner seamer paceman opener allrounder all-rounder wicketkeeper fly-half scrum-half flanker
  hooker prop lock centre fullback wing champion runner-up winner medallist medalist sprinter swimmer
  cyclist boxer golfer jockey rider driver racer skater skier jumper thrower hurdler athlete veteran
  rookie teenager teammate team-mate compatriot countryman rival opponent seed referee umpire manager
  analyst economist strategist trader broker dealer investor banker financier entrepreneur founder
  co-founder owner partner shareholder tycoon billionaire magnate businessman businesswoman consultant
  professor lecturer researcher scientist physicist chemist biologist virologist epidemiologist
  immunologist doctor physician surgeon nurse psychologist psychiatrist historian sociologist
  anthropologist philosopher theologian expert specialist engineer architect designer developer
  programmer astronaut cosmonaut pilot author writer novelist poet playwright journalist reporter
  editor columnist correspondent photographer presenter broadcaster anchor publisher critic
  blogger actor actress comedian singer songwriter musician composer conductor pianist violinist
  guitarist rapper dancer director producer filmmaker film-maker artist painter sculptor model
  activist campaigner dissident militant rebel guerrilla warlord gunman suspect defendant convict
  prisoner hostage victim survivor witness resident farmer teacher student pupil worker driver
  fisherman father mother son daughter brother sister husband wife widow widower cousin uncle aunt
  nephew niece grandfather grandmother grandson granddaughter friend colleague neighbour neighbor
  girlfriend boyfriend partner king queen prince princess emperor monarch sultan emir pope cardinal
  archbishop bishop priest pastor rabbi imam cleric ayatollah monk nun chairman ceo cfo coo cto
  predecessor successor supporter critic opponent organiser organizer coordinator administrator
  undersecretary under-secretary amir registrar dean rector principal provost trustee patron founder chieftain elder veteran commentator
  pollster observer monitor rapporteur superintendent headmaster`);

/** What may come before a role's noun within a title: "Foreign Minister", "Deputy Prime Minister". */
export const ROLE_MODIFIERS =
  words(`prime foreign vice deputy acting interim former ex-president finance
  defence defense interior home health education justice trade economy economic energy environment labour
  labor transport agriculture culture information oil industry planning chief senior assistant associate
  first second under national regional provincial state federal presidential executive managing general
  attorney solicitor lord crown press campaign party police army navy military naval security intelligence
  opposition majority minority house senate supreme high financial operating technology marketing
  communications medical legal political development commerce treasury water power tourism sports youth
  science communications telecommunications housing welfare social`);

/** Ends of a person's name. */
export const PERSON_ENDS = words("i jr jr. sr sr. ii iii iv junior senior");

/** Small words within a person's name. */
export const PERSON_PARTICLES =
  words(`de del della di da das do dos du la le van von der den ter ten bin
  ibn bint al el ben abu e y zu af av ould`);

/** Family names that news give without more, as everybody knows whose they are. */
export const NOTABLE =
  words(`trump biden obama clinton reagan nixon kennedy carter harris pence pelosi mcconnell sanders
  giuliani kushner pompeo blinken yellen powell fauci mueller comey barr snowden assange epstein weinstein
  johnson sunak starmer thatcher blair cameron corbyn farage barnier merkel scholz kohl schroeder macron sarkozy
  hollande chirac mitterrand berlusconi draghi conte renzi meloni salvini sanchez rajoy orban tusk kaczynski duda
  putin medvedev yeltsin gorbachev stalin lenin khrushchev navalny lavrov peskov zelenskiy zelensky zelenskyy
  poroshenko lukashenko tsikhanouskaya erdogan gulen ataturk netanyahu gantz rabin peres sharon arafat abbas
  assad gaddafi mubarak sisi rouhani khamenei khomeini ahmadinejad zarif soleimani modi
  imran musharraf bhutto sharif karzai ghani xi hu mao deng zemin abe suga kishida koizumi kim suu mahathir
  duterte marcos widodo suharto lee mandela mbeki zuma mugabe mnangagwa kagame museveni tinubu
  ouattara gbagbo abiy bolsonaro lula rousseff temer maduro chavez guaido castro macri kirchner fernandez
  pinochet pinera amlo trudeau harper ardern morrison turnbull albanese guterres annan tedros lagarde trichet
  musk bezos gates zuckerberg buffett jobs murdoch soros bloomberg greenspan bernanke
  messi ronaldo neymar mbappe maradona pele zidane beckham klopp guardiola mourinho wenger ferguson ancelotti
  federer nadal djokovic murray williams osaka thiem medvedev hamilton verstappen vettel schumacher alonso
  bottas woods mcilroy mickelson bolt phelps biles tyson ali fury joshua lebron brady mahomes kohli dhoni
einstein darwin marx freud hitler mussolini franco churchill roosevelt truman eisenhower
  shakespeare mozart beethoven picasso dylan madonna beyonce rihanna perot gingrich gore`);
