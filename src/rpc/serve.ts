import { browser, type Runtime } from "../browser";
import { SidelightError } from "../model";
import { isExtensionThere } from "./call";
import type { Answer, Calls, Envelope, Rules, Sender } from "./protocol";

/** The functions that answer a direction's calls. */
export type Handlers<Direction extends Calls<Direction>> = {
  [Name in keyof Direction]: (
    params: Direction[Name]["params"],
    sender: Runtime.MessageSender,
  ) => Promise<Direction[Name]["result"]>;
};

/**
 * Answers a direction's calls until the signal aborts. Messages that are not calls of this direction
 * are left to others; calls with wrong parameters or from the wrong sender are refused.
 */
export function serve<Direction extends Calls<Direction>>(
  rules: Rules<Direction>,
  handlers: Handlers<Direction>,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    const envelope = asEnvelope(message);
    if (!envelope || !Object.hasOwn(rules, envelope.call)) return undefined;
    const name = envelope.call as keyof Direction;
    const run = async (): Promise<unknown> => {
      const { params, from } = rules[name];
      const who = senderOf(sender);
      if (!who || !from.includes(who)) throw new SidelightError("forbidden", "wrong sender");
      const checked = params(envelope.params);
      if (checked === undefined) throw new SidelightError("bad-message", "wrong parameters");
      return handlers[name](checked, sender);
    };
    return run().then((value): Answer => ({ ok: true, value }), refusal);
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener("abort", () => {
    // Of an extension that is gone nothing can be asked any more, and nothing needs to be.
    if (isExtensionThere()) browser.runtime.onMessage.removeListener(listener);
  });
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
