/**
 * Given names that Ukrainian, Russian and Belarusian have in common: the three Cyrillic forms, and
 * customary Western spellings that no school of transliteration yields. What bears one of a row is
 * called by any of it, as the press of each country renders it.
 */
import { foldName } from "../fold-name";
import { type Cyrillic, SCHOOLS, type School, toLatin } from "./latin";

export interface GivenName {
  uk: string;
  ru: string;
  be: string;
  /** Spellings that are customary in the West. */
  custom: readonly string[];
  isFemale: boolean;
  /** Borne all over Europe: tells nothing of the surname's language. */
  isCommon: boolean;
}

/** uk ru be custom…; a leading + is a woman's name, ! one that all of Europe has. */
const TABLE = `
володимир владимир уладзімір
олег олег алег
олександр александр аляксандр alexander aleksander alexandr alexandre alyaksandr aliaksandr oleksander !
олексій алексей аляксей alexei alexey alexis
андрій андрей андрэй andrei andre
анатолій анатолий анатоль
антон антон антон anton anthony !
аркадій аркадий аркадзь
арсеній арсений арсень
артем артём арцём artyom
богдан богдан багдан
борис борис барыс boris !
вадим вадим вадзім
веніамін вениамин веніямін veniamin
владлен владлен уладлен vladlen
валентин валентин валянцін valentin !
валерій валерий валерый valery valeri
василь василий васіль vasily vassily vasyl basil
віктор виктор віктар victor viktor !
віталій виталий віталь vitaly vitali
владислав владислав уладзіслаў vladislav
всеволод всеволод усевалад
в'ячеслав вячеслав вячаслаў viacheslav vyacheslav
геннадій геннадий генадзь gennady gennadi
георгій георгий георгій georgy georgi giorgi
герман герман герман herman german !
гліб глеб глеб
григорій григорий рыгор gregory grigory hryhory grigori
дем'ян демьян дзям'ян demian
данило даниил даніла danil daniel danylo
денис денис дзяніс denis dennis
дмитро дмитрий дзмітрый dmitry dmitri dimitri dmitro
едуард эдуард эдуард eduard edward !
євген евгений яўген evgeny yevgeny eugene evgeni yevgeni yevhen yevhenii evgueni
єгор егор ягор
іван иван іван ivan !
ігор игорь ігар igor ihor
ілля илья ілья ilya illia
йосип иосиф іосіф joseph iosif josef
кирило кирилл кірыл kirill cyril kyrylo
костянтин константин канстанцін konstantin constantine constantin
лев лев леў lev leo leon
леонід леонид леанід leonid
максим максим максім maxim maksim maxime
марк марк марк mark marc !
микита никита мікіта nikita
микола николай мікалай nikolai nikolay nicolai mykola nicolas
мирослав мирослав міраслаў miroslav
михайло михаил міхаіл mikhail michail michael mykhailo mikheil mihail micheil
назар назар назар nazar
захар захар захар zakhar zahar
прохор прохор прохар
тихон тихон ціхан
ігнат игнат ігнат
макар макар макар
потап потап патап
інокентій иннокентий інакенцій innokenty
олесь алесь алесь ales oles
остап остап астап
павло павел павел pavel pavlo paul
петро пётр пётр peter petro pyotr piotr
пилип филипп філіп philip filipp
роман роман раман roman !
ростислав ростислав расціслаў rostislav
руслан руслан руслан ruslan
сава савва сава
святослав святослав святаслаў
семен семён сямён semyon simon
симон симон сымон simon
сергій сергей сяргей sergei sergey serge sergiy serguei
станіслав станислав станіслаў stanislav stanislaw
степан степан сцяпан stepan stephan
тарас тарас тарас taras
тимофій тимофей цімафей timofei timothy
тимур тимур цімур timur
федір фёдор фёдар fyodor fedor theodor
юрій юрий юрый yuri youri yury juri jurij
юхим ефим яўхім yefim
яків яков якаў yakov jakob jacob
ярослав ярослав яраслаў yaroslav jaroslav
вольфганг вольфганг вольфганг wolfgang !
рамзан рамзан рамзан ramzan
рустам рустам рустам rustam
рустем рустем рустэм rustem
ринат ринат рынат rinat
рінат ринат рынат rinat
рашид рашид рашыд rashid
мустафа мустафа мустафа mustafa !
рефат рефат рэфат refat
ільхам ильхам ільхам ilham
шавкат шавкат шаўкат shavkat
касим-жомарт касым-жомарт касым-жамарт kassym-jomart
нурсултан нурсултан нурсултан nursultan
+олександра александра аляксандра alexandra !
+алла алла ала alla
+мар'яна марьяна мар'яна mariana maryana marianna
+євгенія евгения яўгенія evgenia yevgenia evgeniya eugenia yevheniia
+анастасія анастасия анастасія anastasia anastasiya
+анна анна ганна anna !
+ганна анна ганна anna
+антоніна антонина антаніна antonina
+валентина валентина валянціна valentina !
+валерія валерия валерыя valeria
+віра вера вера vera
+вікторія виктория вікторыя victoria viktoria !
+галина галина галіна galina halyna
+дарія дарья дар'я daria darya
+дар'я дарья дар'я daria darya
+діана диана дыяна diana !
+катерина екатерина кацярына ekaterina yekaterina catherine kateryna katerina
+олена елена алена elena yelena helena olena alena
+єлизавета елизавета лізавета elizaveta elizabeth
+інна инна іна inna
+ірина ирина ірына irina iryna irene
+ксенія ксения ксенія ksenia xenia
+лариса лариса ларыса larisa larysa
+лідія лидия лідзія lidia lydia
+людмила людмила людміла lyudmila ludmila liudmyla
+маргарита маргарита маргарыта margarita !
+марина марина марына marina maryna !
+марія мария марыя maria mariya mariia !
+надія надежда надзея nadezhda nadia
+наталія наталия наталля natalia nataliya natalya
+наталя наталья наталля natalia natalya
+ніна нина ніна nina !
+оксана оксана аксана oksana
+ольга ольга вольга olga olha
+раїса раиса раіса raisa
+світлана светлана святлана svetlana
+софія софия сафія sofia sophia !
+тамара тамара тамара tamara !
+тетяна татьяна таццяна tatiana tatyana
+уляна ульяна ульяна ulyana
+юлія юлия юлія julia yulia iulia
+яна яна яна yana
+ярослава ярослава яраслава
+любов любовь любоў lyubov liubov
+вероніка вероника вераніка veronika veranika veronica !
+саломе саломе саламэ salome
зураб зураб зураб zurab
іраклій ираклий іраклій irakli
давид давид давід david davit !
леван леван леван levan
арсен арсен арсен arsen
лаврентій лаврентий лаўрэнцій lavrenty lavrenti lavrentiy
шаміль шамиль шаміль shamil chamil
аслан аслан аслан aslan
ельдар эльдар эльдар eldar
марат марат марат marat
тигран тигран тыгран tigran
+ельвіра эльвира эльвіра elvira
+еліна элина эліна elina
+руслана руслана руслана ruslana
джохар джохар джахар dzhokhar
`;

