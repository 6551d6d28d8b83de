/**
 * Given names of the Hebrew Bible, in the spellings that Israel and other countries have for them,
 * with their Hebrew form. Letters of other names are not told by their transcriptions.
 */
import { foldName } from "../fold-name";
import type { Forms } from "../forms";
import { capitalise, wordsOf } from "../words";
import { alphabet, spell } from "./letters";
import { addRespelled } from "./phonetic";

const GIVEN = `
בנימין benjamin binyamin benyamin binjamin
יצחק yitzhak itzhak isaac jitzchak yitzchak
שמעון shimon simon schimon
יוסף yosef joseph josef
משה moshe moses mosche
יעקב yaakov jacob jakob yaacov
אברהם avraham abraham
דוד david dawid
שלמה shlomo solomon
אהוד ehud
אריאל ariel
יאיר yair jair
נפתלי naftali naphtali
אביגדור avigdor
בצלאל bezalel betzalel
איתמר itamar
יואב yoav joav
גדעון gideon gidon
ראובן reuven reuben
מנחם menachem menahem
גולדה golda
לוי levi
חיים chaim haim
עזר ezer
ציפי tzipi zipi
יהודה yehuda jehuda judah
זאב zeev
אליהו eliyahu elijah
בני benny beni benni
אבי avi
גבי gabi gaby
רוני roni rony
עמוס amos
אורי uri
אילן ilan
גלעד gilad
אלון alon
ערן eran
דני danny dani
יונתן yonatan jonatan
נתן natan nathan
אלי eli ely
שאול shaul schaul
מאיר meir
רפאל rafael raphael
ישראל yisrael israel
דליה dalia dalya
ליאור lior
יולי yuli juli
איילת ayelet
`;

interface Row {
  native: string;
  latin: readonly string[];
}

let known: Map<string, Row> | undefined;

function rows(): Map<string, Row> {
  if (known) return known;
  known = new Map();
  for (const line of GIVEN.trim().split("\n")) {
    const [native = "", ...latin] = wordsOf(line);
    for (const spelling of latin) known.set(spelling, { native, latin });
  }
  return known;
}

/** Letters by sound, as words from abroad have them first: ט for t, ק for k. */
const LETTERS =
  alphabet(`b=ב v=ו/ב w=ו g=ג d=ד h=ה z=ז kh=ח ch=ח/כ t=ט/ת th=ת tt=ט y=י k=ק/כ l=ל ll=ל m=מ
  n=נ nn=נ s=ס/ש ss=ס p=פ ph=פ f=פ ff=פ tz=צ ts=צ r=ר rr=ר sh=ש a= e= i=י ee=י o=ו u=ו ou=ו ai=י ay=י ei=אי/י aya=יי
  ia=יה ya=יה j=ג׳ א=א ה=ה י=י ו=ו צ=צ ׳=׳`);
const FINAL: Readonly<Record<string, string>> = { כ: "ך", מ: "ם", נ: "ן", פ: "ף", צ: "ץ" };

/** A folded name in Hebrew letters, its likeliest spellings. */
export function hebrewNames(name: string): string[] {
  const words = name.split(/[\s-]/u).map((word) => {
    const marked = word
      .replace(/yahu$/u, "יהו")
      .replace(/^[ae]/u, "א")
      .replace(/^(?=[iou])/u, "א")
      .replace(/it?ch$/u, "יצ׳")
      .replace(/(?<=[^aeiouy])ah?$/u, "ה");
    return spell(marked, LETTERS).map((letters) =>
      letters.replace(/[כמנפצ](?=׳?$)/u, (last) => FINAL[last] ?? last),
    );
  });
  if (words.some((list) => list.length === 0)) return [];
  const names = [0, 1, 2, 3].map((at) => words.map((list) => list[at] ?? list[0]).join(" "));
  return [...new Set(names)];
}

