import type { View } from "./view";

/** So far to either side the rest of an address is looked for, in UTF-16 code units. */
const FARTHEST = 256;
const SPACE = 0x20;
/** What parts the words of an address, besides letters. */
const INNER = /[-./_=%?&#+@:~]/;
/** A scheme, the usual host, any host with a path behind it, or a mailbox. */
const ADDRESS = /:\/\/|\bwww\.\w|^[\w.-]+\.[a-z]{2,}\/|\w@[\w.-]+\.[a-z]{2,}\W?$/;

/** www.example.org/kyiv-today: is a mention part of an address of the web, or of a mailbox? */
export function isInAddress({ text, mention }: View): boolean {
  const { start, end } = mention;
  const isFirst = !INNER.test(text.charAt(start - 1));
  // Most that a sign stands behind only end a sentence.
  if (isFirst && !(INNER.test(text.charAt(end)) && text.charCodeAt(end + 1) > SPACE)) return false;
  let from = start;
  while (from > start - FARTHEST && text.charCodeAt(from - 1) > SPACE) from--;
  let to = end;
  while (to < end + FARTHEST && text.charCodeAt(to) > SPACE) to++;
  return ADDRESS.test(text.slice(from, to));
}
