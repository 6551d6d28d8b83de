import { pick, type Random } from "./random";

/** How a name may stand on a page. */
export const FORMS = [
  "plain",
  "possessive",
  "split",
  "quoted",
  "curly apostrophe",
  "soft hyphen",
  "decomposed",
  "without diacritics",
  "no-break space",
  "no-break hyphen",
  "line break",
] as const;
export type Form = (typeof FORMS)[number];

/** A name as it stands on a page. */
export interface Written {
  html: string;
  /** The name's own characters there, without what only stands around it. */
  text: string;
}

const LATIN = /^[\p{Script=Latin}\p{Script=Common}]+$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Thai}]/u;

/** Writes a name in a form; undefined where that form would not differ from the plain one. */
export function write(name: string, form: Form, random: Random): Written | undefined {
  const text = spell(name, form, random);
  if (text === undefined) return undefined;
  const html = escapeHtml(text);
  switch (form) {
    case "possessive":
      return { text, html: `${html}${pick(random, ["'", "’"])}s` };
    case "quoted":
      return { text, html: `“${html}”` };
    case "split":
      return { text, html: split(text, random) };
    default:
      return { text, html };
  }
}

function spell(name: string, form: Form, random: Random): string | undefined {
  switch (form) {
    case "possessive":
      return /[a-z]$/i.test(name) ? name : undefined;
    case "quoted":
      return name.replaceAll("'", "’");
    case "curly apostrophe":
      return changed(name, name.replaceAll("'", "’"));
    case "soft hyphen":
      return softHyphen(name, random);
    case "decomposed":
      return changed(name, name.normalize("NFD"));
    case "without diacritics":
      return LATIN.test(name) ? changed(name, withoutMarks(name)) : undefined;
    case "no-break space":
      return changed(name, name.replaceAll(" ", "\u00a0"));
    case "no-break hyphen":
      return changed(name, name.replaceAll("-", "\u2011"));
    case "line break":
      // As sources are wrapped and indented.
      return changed(name, name.replace(" ", "\n      "));
    default:
      return name;
  }
}

function changed(name: string, text: string): string | undefined {
  return text === name ? undefined : text;
}

function withoutMarks(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
}

/** Part of the name in an element of its own: its first word, or some of its letters. */
function split(name: string, random: Random): string {
  const space = name.indexOf(" ");
  const at = space > 0 ? space : pick(random, [...lettersAround(name, 1), name.length]);
  const tag = pick(random, ["b", "i", "span"]);
  return `<${tag}>${escapeHtml(name.slice(0, at))}</${tag}>${escapeHtml(name.slice(at))}`;
}

function softHyphen(name: string, random: Random): string | undefined {
  const places = lettersAround(name, 2);
  // Scripts without spaces break anywhere.
  if (places.length === 0 || UNSPACED.test(name)) return undefined;
  const at = pick(random, places);
  return `${name.slice(0, at)}\u00ad${name.slice(at)}`;
}

/** The places inside a word, with that many letters on both sides. UTF-16 code units. */
function lettersAround(name: string, count: number): number[] {
  const inside = new RegExp(`(?<=\\p{L}{${count}})(?=\\p{L}{${count}})`, "gu");
  return Array.from(name.matchAll(inside), (match) => match.index);
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
