/**
 * Given names of the Hebrew Bible, in the spellings that Israel and other countries have for them,
 * with their Hebrew form. Letters of other names are not told by their transcriptions.
 */
import { foldName } from "../fold-name";
import type { Forms } from "../forms";
import { capitalise, wordsOf } from "../words";

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

/** Names that are borne far beyond Israel: there the surname has to look Hebrew. */
const ABROAD =
  /^(?:benjamin|isaac|simon|joseph|josef|moses|jacob|jakob|abraham|david|solomon|ariel|reuben|gideon)$/u;
const SURNAME =
  /(?:yahu|nyahu|stein|berg|man|mann|tz|vitz|itch|oni|ami|evi|on|ett|er|tzky|[a-z]ak|lid|ni|rt|nnett|ir)$/u;

/** Adds the other spellings of an Israeli's given name before the surname as it is. Words folded. */
export function addHebrewPerson(given: string, surname: string, forms: Forms): void {
  const row = rows().get(given);
  if (!row || (ABROAD.test(given) && !SURNAME.test(foldName(surname)))) return;
  for (const spelling of row.latin.slice(0, 4))
    forms.add(`${capitalise(spelling)} ${surname}`, "spelling");
  if (!/yahu$/u.test(foldName(surname))) return;
  const german = surname.replace(/yahu$/u, "jahu");
  const french = surname.replace(/yahu$/u, "yahou");
  for (const spelling of row.latin.slice(0, 3)) {
    for (const last of [german, french]) forms.add(`${capitalise(spelling)} ${last}`, "spelling");
  }
}
