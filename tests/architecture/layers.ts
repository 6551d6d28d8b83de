/** The layers, and which of them each may import. */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  model: [],
  browser: [],
  spot: ["text", "model"],
  read: ["text", "model"],
  relate: ["text", "model"],
  /** What a person changes in a reading, and what is remembered of it for the next one. */
  review: ["text", "model"],
  /** How long work is done in turns, and variants are made so: by the background and by jobs. */
  making: ["text", "store", "model"],
  exchange: ["model"],
  /** Files and pages to a report's text: apart from `exchange`, which pages of ours carry, since it brings whole formats. */
  intake: ["text", "exchange", "model"],
  store: ["model"],
  rpc: ["model", "browser"],
  page: ["text", "spot", "rpc", "model", "browser"],
  background: ["text", "spot", "relate", "store", "exchange", "making", "rpc", "model", "browser"],
  jobs: [
    "text",
    "spot",
    "read",
    "intake",
    "review",
    "making",
    "store",
    "exchange",
    "rpc",
    "model",
    "browser",
  ],
  popup: ["text", "relate", "review", "store", "exchange", "rpc", "model", "browser"],
  cli: ["text", "spot", "read", "intake", "exchange", "model", "lexicon"],
  /** Scripts that gather word lists from open sources, at build. */
  lexicon: ["text"],
};

/** Layers that know no DOM, no browser API and no clock. */
export const PURE = ["text", "model", "spot", "read", "relate", "review"];

/** The layer of a project file; undefined for what is not the project's. */
export function layerOf(path: string): string | undefined {
  if (path === "src/browser.ts") return "browser";
  if (path.startsWith("popup/")) return "popup";
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** The one file of another layer that the card may import besides what popup may: its host. */
export const CARD_HOST = "src/page/card-host.ts";

/** Why one file may not import another; undefined where it may. */
export function objection(from: string, to: string): string | undefined {
  const [layer, imported] = [layerOf(from), layerOf(to)];
  if (!layer || !imported || layer === imported) return undefined;
  if (from.startsWith("popup/card/") && to === CARD_HOST) return undefined;
  if (LAYERS[layer]?.includes(imported)) return undefined;
  return `${from} (${layer}) imports ${to} (${imported})`;
}
