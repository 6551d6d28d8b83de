import type { BrowserSession } from "./session";

/** The part of WebDriver BiDi that reaches Firefox's own window. */
interface Bidi {
  connection: {
    send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
  };
}

/** Runs a script in Firefox's own window, where its menus and shortcuts are; true if it gave true. */
export async function inFirefoxWindow(
  session: BrowserSession,
  expression: string,
): Promise<boolean> {
  const { connection } = session.browser as unknown as Bidi;
  const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const windows = result.contexts as { context: string; url: string }[];
  const own = windows.find(({ url }) => url.endsWith("/browser.xhtml"));
  if (!own) throw new Error("Firefox shows no window");
  const target = { context: own.context };
  const ran = await connection.send("script.evaluate", { target, awaitPromise: false, expression });
  if (ran.result.type !== "success") throw new Error(`not in Firefox's window: ${expression}`);
  return (ran.result.result as { value?: unknown }).value === true;
}
