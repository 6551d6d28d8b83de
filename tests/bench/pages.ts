import { type GeneratedPage, KB, MB, many, type PageNames, page, upTo } from "./page";
import { type Markup, Prose } from "./prose";
import { between } from "./random";

const ENCYCLOPEDIA: Markup = { links: 0.1, tags: 0.03, references: 0.3 };
const ARTICLE: Markup = { links: 0.01, tags: 0.005, references: 0 };

/** Of 1 MB an encyclopedia's page has some 20,000 elements. */
export const ENCYCLOPEDIC = "encyclopedic page, 1 MB";

export interface EncyclopediaOptions {
  /** Length of its HTML in MB, 1 unless given. */
  megabytes?: number;
  /** False: no name is planted. */
  withNames?: boolean;
}

/** An encyclopedia's page, with a name every 100 words or none. */
export function encyclopedia(
  { names, teasers }: PageNames,
  { megabytes = 1, withNames = true }: EncyclopediaOptions = {},
): GeneratedPage {
  const prose = new Prose({
    seed: 1,
    names,
    ...(teasers && { teasers }),
    ...(withNames && { every: 100 }),
  });
  let section = 0;
  const body = upTo(megabytes * MB, () => chapter(prose, ++section));
  const title = megabytes === 1 ? ENCYCLOPEDIC : `encyclopedic page, ${megabytes} MB`;
  return page(withNames ? title : `${title}, no mention`, prose, body);
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
export function article(names: PageNames): GeneratedPage {
  const prose = new Prose({ seed: 2, ...names, every: 40 });
  const heading = prose.element("h1", prose.title());
  const body = upTo(40 * KB, () => paragraphs(prose, 1, ARTICLE));
  return page("article, 40 KB", prose, heading + body);
}

/** An article with that many names, of which a reader sees a few dozen at a time. */
export function namedArticle(names: PageNames, mentions: number): GeneratedPage {
  const prose = new Prose({ seed: 3, ...names, every: 12 });
  let body = prose.element("h1", prose.title());
  while (prose.planted.length < mentions) body += paragraphs(prose, 1, ARTICLE);
  return page(`article, ${mentions} mentions`, prose, body);
}

/** That many blocks, each of a line or two and with a name or so in it. */
export function namedBlocks(names: PageNames, blocks: number): GeneratedPage {
  const prose = new Prose({ seed: 10, ...names, every: 12 });
  const body = many(blocks, () => prose.blockOf("p", () => prose.phrase(14, ARTICLE)));
  return page(`${blocks} blocks, each with a mention`, prose, body);
}

/** So much text in one text node, with a name every so many words. */
export function textNode(names: PageNames, megabytes: number, every = 1_000): GeneratedPage {
  const prose = new Prose({ seed: 4, ...names, every });
  // Elements would part the node.
  const part = () => `${prose.sentences(20).replace(/<[^>]*>/g, "")} `;
  const body = prose.blockOf("p", () => upTo(megabytes * MB, part));
  // The browser's parser makes several nodes of a text as long as this.
  const join = "<script>document.body.normalize()</script>";
  return page(`one text node, ${megabytes} MB`, prose, body + join);
}
