/**
 * Why a form that no report has names an entity nevertheless:
 * - "surname": a person's last name alone
 * - "initials": given names as initials
 * - "order": surname first
 * - "short": a part of the name, or the name with a word abbreviated
 * - "acronym": first letters of the name's words, or what such letters stand for
 * - "spelling": another transliteration or orthography of the same alphabet
 * - "script": another alphabet
 * - "case": a case ending
 * - "exonym": the name in another language, from a table
 */
export const VARIANT_REASONS = [
  "surname",
  "initials",
  "order",
  "short",
  "acronym",
  "spelling",
  "script",
  "case",
  "exonym",
] as const;
export type VariantReason = (typeof VARIANT_REASONS)[number];

/** A form made from an entity's names: no report has it. */
export interface Variant {
  text: string;
  reason: VariantReason;
  /** Others may well bear it: it counts only where the page speaks for the entity otherwise. */
  weak?: true;
}
