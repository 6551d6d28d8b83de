import type { Id } from "../model";

/** Hex digits of a digest that tell texts apart well enough. */
const DIGITS = 20;

/** The id of a report by its text: the same text, read again, takes its former reading's place. */
export async function reportId(text: string): Promise<Id> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0"));
  return `r${hex.join("").slice(0, DIGITS)}`;
}
