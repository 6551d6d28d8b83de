import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipped } from "../architecture/bundles";
import type { Figure } from "./figure";
import type { Lab } from "./lab";
import { summarise } from "./stats";

const KB = 1024;
/** What each may weigh, in KB. */
const LIMIT = 15;

/** What a page has to load, gzipped as a store or a server would. */
export async function sizes({ folder }: Lab): Promise<Figure[]> {
  return [
    await weigh(folder, "content.js and marks.css", ["content.js", "marks.css"]),
    await weigh(folder, "card.js", ["card.js"]),
  ];
}

async function weigh(folder: string, subject: string, files: string[]): Promise<Figure> {
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const bytes = texts.reduce((sum, text) => sum + gzipped(text), 0);
  return {
    bench: "sizes",
    page: "any page",
    subject,
    value: summarise([bytes / KB]),
    unit: "KB",
    limit: LIMIT,
  };
}
