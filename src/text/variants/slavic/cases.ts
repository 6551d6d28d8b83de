/**
 * Case endings of Slavic names, by the ending of the nominative: singular, without stress, which
 * spelling does not need here. Words in small letters; the nominative itself is not among the
 * results. The order of the results is that of the cases (genitive, dative, accusative where it is
 * its own, instrumental, prepositional), so that words of one name go together by their place.
 */

export type Declined = "uk" | "ru" | "be" | "pl" | "cs" | "hr";

interface Declension {
  ends: RegExp;
  /** Letters of the nominative that go. */
  cut: number;
  /** Endings: genitive, dative, accusative, instrumental, prepositional. */
  endings: string;
}

export type Sort = "surname" | "given" | "place";

function declension(ends: RegExp, cut: number, endings: string): Declension {
  return { ends, cut, endings };
}

const NOT = "";

const RU_ADJECTIVE: Declension[] = [
  declension(/[гкхжчшщ]ий$/u, 2, "ого ому ого им ом"),
  declension(/(?:ый|ой)$/u, 2, "ого ому ого ым ом"),
  declension(/[гкхжчшщ]ое$/u, 2, "ого ому ое им ом"),
  declension(/ое$/u, 2, "ого ому ое ым ом"),
  declension(/ая$/u, 2, "ой ой ую ой ой"),
  declension(/яя$/u, 2, "ей ей юю ей ей"),
  declension(/ые$/u, 2, "ых ым ые ыми ых"),
  declension(/ие$/u, 2, "их им ие ими их"),
];

const RU_NOUN: Declension[] = [
  declension(/ия$/u, 1, "и и ю ей и"),
  declension(/[гкхжчшщ]а$/u, 1, "и е у ой е"),
  declension(/ца$/u, 1, "ы е у ей е"),
  declension(/а$/u, 1, "ы е у ой е"),
  declension(/я$/u, 1, "и е ю ей е"),
  declension(/ий$/u, 1, "я ю я ем и"),
  declension(/й$/u, 1, "я ю я ем е"),
  declension(/[жчшщц]$/u, 0, "а у а ем е"),
];

const RU_PLACE: Declension[] = [
  declension(/^штаты$/u, 1, "ов ам ы ами ах"),
  declension(/русь$/u, 1, "и и ь ью и"),
  ...RU_ADJECTIVE,
  declension(/[^аеиоуыэюя]ёл$/u, 2, "ла лу ёл лом ле"),
  declension(/(?:ань|ынь|инь|ень|юнь|мь|чь|рь|вь)$/u, 1, "и и ь ью и"),
  declension(/ец$/u, 2, "ца цу ец цом це"),
  declension(/цы$/u, 1, "ов ам ы ами ах"),
  declension(/ы$/u, 1, "- ам ы ами ах"),
  declension(/чи$|щи$|ши$|жи$/u, 1, "- ам и ами ах"),
  declension(/ки$/u, 1, "- ам и ами ах"),
  ...RU_NOUN,
  declension(/ь$/u, 1, "я ю ь ем е"),
  declension(/ье$/u, 1, "я ю е ем е"),
  declension(/о$/u, 1, "а у о ом е"),
  declension(/[бвгджзклмнпрстфх]$/u, 0, "а у - ом е"),
];

const RU_GIVEN: Declension[] = [
  declension(/^лев$/u, 2, "ьва ьву ьва ьвом ьве"),
  declension(/^павел$/u, 2, "ла лу ла лом ле"),
  ...RU_NOUN,
  declension(/ь$/u, 1, "я ю я ем е"),
  declension(/[бвгджзклмнпрстфх]$/u, 0, "а у а ом е"),
];

const RU_SURNAME: Declension[] = [
  declension(/(?:ов|ев|ёв|ин|ын)$/u, 0, "а у а ым е"),
  declension(/(?:ова|ева|ёва|ина|ына)$/u, 1, "ой ой у ой ой"),
  ...RU_ADJECTIVE,
  declension(/(?:ец)$/u, 2, "ца цу ца цом це"),
  ...RU_NOUN,
  declension(/ь$/u, 1, "я ю я ем е"),
  declension(/[бвгджзклмнпрстфх]$/u, 0, "а у а ом е"),
];

