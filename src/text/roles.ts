import type { Role } from "./blocks";

/**
 * Names of the elements whose text runs on in the text around it, parted by spaces: those first that
 * pages are full of, since browsers compare one after the other.
 */
export const INLINE_NAMES =
  "a span b i em strong sup abbr acronym bdi bdo big cite del dfn font ins kbd label map mark nobr object q ruby rb s samp small strike sub time tt u data var slot tspan textPath";
const IGNORED =
  "script style template noscript head title meta link base rt rp rtc param source track defs symbol clipPath mask pattern marker desc metadata datalist area col colgroup sidelight-card sidelight-strip";
const OBJECT =
  "img picture svg math iframe frame embed video audio canvas input textarea select option optgroup progress meter code pre listing xmp plaintext";

function roles(): Map<string, Role> {
  const table = new Map<string, Role>([
    ["br", "break"],
    ["wbr", "ignored"],
  ]);
  const rows: [string, Role][] = [
    [INLINE_NAMES, "inline"],
    [IGNORED, "ignored"],
    [OBJECT, "object"],
  ];
  for (const [names, role] of rows) {
    for (const name of names.split(" ")) if (!table.has(name)) table.set(name, role);
  }
  return table;
}

const ROLES = roles();

/**
 * An element's role by its local name: asking for its style would cost as much as the whole walk.
 * Unknown names with a hyphen are custom elements, inline as browsers have them; other names are
 * blocks.
 */
export function roleOfName(name: string): Role {
  return ROLES.get(name) ?? (name.includes("-") ? "inline" : "block");
}
