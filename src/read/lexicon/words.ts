/** A list of words between white space, as a set. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