const ARABIC: Readonly<Record<string, string>> = Object.fromEntries(
  `ا=א أ=א إ=א آ=א ى=א ب=ב پ=פ ت=ת ث=ת ج=ג׳ چ=צ׳ ح=ח خ=ח׳ د=ד ذ=ד ر=ר ز=ז ژ=ז׳ س=ס ش=ש ص=צ ض=ד׳ ط=ט ظ=ט׳ ع=ע غ=ר׳
   ف=פ ق=ק ك=כ ک=כ گ=ג ل=ל م=מ ن=נ ه=ה ة=ה و=ו ي=י ی=י ئ=א ؤ=א ء=א`
    .split(/\s+/u)
    .map((pair) => pair.split("=")),
);

/** An Arabic name in Hebrew letters, one for one, as Israel's press has it: the article with a hyphen. */
export function hebrewOf(arabic: string): string {
  return arabic
    .replace(/(^|\s)ال(?=\S{2})/gu, "$1אל-")
    .replace(/\p{Script=Arabic}/gu, (letter) => ARABIC[letter] ?? "")
    .replace(/[כמנפצ](?=$|\s)/gu, (last) => FINAL[last] ?? last);
}

/** What the Bible's names are written like, whoever bears them: by how Russian has them. */
const BIBLICAL: Readonly<Record<string, string>> = Object.fromEntries(
  `эммануэль=עמנואל эмманюэль=עמנואל михаэль=מיכאל мишель=מישל михаил=מיכאיל майкл=מייקל даниэль=דניאל даниил=דניאל
   дэниел=דניאל габриэль=גבריאל рафаэль=רפאל самуэль=סמואל дэвид=דייוויד давид=דוד бенджамин=בנג׳מין яков=יעקב
   мария=מריה анна=אנה йозеф=יוזף джозеф=ג׳וזף адам=אדם симон=סימון натан=נתן иван=איוון`
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split("=")),
);

/** A given name in small Russian letters as Hebrew has it by custom. */
export function hebrewGiven(russian: string): string | undefined {
  return BIBLICAL[russian];
}

/** Names that are borne far beyond Israel: there the surname has to look Hebrew. */
const ABROAD =
  /^(?:benjamin|isaac|simon|joseph|josef|moses|jacob|jakob|abraham|david|solomon|ariel|reuben|gideon|benny|danny|dani|nathan|eli|rafael|raphael|israel|uri|alon|amos|dalia)$/u;
const SURNAME =
  /(?:yahu|nyahu|stein|berg|man|mann|tz|vitz|itch|oni|ami|evi|on|ett|er|tzky|[a-z]ak|lid|ni|rt|nnett|ir|zog|feld|baum|thal|gold)$/u;

/** Adds the other spellings of an Israeli's given name before the surname as it is. Words folded. */
export function addHebrewPerson(given: string, surname: string, forms: Forms): void {
  const row = rows().get(given);
  if (!row || (ABROAD.test(given) && !SURNAME.test(foldName(surname)))) return;
  for (const spelling of row.latin.slice(0, 4))
    forms.add(`${capitalise(spelling)} ${surname}`, "spelling");
  const last = foldName(surname);
  for (const native of hebrewNames(last)) forms.add(`${row.native} ${native}`, "script");
  // Hebrew doubles no letter.
  const single = surname.replace(/([bdfgklmnprt])\1/gu, "$1");
  if (single !== surname) forms.add(`${capitalise(given)} ${single}`, "spelling");
  if (last.includes("-"))
    forms.add(`${capitalise(given)} ${surname.replace("-", " ")}`, "spelling");
  // Spellings of English only: others are other languages' already.
  const own = row.latin.find((each) => !ABROAD.test(each) && !/sch|^j/u.test(each));
  if (own)
    addRespelled(
      [own, last].map((word) => word.replace(/(?<=.)ch/gu, "kh")),
      forms,
      row.latin.filter((each) => !/sch|^j/u.test(each)),
    );
  if (!/yahu$/u.test(foldName(surname))) return;
  const german = surname.replace(/yahu$/u, "jahu");
  const french = surname.replace(/yahu$/u, "yahou");
  for (const spelling of row.latin.slice(0, 3)) {
    for (const last of [german, french]) forms.add(`${capitalise(spelling)} ${last}`, "spelling");
  }
}
