import type { Name, Planted } from "./prose";

/** A generated page, the same for the same names. */
export interface GeneratedPage {
  /** What it is, whatever names are planted in it. */
  title: string;
  /** What is on it. */
  about: string;
  html: string;
  planted: readonly Planted[];
}

/** What a page is made of. */
export interface PageNames {
  /** Names to plant. */
  names: readonly Name[];
  /** See `ProseOptions`. */
  teasers?: readonly string[];
}

export const KB = 1024;
export const MB = KB * KB;

/** A document with that body. */
export function page(
  title: string,
  { planted }: { planted: readonly Planted[] },
  body: string,
  lang = "en",
): GeneratedPage {
  const html = `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>${title}</title>
<style>body { max-width: 46rem; margin: 2rem auto; font: 17px/1.6 serif }</style></head>
<body>
${body}
</body>
</html>
`;
  return { title, about: describe(html), html, planted };
}

function describe(html: string): string {
  const elements = html.match(/<[a-z]/g)?.length ?? 0;
  const kilobytes = (text: string) => `${Math.round(Buffer.byteLength(text) / KB)} KB`;
  const text = html.replace(/<style.*?<\/style>|<[^>]*>/gs, "");
  return `${kilobytes(html)}, ${kilobytes(text)} of it text, ${elements} elements`;
}

/** Parts, until they are so many bytes together. */
export function upTo(bytes: number, part: () => string): string {
  const parts: string[] = [];
  for (let length = 0; length < bytes; ) {
    const next = part();
    length += Buffer.byteLength(next);
    parts.push(next);
  }
  return parts.join("");
}

export function many(count: number, one: () => string): string {
  return Array.from({ length: count }, one).join("");
}
