/** Elements within one another up to which browsers build trees. */
const DEEPEST = 512;
const TAG = /<(\/?)([a-z][a-z0-9-]*)[^<>]*>/gi;
const NEVER_CLOSED = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd td th tr option".split(
    " ",
  ),
);

/**
 * A page without the tags of what is nested deeper than browsers nest: what they hold is then side
 * by side, and trees are safe to be walked by recursion, as libraries do. Pages that are not so
 * nested are given back as they are. Linear in the page's length.
 */
export function shallow(html: string): string {
  let depth = 0;
  return html.replace(TAG, (tag, slash: string, name: string) => {
    if (NEVER_CLOSED.has(name.toLowerCase()) || tag.endsWith("/>")) return tag;
    if (slash === "") {
      depth += 1;
      return depth > DEEPEST ? " " : tag;
    }
    depth = Math.max(0, depth - 1);
    return depth >= DEEPEST ? " " : tag;
  });
}
