import type { DefaultTreeAdapterTypes } from "parse5";
import { type InlineStyle, readStyle } from "./style";

/** How text is seen by what is around it. */
export interface Seen {
  /** False where it only takes up its room. */
  visible: boolean;
  /** Text that is being written is left alone, as on pages. */
  editable: boolean;
}

/** What decides on an element's being seen: its attributes by name, and its own style. */
export interface Looks {
  name: string;
  attributes: ReadonlyMap<string, string>;
  style: InlineStyle;
}

/** An element's looks. */
export function looksOf({ tagName, attrs }: DefaultTreeAdapterTypes.Element): Looks {
  const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
  return { name: tagName, attributes, style: readStyle(attributes.get("style") ?? "") };
}

/** Is an element, with all in it, not there for the reader? Sheets are not read, only attributes. */
export function isUnrendered({ name, attributes, style }: Looks): boolean {
  if (style["content-visibility"] === "hidden") return true;
  const hidden = attributes.get("hidden");
  if (hidden?.toLowerCase() === "until-found") return true;
  if (style.display !== undefined) return style.display === "none";
  const isClosed = name === "dialog" && !attributes.has("open");
  return hidden !== undefined || isClosed || attributes.has("popover");
}

/** Does an element show nothing but its summary? */
export function isFolded({ name, attributes }: Looks): boolean {
  return name === "details" && !attributes.has("open");
}

/** How text in an element is seen, given how the element itself is. */
export function seenWithin({ attributes, style }: Looks, around: Seen): Seen {
  const visible = VISIBILITIES[style.visibility ?? ""] ?? around.visible;
  const editable = EDITABLES[attributes.get("contenteditable")?.toLowerCase() ?? "inherit"];
  return { visible, editable: editable ?? around.editable };
}

const VISIBILITIES: Readonly<Record<string, boolean>> = {
  visible: true,
  hidden: false,
  collapse: false,
};
const EDITABLES: Readonly<Record<string, boolean>> = {
  "": true,
  true: true,
  "plaintext-only": true,
  false: false,
};
