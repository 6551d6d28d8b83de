import * as v from "valibot";
import { browser, type Runtime } from "../browser";
import { SidelightError } from "../model";
import { isExtensionThere } from "./call";
import type { Answer, Envelope, Rules, Sender } from "./protocol";

/** The functions that answer a direction's calls. */
export type Handlers<
  Calls extends { [Name in keyof Calls]: { params: unknown; result: unknown } },
> = {
  [Name in keyof Calls]: (
    params: Calls[Name]["params"],
    sender: Runtime.MessageSender,
  ) => Promise<Calls[Name]["result"]>;
};

/**
 * Answers a direction's calls until the signal aborts. Messages that are not calls of this direction
 * are left to others; calls with wrong parameters or from the wrong sender are refused.
 */
export function serve<
  Calls extends { [Name in keyof Calls]: { params: unknown; result: unknown } },
>(rules: Rules<Calls>, handlers: Handlers<Calls>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    const envelope = asEnvelope(message);
    if (!envelope || !Object.hasOwn(rules, envelope.call)) return undefined;
    const name = envelope.call as keyof Calls & string;
    return answer(rules[name], handlers[name], envelope.params, sender);
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener("abort", () => {
    // Of an extension that is gone nothing can be asked any more, and nothing needs to be.
    if (isExtensionThere()) browser.runtime.onMessage.removeListener(listener);
  });
}

async function answer<Params>(
  rule: { params: v.GenericSchema<unknown, Params>; from: readonly Sender[] },
  handler: (params: Params, sender: Runtime.MessageSender) => Promise<unknown>,
  params: unknown,
  sender: Runtime.MessageSender,
): Promise<Answer> {
  try {
    const from = senderOf(sender);
    if (!from || !rule.from.includes(from)) throw new SidelightError("forbidden", "wrong sender");
    const checked = v.safeParse(rule.params, params);
    if (!checked.success) throw new SidelightError("bad-message", checked.issues[0].message);
    return { ok: true, value: await handler(checked.output, sender) };
  } catch (error) {
    return refusal(error);
  }
}

function refusal(error: unknown): Answer {
  const code = error instanceof SidelightError ? error.code : "unexpected";
  return { ok: false, code, message: error instanceof Error ? error.message : String(error) };
}

function asEnvelope(message: unknown): Envelope | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const { sidelight, call, params } = message as Partial<Record<keyof Envelope, unknown>>;
  if (sidelight !== 1 || typeof call !== "string") return undefined;
  return { sidelight, call, params };
}

/** Who sent a message; undefined for strangers. */
function senderOf({ id, url, tab }: Runtime.MessageSender): Sender | undefined {
  if (id !== browser.runtime.id) return undefined;
  // An extension page may itself be open in a tab: its address decides.
  if (url?.startsWith(browser.runtime.getURL(""))) return "extension";
  // Chrome names no address for its service worker.
  return tab ? "page" : "extension";
}
