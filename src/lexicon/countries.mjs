/**
 * A point for each country, from its borders: Natural Earth's (public domain), as the package
 * world-atlas has them. Read when the extension is built.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { geoArea, geoCentroid } from "d3-geo";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);

/** @typedef {import("geojson").Geometry} Geometry */
/** @typedef {import("topojson-specification").Topology<{ countries: import("topojson-specification").GeometryCollection<{ name: string }> }>} Atlas */

/** A tenth of a degree is some ten kilometres: enough for a country. */
const DIGITS = 1;

/**
 * The middle of each country's largest piece of land, in degrees, by the country's two letters
 * (ISO 3166-1; XK for Kosovo): far islands do not move a country into the sea.
 * @returns {Promise<Record<string, [lat: number, lon: number]>>}
 */
export async function gatherCountries() {
  /** @type {Atlas} */
  const atlas = JSON.parse(
    await readFile(require.resolve("world-atlas/countries-50m.json"), "utf8"),
  );
  const codes = alphaByNumeric();
  /** @type {Record<string, [number, number]>} */
  const points = {};
  for (const { id, properties, geometry } of feature(atlas, atlas.objects.countries).features) {
    const code = properties.name === "Kosovo" ? "XK" : codes.get(String(id));
    if (code) points[code] = pointOf(geometry);
  }
  return points;
}

/** @param {Geometry} geometry @returns {[lat: number, lon: number]} */
function pointOf(geometry) {
  const pieces = geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  /** @type {Geometry[]} */
  const polygons = pieces.map((coordinates) => ({ type: "Polygon", coordinates }));
  const [largest = geometry] = polygons.sort((a, b) => geoArea(b) - geoArea(a));
  const [lon, lat] = geoCentroid(largest);
  return [Number(lat.toFixed(DIGITS)), Number(lon.toFixed(DIGITS))];
}

/** Two letters by the three digits of the same standard, from CLDR. */
function alphaByNumeric() {
  const { codeMappings } = require("cldr-core/supplemental/codeMappings.json").supplemental;
  /** @type {Map<string, string>} */
  const codes = new Map();
  for (const [alpha, { _numeric }] of Object.entries(codeMappings)) {
    if (/^[A-Z]{2}$/u.test(alpha) && _numeric && !codes.has(_numeric)) codes.set(_numeric, alpha);
  }
  return codes;
}
