import { roleOfName } from "../../text";

const ELEMENT = 1;
const TEXT = 3;
/** Whose text runs on, or is set apart by a line or a tab only. */
const CELLS = new Set(["td", "th"]);
const LINES = new Set(["tr", "li", "dt", "dd", "option", "figcaption"]);
/** Objects to a page's marks, text to its reader. */
const READ = new Set(["pre", "code", "kbd", "samp", "var", "listing", "xmp", "plaintext"]);

/**
 * The text of a tree as its reader sees it: blocks parted by a blank line, lines of lists and tables
 * by a line break, white space as in print. What is hidden by attributes or is no text (scripts,
 * styles, templates, fields, pictures) is left out. Without recursion: trees may be nested without
 * end.
 */
export function blockText(root: Node): string {
  const out = new Paragraphs();
  let node: Node | null = root;
  while (node) {
    const within = enter(node, out);
    node = within ?? onwards(node, root, out);
  }
  return out.text();
}

/** Reads a node; its first child where there is more to be read in it. */
function enter(node: Node, out: Paragraphs): Node | null {
  if (node.nodeType === TEXT) {
    out.write(node.nodeValue ?? "", isPreformatted(node.parentNode));
    return null;
  }
  if (node.nodeType !== ELEMENT) return node.firstChild;
  const name = nameOf(node);
  if (name === "br" || name === "hr") out.end(name === "br" ? 1 : 2);
  if (isLeftOut(node as Element, name)) return null;
  out.end(breaksAround(name));
  return node.firstChild;
}

/** The next node in document order that is not within this one; ends the blocks that are left. */
function onwards(from: Node, root: Node, out: Paragraphs): Node | null {
  let node: Node = from;
  for (;;) {
    if (node.nodeType === ELEMENT) {
      const name = nameOf(node);
      if (CELLS.has(name)) out.write("\t", false);
      out.end(breaksAround(name));
    }
    if (node === root) return null;
    if (node.nextSibling) return node.nextSibling;
    if (!node.parentNode) return null;
    node = node.parentNode;
  }
}

function nameOf(node: Node): string {
  return node.nodeName.toLowerCase();
}

function isLeftOut(element: Element, name: string): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style") ?? "";
  if (/(?:display:\s*none|visibility:\s*hidden)/i.test(style)) return true;
  const role = roleOfName(name);
  return name === "br" || role === "ignored" || (role === "object" && !READ.has(name));
}

/** Line breaks around an element: none in a line, two around a paragraph. */
function breaksAround(name: string): number {
  if (CELLS.has(name) || roleOfName(name) === "inline" || READ.has(name)) {
    return name === "pre" || name === "listing" ? 2 : 0;
  }
  return LINES.has(name) ? 1 : 2;
}

function isPreformatted(node: Node | null): boolean {
  for (let at = node, steps = 0; at && steps < 8; at = at.parentNode, steps += 1) {
    if (/^(?:pre|listing|xmp|plaintext|textarea)$/.test(nameOf(at))) return true;
  }
  return false;
}

/** Text as it grows: white space is held back until something follows it. */
class Paragraphs {
  readonly #parts: string[] = [];
  #breaks = 0;
  #space = "";

  write(text: string, preformatted: boolean): void {
    if (preformatted) {
      this.#put(text);
      return;
    }
    // As in print: all white space but the no-break space is one space.
    for (const [piece] of text.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
      if (/^[ \t\n\r\f]/.test(piece)) this.#space ||= piece === "\t" ? "\t" : " ";
      else this.#put(piece);
    }
  }

  end(breaks: number): void {
    this.#breaks = Math.max(this.#breaks, breaks);
    if (breaks > 0) this.#space = "";
  }

  text(): string {
    return this.#parts.join("").replace(/^[\r\n]+|\s+$/g, "");
  }

  #put(text: string): void {
    if (this.#parts.length > 0) {
      this.#parts.push(this.#breaks > 0 ? "\n".repeat(this.#breaks) : this.#space);
    }
    this.#parts.push(text);
    this.#breaks = 0;
    this.#space = "";
  }
}
