/** What an English word in small letters may be a form of: "visits", "visited" and "visiting" of "visit". */
export function stemsOf(word: string): string[] {
  const stems: string[] = [];
  if (word.endsWith("s")) stems.push(word.slice(0, -1));
  if (/(?:es|ed)$/u.test(word)) stems.push(word.slice(0, -2), word.slice(0, -1));
  if (word.endsWith("ing")) stems.push(word.slice(0, -3), `${word.slice(0, -3)}e`);
  if (word.endsWith("ly")) stems.push(word.slice(0, -2));
  return stems.filter((stem) => stem.length > 2);
}
