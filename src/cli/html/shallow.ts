import { Parser } from "htmlparser2";

/** Elements within one another up to which browsers build trees. */
const DEEPEST = 512;

/**
 * A page with what is nested deeper than browsers nest put side by side: trees are then safe to be
 * walked by recursion, as libraries do. Pages that are not so nested are given back as they are.
 */
export function shallow(html: string): string {
  const cuts: [from: number, to: number][] = [];
  let depth = 0;
  const parser: Parser = new Parser({
    onopentag() {
      depth += 1;
      if (depth > DEEPEST) cuts.push([parser.startIndex, parser.endIndex + 1]);
    },
    onclosetag(_name, implied) {
      if (depth > DEEPEST && !implied) cuts.push([parser.startIndex, parser.endIndex + 1]);
      depth -= 1;
    },
  });
  parser.end(html);
  if (cuts.length === 0) return html;
  let at = 0;
  let kept = "";
  for (const [from, to] of cuts) {
    if (from < at) continue;
    kept += `${html.slice(at, from)} `;
    at = to;
  }
  return kept + html.slice(at);
}
