import type { Variant } from "../../../src/model";
import type { MadeVariants } from "../../../src/store";

/** Forms of the invented report's mayor and bridge, one of them weak. */
export const QUILL_VARIANTS: Variant[] = [
  { text: "A. Quill", reason: "initials" },
  { text: "Ada Quills", reason: "case" },
  { text: "Ms Quill", reason: "surname", weak: true },
];
export const BRIDGE_VARIANTS: Variant[] = [{ text: "Longbridge", reason: "spelling" }];

/** These as made by a generator of that version. */
export function madeVariants(version = 1): MadeVariants {
  const byEntity = new Map([
    ["quill", QUILL_VARIANTS],
    ["bridge", BRIDGE_VARIANTS],
    ["guild", []],
  ]);
  return { version, byEntity };
}
