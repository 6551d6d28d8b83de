/** Chinese in Cyrillic letters, from pinyin: Palladius's system, which Russian follows throughout. */
import { syllablesOf } from "../pinyin";
import { capitalise } from "../words";
import { alphabet } from "./letters";

const INITIALS =
  alphabet(`zh=чж ch=ч sh=ш b=б p=п m=м f=ф d=д t=т n=н l=л g=г k=к h=х j=цз q=ц x=с r=ж z=цз
  c=ц s=с`);
const FINALS =
  alphabet(`a=а o=о e=э ai=ай ei=эй ao=ао ou=оу an=ань en=энь ang=ан eng=эн ong=ун i=и ia=я ie=е
  iao=яо iu=ю ian=янь in=инь iang=ян ing=ин iong=юн u=у ua=уа uo=о ui=уй uai=уай uan=уань un=унь uang=уан
  ue=юэ`);
const WHOLE =
  alphabet(`er=эр zi=цзы ci=цы si=сы a=а ai=ай an=ань ang=ан ao=ао e=э en=энь o=о ou=оу hui=хуэй
  ya=я yan=янь yang=ян yao=яо ye=е yi=и yin=инь ying=ин yong=юн you=ю yu=юй yuan=юань yue=юэ yun=юнь
  wa=ва wai=вай wan=вань wang=ван wei=вэй wen=вэнь weng=вэн wo=во wu=у`);
/** Behind j, q and x the letter u is ü. */
const ROUNDED = alphabet("u=юй uan=юань un=юнь ue=юэ");

function syllable(text: string): string | undefined {
  const whole = WHOLE.get(text)?.[0];
  if (whole) return whole;
  const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcs])/u.exec(text)?.[0] ?? "";
  const rest = text.slice(initial.length);
  const final = (/[jqx]/u.test(initial) ? ROUNDED.get(rest) : undefined) ?? FINALS.get(rest);
  const letter = INITIALS.get(initial)?.[0];
  return letter && final ? letter + final[0] : undefined;
}

/** A folded pinyin word in Russian letters and in Ukrainian ones; empty where it is no pinyin. */
export function palladius(word: string): string[] {
  const parts = syllablesOf(word.replace(/['’-]/gu, ""))?.map(syllable);
  if (!parts || parts.length > 4 || parts.some((part) => !part)) return [];
  const russian = parts.join("").replace(/н(?=[аоуэияюе])/gu, (n, at: number, all: string) => {
    // A syllable's last hard n before a vowel has a hard sign.
    return isEnd(parts as string[], at) && all[at] === n ? "нъ" : n;
  });
  const ukrainian = russian.replace(/[иы]/gu, "і").replace(/э/gu, "е").replace(/ъ/gu, "");
  return [capitalise(russian), capitalise(ukrainian)];
}

function isEnd(parts: readonly string[], at: number): boolean {
  let end = 0;
  for (const part of parts) {
    end += part.length;
    if (end - 1 === at) return true;
  }
  return false;
}
