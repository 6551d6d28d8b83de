/** Forms that are made of other forms, whatever rules these came from. */
import { foldName } from "./fold-name";
import type { Forms } from "./forms";
import { decline } from "./slavic/cases";

/** So many surnames alone are added: the likeliest ways come first. */
const MOST = 6;
const SHORTEST = 4;
/** A given name and a surname, in an alphabet whose papers name people by the surname alone. */
const TWO_WORDS = /^\p{Lu}\p{L}+ (\p{Lu}\p{L}+)$/u;
const ALPHABETS = /^(?:\p{Script=Latin}+|\p{Script=Cyrillic}+)$/u;

/** Adds the surnames alone of what forms there are of a person whose given name comes first. */
export function addSurnamesAlone(forms: Forms): void {
  const added = new Set<string>();
  for (const { text, reason } of forms.list()) {
    if (reason !== "script" && reason !== "spelling") continue;
    const surname = TWO_WORDS.exec(text)?.[1] ?? "";
    if (surname.length < SHORTEST || !ALPHABETS.test(surname)) continue;
    added.add(foldName(surname));
    if (added.size > MOST) return;
    forms.add(surname, "surname", true);
  }
}

/** Names in Cyrillic that are declined in their last word only: Ким Чен Ына. */
const KOREAN = /^(\p{Lu}\p{L}+ \p{Lu}\p{L}+ )(\p{Lu}\p{L}*[бвгджзклмнпрстф])$/u;
const MOST_KOREAN = 2;

/** Adds case endings to Korean names in Cyrillic. */
export function addKoreanCases(forms: Forms): void {
  const names = forms.list().flatMap(({ text, reason }) => {
    const found = reason === "script" ? KOREAN.exec(text) : null;
    return found ? [found] : [];
  });
  for (const [, before = "", last = ""] of names.slice(0, MOST_KOREAN)) {
    for (const declined of decline(last.toLowerCase(), "ru", "given"))
      forms.add(`${before}${last.charAt(0)}${declined.slice(1)}`, "case");
  }
}
