/**
 * How messages between the extension's contexts travel. What arrives is `unknown` until its check
 * has accepted it; who may send what is told beside it.
 */

/** Who sends a message: a script of ours in a page, or a page of the extension's own. */
export type Sender = "page" | "extension";

/** A direction's calls by name. */
export type Calls<Direction> = { [Name in keyof Direction]: { params: unknown; result: unknown } };

/** The value itself where it is what it should be, undefined where it is not. */
export type Check<Value> = (value: unknown) => Value | undefined;

/** For each call of a direction: how its parameters are checked, and who may make it. */
export type Rules<Direction extends Calls<Direction>> = {
  [Name in keyof Direction]: { params: Check<Direction[Name]["params"]>; from: readonly Sender[] };
};

/** A call as it travels. */
export interface Envelope {
  sidelight: 1;
  call: string;
  params: unknown;
}

/** An answer as it travels: errors are told by code and message, stacks stay where they are. */
export type Answer = { ok: true; value: unknown } | { ok: false; code: string; message: string };
