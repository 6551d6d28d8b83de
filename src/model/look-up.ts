/** What a text is looked up for: what is known of whom it names, or to add it as a spelling. */
export type LookUpTask = "look" | "add";

/** Before the id under which a text that is to be looked up lies in the extension's memory. */
export const LOOK_UP_PREFIX = "look-up:";
