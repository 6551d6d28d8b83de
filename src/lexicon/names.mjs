/**
 * The lexicon of names, gathered at build from open sources: countries and zones' cities in CLDR's
 * languages (`cldr.mjs`), towns (`geonames.mjs`), regions (`regions.mjs`), names in Chinese and
 * acronyms (`chinese.mjs`), names that English uses side by side (`wordnet.mjs`). The extension ships it as `lexicon/names.json`; its type is
 * `VariantLexicon`.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gatherAcronyms, gatherChinese } from "./chinese.mjs";
import { gatherPlaces } from "./cldr.mjs";
import { gatherTowns, gatherVillages } from "./geonames.mjs";
import { gatherRegions, withOldNames } from "./regions.mjs";
import { versionOf } from "./shared.mjs";
import { gatherSynonyms } from "./wordnet.mjs";

/** @typedef {import("../text/variants/lexicon").VariantLexicon} VariantLexicon */

const HERE = dirname(fileURLToPath(import.meta.url));
const LOCK = join(HERE, "../../package-lock.json");

/** @returns {Promise<VariantLexicon>} */
export async function computeLexicon() {
  const places = await gatherPlaces();
  const towns = await gatherTowns(places);
  const all = [...(await withOldNames(places, towns)), ...(await gatherRegions(towns, places))];
  return {
    cldr: versionOf("cldr-localenames-full"),
    places: all,
    towns: [...towns, ...(await gatherVillages(towns, all))],
    chinese: await gatherChinese(),
    acronyms: await gatherAcronyms(),
    synonyms: await gatherSynonyms(),
  };
}

/**
 * The lexicon, from the cache under `node_modules` where these scripts have made it of the same
 * packages already: reading the sources takes seconds.
 * @returns {Promise<VariantLexicon>}
 */
export async function loadLexicon() {
  const digest = createHash("sha256");
  for (const name of (await readdir(HERE)).sort()) digest.update(await readFile(join(HERE, name)));
  digest.update(await readFile(LOCK));
  const folder = join(HERE, "../../node_modules/.cache/sidelight");
  const file = join(folder, `names-${digest.digest("hex").slice(0, 16)}.json`);
  const cached = await readCache(file);
  if (cached) return JSON.parse(cached);
  const lexicon = await computeLexicon();
  await mkdir(folder, { recursive: true });
  // Written whole or not at all, also where two processes start at once.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(lexicon));
  await rename(draft, file);
  return lexicon;
}

/** @param {string} path @returns {Promise<string | undefined>} undefined where there is none */
async function readCache(path) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return undefined;
    throw error;
  }
}
