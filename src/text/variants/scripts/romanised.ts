/** Where romanisations of Arabic and Persian differ: letters that Latin has not, vowels, endings. */
type Choice = readonly [RegExp, readonly string[]];

const COMMON: readonly Choice[] = [
  [/qq|kk/u, ["kk", "qq"]],
  [/q/u, ["k", "g", "gh"]],
  [/(?:ddh|dd|dh)/u, ["dd", "dh", "d", "ddh", "zz"]],
  [/(?<=.)(?:ou|oo|u)(?=.)/u, ["u", "ou", "o"]],
  [/(?<=.)o(?=[^aeou])/u, ["u"]],
  [/(?<=[^aeiou])ee(?=.)/u, ["i"]],
  [/ss(?=[aeiou])/u, ["s"]],
  [/(?<=[aeiou])s(?=[aeiou])/u, ["ss"]],
  [/(?:ei|ai|ay|ey)(?=[^aeiou])/u, ["ai", "ei", "ay", "ey"]],
  [/(?:eh|ah|a)$/u, ["a", "eh", "ah", "e"]],
  [/(?<=[^aeiou])(?:i|y|ee)$/u, ["i", "y"]],
  [/iyy?(?=[ae])/u, ["iy", "iyy", "i"]],
  [/ff/u, ["f"]],
  [/tt/u, ["t"]],
  [/ll/u, ["l"]],
];

/** A guttural at the start: so for the letters of persons' names. */
const PERSON: readonly Choice[] = [
  [/^(?:gh|g|q)(?=[aeiou])/u, ["g", "q", "k", "gh", "kh"]],
  [/^kh?(?=[ae](?:dd|dh|ss|si|z))/u, ["q", "g", "gh", "k"]],
];
const PLACE: readonly Choice[] = [
  [/^k(?=[aou])/u, ["q"]],
  [/^c(?=[aou])/u, ["k"]],
];

/** A folded word as other desks romanise it, itself first, then what differs in one place, in two. */
export function romanised(word: string, kind: "person" | "place", most = 18): string[] {
  const choices = [...(kind === "person" ? PERSON : PLACE), ...COMMON];
  const found = new Set([word]);
  for (let round = 0; round < 2; round++) {
    for (const each of [...found]) {
      for (const [where, ways] of choices) {
        for (const way of ways) found.add(each.replace(where, way));
      }
      if (found.size > most * 4) break;
    }
  }
  return [...found].slice(0, most);
}
