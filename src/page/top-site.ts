import { callBackground } from "../rpc";

/** The site of the tab's page, of which this frame may be but a part; "" where it has none. */
export async function topSite(): Promise<string> {
  // Not there in Firefox before 151 or so.
  const { ancestorOrigins } = location as Partial<Location>;
  const origin = ancestorOrigins && ([...ancestorOrigins].at(-1) ?? location.origin);
  // A sandboxed page tells "null": then the background knows.
  return URL.parse(origin ?? "")?.host ?? callBackground("site.get", null);
}
