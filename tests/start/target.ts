import { statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { ROOT, typedUrl } from "../browser/paths";
import { startServer } from "../browser/server";
import { UsageError } from "../browser/usage";

/** The page to open, and the way to stop serving it. */
export interface Target {
  url: string;
  end(): Promise<void>;
}

/**
 * The demonstration page, or what the user typed. Files are served over HTTP, since browsers keep
 * extensions off `file:` addresses unless told otherwise.
 */
export async function openTarget(typed: string | undefined): Promise<Target> {
  if (typed === undefined) return serveFile(`${ROOT}tests/start/demo.html`);
  const place = placeOf(typed);
  if (!(place instanceof URL)) return serveFile(place.path);
  return { url: place.href, end: async () => undefined };
}

async function serveFile(path: string): Promise<Target> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new UsageError(`no address and no file: ${path}`);
  }
  const server = await startServer({ folder: dirname(path) });
  return { url: server.url(`/${encodeURIComponent(basename(path))}`), end: () => server.close() };
}

function placeOf(typed: string): ReturnType<typeof typedUrl> {
  try {
    return typedUrl(typed);
  } catch {
    throw new UsageError(`no address: ${typed}`);
  }
}
