/** What an element's own `style` attribute says of whether and how it is seen. */
export interface InlineStyle {
  display?: string;
  visibility?: string;
  float?: string;
  "content-visibility"?: string;
}

const PROPERTIES = ["display", "visibility", "float", "content-visibility"] as const;
const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/g;
const IMPORTANT = /!\s*important$/;

/** Reads a `style` attribute as far as it matters here; the last word on a property holds. */
export function readStyle(attribute: string): InlineStyle {
  const style: InlineStyle = {};
  const binding = new Set<string>();
  for (const declaration of attribute.replace(COMMENT, "").toLowerCase().split(";")) {
    const colon = declaration.indexOf(":");
    const name = declaration.slice(0, Math.max(0, colon)).trim();
    const property = PROPERTIES.find((known) => known === name);
    if (!property) continue;
    const value = declaration.slice(colon + 1).trim();
    const isBinding = IMPORTANT.test(value);
    if (binding.has(property) && !isBinding) continue;
    if (isBinding) binding.add(property);
    style[property] = value.replace(IMPORTANT, "").trimEnd();
  }
  return style;
}
