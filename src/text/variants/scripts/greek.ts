/**
 * Greek, from the transcription of ELOT 743. It writes ι, η and υ, ο and ω alike, so endings decide,
 * and for given names a table.
 */
import type { Forms } from "../forms";
import { alphabet, capitals, pairs, spell } from "./letters";
import { respellCyrillic } from "./phonetic";

const LETTERS =
  alphabet(`a=α v=β g=γ d=δ e=ε z=ζ i=ι/η th=θ k=κ l=λ m=μ n=ν x=ξ o=ο/ω p=π r=ρ s=σ t=τ
  y=υ f=φ ch=χ kh=χ h=χ ps=ψ ou=ου ai=αι ei=ει oi=οι av=αυ ev=ευ b=μπ mp=μπ nt=ντ gk=γκ ng=γγ/γκ ts=τσ tz=τζ
  c=κ w=ω j=τζ u=ου ks=ξ ph=φ η=η σ=σ ο=ο γ=γ λ=λ υ=υ ι=ι`);

const GIVEN =
  alphabet(`kyriakos=κυριακος alexis=αλεξης giorgos=γιωργος george=γιωργος yiorgos=γιωργος
  georgios=γεωργιος kostas=κωστας costas=κωστας konstantinos=κωνσταντινος constantine=κωνσταντινος
  yannis=γιαννης giannis=γιαννης yanis=γιανης ioannis=ιωαννης nikos=νικος nikolaos=νικολαος
  dimitris=δημητρης dimitrios=δημητριος dimitri=δημητρης andreas=ανδρεας panagiotis=παναγιωτης
  antonis=αντωνης antonios=αντωνιος evangelos=ευαγγελος vangelis=βαγγελης prokopis=προκοπης
  pavlos=παυλος stefanos=στεφανος stephanos=στεφανος christos=χρηστος theodoros=θεοδωρος
  michalis=μιχαλης mihalis=μιχαλης petros=πετρος spyros=σπυρος vasilis=βασιλης vassilis=βασιλης
  lefteris=λευτερης eleftherios=ελευθεριος makis=μακης thanasis=θανασης athanasios=αθανασιος
  katerina=κατερινα eleni=ελενη maria=μαρια sofia=σοφια zoe=ζωη dora=ντορα fofi=φωφη effie=εφη
  melina=μελινα irini=ειρηνη nicos=νικος tassos=τασσος glafcos=γλαυκος mikis=μικης yiannis=γιαννης
  aristotelis=αριστοτελης sokratis=σωκρατης odysseas=οδυσσεας adonis=αδωνις manolis=μανωλης
  apostolos=αποστολος alexandros=αλεξανδρος nikolas=νικολας marios=μαριος iason=ιασων theodora=θεοδωρα
  thanos=θανος athina=αθηνα niki=νικη vasiliki=βασιλικη angeliki=αγγελικη ioanna=ιωαννα olga=ολγα anna=αννα
  domna=δομνα rena=ρενα lina=λινα panos=πανος notis=νοτης takis=τακης aris=αρης haris=χαρης charis=χαρης
  themis=θεμις dimos=δημος ilias=ηλιας stavros=σταυρος loukas=λουκας stelios=στελιος tasos=τασος
  thodoris=θοδωρης theofilos=θεοφιλος kostis=κωστης miltiadis=μιλτιαδης leonidas=λεωνιδας
  thomas=θωμας fotis=φωτης babis=μπαμπης nikitas=νικητας simos=σιμος lefkothea=λευκοθεα`);