const UK_ADJECTIVE: Declension[] = [
  declension(/ий$/u, 2, "ого ому ого им ому"),
  declension(/(?:ська|цька|зька)$/u, 1, "ої ій у ою ій"),
  declension(/(?:[оіа]ва|сна|дна|льна|рна)$/u, 1, "ої ій у ою ій"),
];

const UK_NOUN: Declension[] = [
  declension(/ія$/u, 1, "ї ї ю єю ї"),
  declension(/ка$/u, 2, "ки ці ку кою ці"),
  declension(/га$/u, 2, "ги зі гу гою зі"),
  declension(/ха$/u, 2, "хи сі ху хою сі"),
  declension(/[жчшщ]а$/u, 1, "і і у ею і"),
  declension(/ця$/u, 1, "і і ю ею і"),
  declension(/а$/u, 1, "и і у ою і"),
  declension(/'я$/u, 1, "ї ї ю єю ї"),
  declension(/я$/u, 1, "і і ю ею і"),
  declension(/й$/u, 1, "я ю я єм ї"),
];

const UK_PLACE: Declension[] = [
  declension(/^(?:північна|південна|східна|західна|нова|велика)$/u, 1, "ої ій у ою ій"),
  declension(/[еі]я$/u, 1, "ї ї ю єю ї"),
  declension(/^штати$/u, 1, "ів ам и ами ах"),
  declension(/^сполучені$/u, 1, "их им і ими их"),
  declension(/русь$/u, 1, "і і ь сю і"),
  declension(/ський$|цький$|ний$|вий$|лий$/u, 2, "ого ому ий им ому"),
  declension(/(?:ська|цька)$/u, 1, "ої ій у ою ій"),
  declension(/(?:ське|цьке|не|ве)$/u, 1, "ого ому е им ому"),
  declension(/їв$/u, 2, "єва єву їв євом єві"),
  declension(/ьвів$|^львів$/u, 2, "ова ову ів овом ові"),
  declension(/ів$/u, 2, "ова ову ів овом ові"),
  declension(/піль$/u, 3, "оля олю іль олем олі"),
  declension(/ріг$/u, 2, "огу огу іг огом озі"),
  declension(/ець$/u, 3, "ця цю ець цем ці"),
  declension(/ськ$|цьк$|зьк$/u, 0, "а у - ом у"),
  declension(/івці$/u, 1, "ів ям і ями ях"),
  declension(/ці$/u, 1, "ь ям і ями ях"),
  declension(/и$/u, 1, "- ам и ами ах"),
  declension(/(?:ань|інь|ень|рч|рм|ть)$/u, 0, "- - - - -"),
  declension(/жжя$|лля$|ння$|ття$|ччя$/u, 1, "я ю я ям і"),
  ...UK_NOUN,
  declension(/ь$/u, 1, "я ю ь ем і"),
  declension(/о$/u, 1, "а у о ом і"),
  declension(/[жчшщ]$/u, 0, "а у - ем і"),
  declension(/[гкх]$/u, 0, "а у - ом у"),
  declension(/[бвджзлмнпрстф]$/u, 0, "а у - ом і"),
];

const UK_GIVEN: Declension[] = [
  ...UK_NOUN,
  declension(/ігор$/u, 0, "я ю я ем ю"),
  declension(/лев$/u, 0, "а у а ом ові"),
  declension(/о$/u, 1, "а у а ом ові"),
  declension(/ь$/u, 1, "я ю я ем еві"),
  declension(/[бвгджзклмнпрстфхчшщ]$/u, 0, "а у а ом ові"),
];

const UK_SURNAME: Declension[] = [
  declension(/(?:ов|ев|єв|їв|ін|їн|ін|ин)$/u, 0, "а у а им ові"),
  declension(/(?:ова|ева|єва|іна|їна)$/u, 1, "ої ій у ою ій"),
  ...UK_ADJECTIVE,
  declension(/о$/u, 1, "а у а ом ові"),
  declension(/ець$/u, 3, "ця цю ця цем цеві"),
  ...UK_NOUN,
  declension(/ь$/u, 1, "я ю я ем еві"),
  declension(/[жчшщц]$/u, 0, "а у а ем у"),
  declension(/[бвгдзклмнпрстфх]$/u, 0, "а у а ом ові"),
];

const BE_NOUN: Declension[] = [
  declension(/[сц]кі$/u, 0, "га му га м м"),
  declension(/ая$/u, 2, "ай ай ую ай ай"),
  declension(/а$/u, 1, "ы е у ай е"),
  declension(/ў$/u, 1, "ва ву ва вым ве"),
  declension(/[бвгджзклмнпрстфхч]$/u, 0, "а у а ам е"),
];

const PL_NOUN: Declension[] = [
  declension(/(?:sk|ck)i$/u, 1, "iego iemu iego im im"),
  declension(/(?:sk|ck)a$/u, 1, "iej iej ą ą iej"),
  declension(/[bdnwłr]y$/u, 1, "ego emu ego ym ym"),
  declension(/(?:ij|yj)$/u, 0, "a owi a em u"),
  declension(/(?:enko)$/u, 2, "ki ce kę ką ce"),
  declension(/(?:st)$/u, 2, "stu stowi st stem ście"),
  declension(/(?:k|g)$/u, 0, "a owi a iem u"),
  declension(/iec$/u, 3, "ca cowi ca cem cu"),
  declension(/(?:ch|sz|cz|ż|c|l|j)$/u, 0, "a owi a em u"),
  declension(/ia$/u, 1, "i i ę ą i"),
  declension(/ka$/u, 2, "ki ce kę ką ce"),
  declension(/ga$/u, 2, "gi dze gę gą dze"),
  declension(/ta$/u, 2, "ty cie tę tą cie"),
  declension(/da$/u, 2, "dy dzie dę dą dzie"),
  declension(/ra$/u, 2, "ry rze rę rą rze"),
  declension(/ła$/u, 2, "ły le łę łą le"),
  declension(/(?:cz|sz|ż|rz|c)a$/u, 1, "y y ę ą y"),
  declension(/r$/u, 1, "ra rowi ra rem rze"),
  declension(/(?:ł)$/u, 1, "ła łowi ła łem le"),
  declension(/(?:t)$/u, 1, "ta towi ta tem cie"),
  declension(/(?:d)$/u, 1, "da dowi da dem dzie"),
  declension(/(?:[bpwfmnsz])$/u, 0, "a owi a em ie"),
  declension(/(?:[wnmpbf])a$/u, 1, "y ie ę ą ie"),
  declension(/(?:l)a$/u, 1, "i i ę ą i"),
];

/**
 * Of places the accusative is the nominative, so that its column has what else the genitive may be
 * (Berlina, but Londynu). Of plurals the genitive is left out where it is a word of English: Czech.
 */
const PL_PLACE: Declension[] = [
  declension(/^niemcy$/u, 2, "iec com cy cami czech"),
  declension(/^węgry$/u, 2, "ier rom ry rami rzech"),
  declension(/^włochy$/u, 3, "ch chom chy chami szech"),
  declension(/^stany$/u, 1, "ów om y ami ach"),
  declension(/^zjednoczone$/u, 1, "ych ym e ymi ych"),
  declension(/^(?:chiny|filipiny|czechy)$/u, 1, "y om y ami ach"),
  declension(/ie$/u, 2, "ii iom ie iami iach"),
  declension(/owo$/u, 1, "a u o em ie"),
  declension(/[kg]o$/u, 1, "a u o iem u"),
  declension(/^wielka$/u, 1, "iej iej ą ą iej"),
  declension(/ska$|cka$/u, 2, "ki ce kę ką ce"),
  declension(/[ij]a$/u, 1, "i i ę ą i"),
  declension(/[sz]a$/u, 1, "y ie ę ą ie"),
  declension(/ś$/u, 1, "si si ś sią si"),
  declension(/ń$/u, 1, "nia niowi ń niem niu"),
  declension(/dź$/u, 2, "dzi dzi dź dzią dzi"),
  declension(/ów$/u, 2, "owa owowi ów owem owie"),
  declension(/szt$/u, 3, "sztu sztowi szt sztem szcie"),
  declension(/[kg]$/u, 0, "a owi u iem u"),
  declension(/r$/u, 1, "ra rowi ru rem rze"),
  declension(/t$/u, 1, "ta towi tu tem cie"),
  declension(/d$/u, 1, "da dowi du dem dzie"),
  declension(/[bpwfmnsz]$/u, 0, "a owi u em ie"),
  ...PL_NOUN,
];

const CS_ADJECTIVE: Declension[] = [
  declension(/[sc]k[yi]j$/u, 2, "ého ému ého ým ém"),
  declension(/[sc]k[yý]$/u, 1, "ého ému ého ým ém"),
];

const CS_NOUN: Declension[] = [
  ...CS_ADJECTIVE,
  declension(/[bdfghklmnprstvz]$/u, 0, "a ovi a em ovi"),
];

/** Slovak's, too, where it has the same endings or one of its own: Poľskom. */
const CS_PLACE: Declension[] = [
  ...CS_ADJECTIVE,
  declension(/o$/u, 1, "a u om em u"),
  declension(/ka$/u, 2, "ky ce ku kou ke"),
  declension(/ha$/u, 2, "hy ze hu hou he"),
  declension(/ga$/u, 2, "gy ze gu gou ge"),
  declension(/ra$/u, 2, "ry ře ru rou re"),
  declension(/ie$/u, 1, "e i e í i"),
  declension(/[ij]a$/u, 1, "e i u ou i"),
  declension(/[^aeiouyáéíóúů]a$/u, 1, "y ě u ou e"),
  declension(/(?:[cčjřšžďťň]|el)$/u, 0, "e i - em i"),
  declension(/[bdfghklmnprstvz]$/u, 0, "a u ovi em ě"),
];

const HR_NOUN: Declension[] = [
  declension(/[sc]ki$/u, 1, "og om og im om"),
  declension(/[bdfghklmnprstvz]$/u, 0, "a u a om u"),
];

/** Slovene's, too. */
const HR_PLACE: Declension[] = [
  declension(/[sščc]ka$/u, 1, "e oj u om i"),
  declension(/a$/u, 1, "e i u om o"),
  declension(/[^e]o$/u, 1, "a u o om u"),
  ...HR_NOUN,
];

/** Of persons: the accusative is the genitive, and foreigners in a sibilant are soft. */
const CS_PERSON: Declension[] = [
  ...CS_ADJECTIVE,
  declension(/^(?:pavel|karel)$/iu, 2, "la lovi la lem lovi"),
  declension(/[cč]ek$/u, 2, "ka kovi ka kem kovi"),
  declension(/[cjsxzčďňřšťž]$/u, 0, "e ovi e em ovi"),
  ...CS_NOUN,
  declension(/w$/u, 0, "a ovi a em ovi"),
  declension(/ia$/u, 1, "e i i í i"),
  declension(/a$/u, 1, "y ovi u ou ovi"),
  declension(/o$/u, 1, "a ovi a em ovi"),
];

const HR_PERSON: Declension[] = [
  declension(/(?:[cćčđjšž])$/u, 0, "a u a em u"),
  ...HR_NOUN,
  declension(/a$/u, 1, "e i u om i"),
  declension(/o$/u, 1, "a u a om u"),
];

const TABLES: Readonly<Record<Declined, Readonly<Record<Sort, readonly Declension[]>>>> = {
  ru: { place: RU_PLACE, given: RU_GIVEN, surname: RU_SURNAME },
  uk: { place: UK_PLACE, given: UK_GIVEN, surname: UK_SURNAME },
  be: { place: BE_NOUN, given: BE_NOUN, surname: BE_NOUN },
  pl: { place: PL_PLACE, given: PL_NOUN, surname: PL_NOUN },
  cs: { place: CS_PLACE, given: CS_PERSON, surname: CS_PERSON },
  hr: { place: HR_PLACE, given: HR_PERSON, surname: HR_PERSON },
};

/**
 * The five oblique cases of one word; the word itself five times where it has none, as surnames in
 * -о of Russian, or where the rules do not know its ending. `-` in a table is the bare stem.
 */
export function decline(word: string, language: Declined, sort: Sort): readonly string[] {
  const same = Array.from({ length: 5 }, () => word);
  if (language === "ru" && sort === "surname" && /(?:[оеиуюэ]|ых|их)$/u.test(word)) return same;
  const found = TABLES[language][sort].find(({ ends }) => ends.test(word));
  if (!found) return same;
  const stem = word.slice(0, word.length - found.cut);
  return found.endings.split(" ").map((ending) => stem + (ending === "-" ? NOT : ending));
}

/** German's genitive of a name in Latin letters; the name itself where it ends in a hiss. */
export function genitive(name: string): string {
  return /(?:[sßxz]|sch)$/iu.test(name) ? name : `${name}s`;
}

/** A woman's surname in a consonant or -о stays as it is; one in -а or -я is declined. */
export function isDeclinedSurname(word: string, isFemale: boolean): boolean {
  return !isFemale || /[аяa]$/u.test(word);
}
