import type { Page } from "puppeteer-core";
import type { Figure } from "./figure";
import type { Lab } from "./lab";
import type { Labs } from "./labs";
import { type GeneratedPage, MB } from "./page";
import { article, encyclopedia } from "./pages";
import { progress } from "./progress";
import { readThrough } from "./sidelight";
import { median, summarise } from "./stats";
import { measureWalk } from "./walk";
import { isolatedWorld } from "./worlds";

const ROUNDS = 3;
/** What a tab may take more, in MB, by how many names are looked for. */
const LIMITS = new Map<number, number>([
  [35, 1],
  [100_000, 6],
]);

/** What a tab takes more with the extension in it. */
export async function memory(labs: Labs): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const aliases of LIMITS.keys()) {
    const lab = await labs.of({ aliases });
    for (const page of [article(lab.gazetteer), encyclopedia(lab.gazetteer)]) {
      const begin = performance.now();
      figures.push(...(await memoryOf(lab, page)));
      progress(`${aliases} names: ${page.title}`, begin);
    }
  }
  return figures;
}

async function memoryOf(lab: Lab, { title, about, html }: GeneratedPage): Promise<Figure[]> {
  const url = lab.serve("/memory", html);
  const bare: number[] = [];
  const full: number[] = [];
  const walks: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const without = await lab.openWithout(url);
    bare.push(await heapOf(without));
    walks.push((await measureWalk(await isolatedWorld(without))).cold);
    await without.close();
    const page = await lab.openWith(url);
    await readThrough(lab, page);
    full.push(await heapOf(page));
    await page.close();
  }
  const walk = median(walks);
  const aliases = lab.gazetteer.names.length;
  const base = { bench: "memory", page: title, about, aliases } as const;
  const line = (subject: string, value: readonly number[]): Figure => ({
    ...base,
    subject,
    value: summarise(value),
    unit: "MB",
  });
  const added = full.map((size) => size - median(bare));
  const limit = LIMITS.get(aliases);
  return [
    { ...base, subject: "bare walk, cold", value: summarise(walks), unit: "ms", walk },
    line("without Sidelight", bare),
    line("with Sidelight", full),
    { ...line("added by Sidelight", added), ...(limit !== undefined && { limit }) },
  ];
}

/** What the page's thread holds once garbage has been collected, in MB: all of its worlds. */
async function heapOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  // What the first leaves to be finalised, the second frees.
  for (let times = 0; times < 2; times++) await client.send("HeapProfiler.collectGarbage");
  const usage = await client.send("Runtime.getHeapUsage");
  await client.detach();
  return (usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize) / MB;
}