/** Names of the register and of every day. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  `γεωργιος=γιωργος ιωαννης=γιαννης κωνσταντινος=κωστας νικολαος=νικος δημητριος=δημητρης αντωνιος=αντωνης
   μιχαηλ=μιχαλης ελευθεριος=λευτερης ευαγγελος=βαγγελης αθανασιος=θανασης`
    .split(/\s+/u)
    .map((pair) => pair.split("=") as [string, string])
    .flatMap(([whole, short]) => [[whole, [short]] as const, [short, [whole]] as const]),
);

const SOUNDS: Readonly<Record<string, string>> = { y: "i", ph: "f", ch: "h" };

const SURNAME =
  /(?:akis|opoulos|opoulou|idis|iadis|iades|oglou|[a-z]{2}atos|[a-z]{2}akos|[a-z]{2}eas|ellis)$/u;

/** Adds the Greek form of a person's name. Words folded. */
export function addGreekPerson(given: string, surname: string, forms: Forms): void {
  const isGreek = SURNAME.test(surname);
  const known = GIVEN.get(given);
  if (!isGreek && !(known && /(?:[ai]s|os|ou)$/u.test(surname))) return;
  if (!known && !isGreek) return;
  const firsts = known
    ? [...known, ...(known[0] ? (SHORT.get(known[0]) ?? []) : [])]
    : spell(ended(given), LETTERS).slice(0, 1).map(native);
  const own = surname.replace(/y(?=[aeou])/gu, "γι");
  const lasts = spell(ended(own), LETTERS).map(native);
  if (known && /[αηω]$/u.test(known[0] ?? "")) lasts.push(...lasts.map(feminine));
  for (const name of pairs(firsts, lasts)) forms.add(capitals(native(name)), "script");
  for (const name of pairs(firsts.slice(0, 1), lasts)) {
    for (const at of [0, 1]) {
      const words = name.split(" ").map((word) => declined(word)[at] ?? word);
      forms.add(capitals(native(words.join(" "))), "case");
    }
  }
  // Some write upsilon as it sounds, and chi and phi.
  for (const way of [/y/gu, /ph/gu, /ch/gu]) {
    const plain = `${given} ${surname}`.replace(way, (letters) => SOUNDS[letters] ?? letters);
    forms.add(capitals(plain), "spelling");
  }
  for (const language of ["ru", "uk"] as const) {
    // Upsilon is an i.
    const [first, last] = [given, surname].map((word) =>
      word.replace(/y(?![aeou])/gu, "i").replace(/x/gu, "ks"),
    );
    const read = pairs(
      respellCyrillic(first ?? "", language).slice(0, 2),
      respellCyrillic(last ?? "", language).slice(0, 2),
    );
    for (const name of read) forms.add(capitals(name.replace(/([иі])я(?=к)/gu, "$1а")), "script");
  }
}

/** Adds the Greek form of a town with a Greek ending. The name folded. */
export function addGreekTown(name: string, forms: Forms): void {
  if (!/^[a-z]{5,}$/u.test(name)) return;
  if (
    !/(?:oniki|polis|opoli|[^aeiou]os|[a-z]{2}ssa|[^aeiou]ras|akleion|aklion|nion|ios)$/u.test(name)
  )
    return;
  for (const form of spell(ended(name).replace("ss", "σσ"), LETTERS)) {
    forms.add(capitals(native(form)), "script");
    if (/as$/u.test(name)) forms.add(capitals(native(form).replace(/ας$/u, "α")), "script");
  }
}

/** Endings of nouns, which are always spelled so, put in before the rest is. */
function ended(word: string): string {
  return word
    .replace(/(?:is|(?<=iad)es)$/u, "ησ")
    .replace(/i$/u, "η")
    .replace(/oglou$/u, "ογλου");
}

/** Genitive and accusative of a man's name; a woman's ends otherwise and stays. */
function declined(word: string): [string, string] {
  const stem = native(word).replace(/ς$/u, "");
  if (stem === native(word)) return [word, word];
  return [stem.replace(/ο$/u, "ου"), stem];
}

/** A woman bears her father's or husband's surname in the genitive. */
function feminine(surname: string): string {
  return surname.replace(/ς$/u, "").replace(/ο$/u, "ου");
}

/** Final sigma, at the end of each word. */
function native(word: string): string {
  return word.replace(/σ(?=$|\s)/gu, "ς");
}
