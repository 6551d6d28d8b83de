import { type Markup, type Name, type Planted, Prose } from "./prose";
import { between } from "./random";

/** A generated page, the same for the same names. */
export interface GeneratedPage {
  /** What it is, whatever names are planted in it. */
  title: string;
  /** What is on it. */
  about: string;
  html: string;
  planted: readonly Planted[];
}

const KB = 1024;
const MB = KB * KB;

const ENCYCLOPEDIA: Markup = { links: 0.1, tags: 0.03, references: 0.3 };
const ARTICLE: Markup = { links: 0.01, tags: 0.005, references: 0 };

/** An encyclopedia's page of 1 MB in some 20,000 elements, with a name every 100 words or none. */
export function encyclopedia(names: readonly Name[], withNames = true): GeneratedPage {
  const prose = new Prose({ seed: 1, names, ...(withNames && { every: 100 }) });
  const parts: string[] = [];
  for (let length = 0, section = 1; length < MB; section++) {
    const part = chapter(prose, section);
    length += Buffer.byteLength(part);
    parts.push(part);
  }
  const title = withNames ? "encyclopedic page, 1 MB" : "encyclopedic page, 1 MB, no mention";
  return page(title, prose, parts.join(""));
}

function chapter(prose: Prose, section: number): string {
  const parts = [
    prose.element("h2", prose.title(), ` id="s${section}"`),
    paragraphs(prose, 4, ENCYCLOPEDIA),
    prose.element("h3", prose.title()),
    paragraphs(prose, 2, ENCYCLOPEDIA),
    list(prose),
    paragraphs(prose, 2, ENCYCLOPEDIA),
    table(prose),
  ];
  return prose.element("section", parts.join("\n"));
}

function paragraphs(prose: Prose, count: number, markup: Markup): string {
  return many(count, () =>
    prose.blockOf("p", () => prose.sentences(between(prose.random, 2, 7), markup)),
  );
}

function list(prose: Prose): string {
  const item = () => prose.blockOf("li", () => prose.phrase(12, ENCYCLOPEDIA));
  return prose.element("ul", many(between(prose.random, 4, 10), item));
}

function table(prose: Prose): string {
  const cell = () => prose.blockOf("td", () => prose.phrase(3, ENCYCLOPEDIA));
  const row = () => prose.element("tr", prose.element("th", prose.title()) + many(3, cell));
  return prose.element("table", prose.element("tbody", many(between(prose.random, 5, 12), row)));
}

/** An article of 40 KB with a name every 40 words. */
export function article(names: readonly Name[]): GeneratedPage {
  const prose = new Prose({ seed: 2, names, every: 40 });
  let body = prose.element("h1", prose.title());
  while (Buffer.byteLength(body) < 40 * KB) body += paragraphs(prose, 1, ARTICLE);
  return page("article, 40 KB", prose, body);
}

/** An article with that many names, of which a reader sees a few dozen at a time. */
export function namedArticle(names: readonly Name[], mentions: number): GeneratedPage {
  const prose = new Prose({ seed: 3, names, every: 12 });
  let body = prose.element("h1", prose.title());
  while (prose.planted.length < mentions) body += paragraphs(prose, 1, ARTICLE);
  return page(`article, ${mentions} mentions`, prose, body);
}

/** 5 MB of text in one text node, with a name every 1,000 words. */
export function textNode(names: readonly Name[]): GeneratedPage {
  const prose = new Prose({ seed: 4, names, every: 1_000 });
  let length = 0;
  const body = prose.blockOf("p", () => {
    const parts: string[] = [];
    while (length < 5 * MB) {
      // Elements would part the node.
      const part = prose.sentences(20).replace(/<[^>]*>/g, "");
      length += part.length + 1;
      parts.push(part);
    }
    return parts.join(" ");
  });
  // The browser's parser makes several nodes of a text as long as this.
  const join = "<script>document.body.normalize()</script>";
  return page("one text node, 5 MB", prose, body + join);
}

function many(count: number, one: () => string): string {
  return Array.from({ length: count }, one).join("");
}

function page(title: string, { planted }: Prose, body: string): GeneratedPage {
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title>
<style>body { max-width: 46rem; margin: 2rem auto; font: 17px/1.6 serif }</style></head>
<body>
${body}
</body>
</html>
`;
  return { title, about: describe(html, planted.length), html, planted };
}

function describe(html: string, names: number): string {
  const elements = html.match(/<[a-z]/g)?.length ?? 0;
  const kilobytes = (text: string) => `${Math.round(Buffer.byteLength(text) / KB)} KB`;
  const text = html.replace(/<style.*?<\/style>|<[^>]*>/gs, "");
  return `${kilobytes(html)}, ${kilobytes(text)} of it text, ${elements} elements, ${names} names`;
}
