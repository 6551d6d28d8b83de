import { browser } from "../browser";
import { type ErrorCode, SidelightError } from "../model";
import type { Answer, Envelope } from "./protocol";
import type { BackgroundCalls } from "./to-background";
import type { FrameCalls } from "./to-frame";
import type { JobsCalls } from "./to-jobs";
import type { LibraryCalls } from "./to-library";

/** All that the background answers. */
type Answered = BackgroundCalls & LibraryCalls;

/**
 * Calls the background, waking it where it sleeps. Rejects with the `SidelightError` with which the
 * call was refused, or with the browser's own error where nobody answers.
 */
export async function callBackground<Name extends keyof Answered>(
  call: Name,
  params: Answered[Name]["params"],
): Promise<Answered[Name]["result"]> {
  return unwrap(await browser.runtime.sendMessage(seal(call, params)));
}

/**
 * The same for a call that may be made twice: once more where the first found the background just
 * being stopped, which browsers do at any moment.
 */
export async function callSurely<Name extends keyof Answered>(
  call: Name,
  params: Answered[Name]["params"],
): Promise<Answered[Name]["result"]> {
  return callBackground(call, params).catch(() => callBackground(call, params));
}

/** Calls the content script of a frame; rejects as {@link callBackground} does. */
export async function callFrame<Name extends keyof FrameCalls>(
  tabId: number,
  frameId: number,
  call: Name,
  params: FrameCalls[Name]["params"],
): Promise<FrameCalls[Name]["result"]> {
  return unwrap(await browser.tabs.sendMessage(tabId, seal(call, params), { frameId }));
}

/** Calls the document in which jobs are done; rejects as {@link callBackground} does. */
export async function callJobs<Name extends keyof JobsCalls>(
  call: Name,
  params: JobsCalls[Name]["params"],
): Promise<JobsCalls[Name]["result"]> {
  return unwrap(await browser.runtime.sendMessage(seal(call, params)));
}

function seal(call: string, params: unknown): Envelope {
  return { sidelight: 1, call, params };
}

/** Answers come from our own code by way of `serve`: only that there is one is not certain. */
function unwrap<Result>(answer: unknown): Result {
  const known = answer as Answer | undefined;
  if (!known) throw new SidelightError("no-page", "nobody answered");
  if (!known.ok) throw new SidelightError(known.code as ErrorCode, known.message);
  return known.value as Result;
}

/** Is the extension that this script belongs to still there? Not once it was updated or removed. */
export function isExtensionThere(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
