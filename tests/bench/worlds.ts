import type { CDPSession, Page } from "puppeteer-core";
import type { Json } from "../browser/session";

/** A place in a page where functions can be run: the page's own world, or one beside it. */
export interface World {
  /** The function may use nothing but its arguments, which travel as JSON. */
  run<A extends Json[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Runs a script there. */
  load(script: string): Promise<void>;
}

/** The world of the page's own scripts. */
export function pageWorld(page: Page): World {
  return {
    run: (fn, ...args) => page.evaluate(callOf(fn, args)) as never,
    load: async (script) => {
      await page.evaluate(`${script};0`);
    },
  };
}

/** A new world on the page's document, as extensions have them: the DOM is shared, nothing else. */
export async function isolatedWorld(page: Page): Promise<World> {
  const client = await page.createCDPSession();
  const { frameTree } = await client.send("Page.getFrameTree");
  const { executionContextId } = await client.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "bench",
  });
  return {
    run: (fn, ...args) => evaluate(client, executionContextId, callOf(fn, args)) as never,
    load: async (script) => {
      await evaluate(client, executionContextId, `${script};0`);
    },
  };
}

async function evaluate(client: CDPSession, contextId: number, expression: string) {
  const { result, exceptionDetails } = await client.send("Runtime.evaluate", {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? "it threw");
  return result.value;
}

/** An expression that calls a function. tsx wraps named functions in a helper that only it has. */
// biome-ignore lint/complexity/noBannedTypes: any function's source will do.
function callOf(fn: Function, args: Json[]): string {
  return `(() => { const __name = (it) => it; return (${fn})(...${JSON.stringify(args)}); })()`;
}