function rowOf(line: string): GivenName {
  const words = line.replace(/^\+/u, "").split(/\s+/u);
  const [uk = "", ru = "", be = "", ...rest] = words;
  const custom = rest.filter((word) => word !== "!");
  return { uk, ru, be, custom, isFemale: line.startsWith("+"), isCommon: rest.includes("!") };
}

const LANGUAGES: readonly Cyrillic[] = ["uk", "ru", "be"];

let known: Map<string, GivenName[]> | undefined;

/** Built on first need: a list of places asks for no given name. */
function index(): Map<string, GivenName[]> {
  if (known) return known;
  known = new Map();
  for (const row of TABLE.trim().split("\n").map(rowOf)) {
    const forms = new Set([row.uk, row.ru, row.be, ...row.custom].map(foldName));
    for (const language of LANGUAGES) {
      for (const form of latinSpellings(row, language)) forms.add(foldName(form));
    }
    for (const form of forms) known.set(form, [...(known.get(form) ?? []), row]);
  }
  return known;
}

/** A name as one school writes one language's form. */
export function latinGiven(name: GivenName, language: Cyrillic, school: School): string {
  return spellingsOf(name, language).get(school) ?? "";
}

/** All Latin spellings of a name as one language has it, the press's first. */
export function latinSpellings(name: GivenName, language: Cyrillic): string[] {
  return [...new Set(spellingsOf(name, language).values())];
}

/** Worked out once per row: every second person is called by one of a dozen. */
const written = new WeakMap<GivenName, Partial<Record<Cyrillic, ReadonlyMap<School, string>>>>();

function spellingsOf(name: GivenName, language: Cyrillic): ReadonlyMap<School, string> {
  const known = written.get(name) ?? {};
  written.set(name, known);
  known[language] ??= new Map(
    SCHOOLS.map((school) => [school, toLatin(name[language], language, school)]),
  );
  return known[language];
}

/** The row that a given name is of, in any spelling; rows of the same names come joined. */
export function findGivenName(word: string): GivenName | undefined {
  const rows = index().get(foldName(word));
  if (!rows) return undefined;
  const folded = foldName(word);
  // Hanna is more often Ukraine's Ганна than what Belarus has for Анна.
  const isOwn = (row: GivenName) =>
    latinSpellings(row, "uk").some((spelled) => foldName(spelled) === folded);
  return rows.find((row) => row.uk === folded) ?? rows.find(isOwn) ?? rows[0];
}

/** Other rows of the same sex that a given name is spelled as, by whom it belongs to the East alone. */
export function namesakes(word: string, name: GivenName): readonly GivenName[] {
  const rows = index().get(foldName(word)) ?? [];
  return rows.filter((row) => {
    return row !== name && row.isFemale === name.isFemale && !row.isCommon && !name.isCommon;
  });
}

/** Schools whose spellings of a name are of the East, where the West has its own. */
const EASTERN: readonly School[] = ["press", "official", "strict", "passport", "czech"];

/** Is it the way in which all of Europe spells the name? Then it tells nothing of the surname. */
export function isCommonSpelling(word: string, name: GivenName): boolean {
  const folded = foldName(word);
  const isCustom = name.custom.some((custom) => foldName(custom) === folded);
  if (name.isCommon && isCustom) return true;
  const ways = LANGUAGES.flatMap((language) =>
    EASTERN.map((school) => latinGiven(name, language, school)),
  );
  return isCustom && !SLAVIC_CUSTOM.test(folded) && !ways.some((way) => foldName(way) === folded);
}

/** Customary in the West, and yet of the East: Dmitri, Yevgeni, Vassily, Alyaksandr. */
const SLAVIC_CUSTOM =
  /[tgrln]i$|i[iy]$|ya$|^v[ay]s|^yev|^al(?:ya|ia)k|^olek|^pyotr|slav$|sey$|^mykh|^mikh|^nikolay|^iosif|^andrei|^ksenia|^kyrylo|^arty?om/u;
