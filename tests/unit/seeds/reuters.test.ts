import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodePack } from "../../../src/exchange";
import type { Entity, Fact, Quote } from "../../../src/model";

const pack = decodePack(readFileSync("seeds/reuters-2022-03-11.json", "utf8"));
const quotes = pack.statements.filter((it): it is Quote => it.kind === "quote");
const facts = pack.statements.filter((it): it is Fact => it.kind === "fact");
const [report] = pack.reports;

function entity(name: string): Entity {
  const found = pack.entities.find((it) => it.name === name);
  if (!found) throw new Error(`no entity ${name}`);
  return found;
}

/** Kilometres between two places, by the haversine formula. */
function distance(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}

describe("the report that ships", () => {
  it("names its text without holding it", () => {
    expect(pack.reports).toHaveLength(1);
    expect(report).toMatchObject({
      publisher: "Reuters",
      date: "2022-03-11",
      textLength: 3583,
      textSha256: "a9be29d82461b0592f0fa6043e86d09709eabe15dafc4342a7714919b8134cf4",
    });
    expect(report).not.toHaveProperty("text");
  });

  it("has the people, places and organisations", () => {
    const named = (kind: string) => pack.entities.filter((it) => it.kind === kind).length;
    expect([named("person"), named("place"), named("organisation")]).toEqual([4, 14, 5]);
    for (const { name, role, mentions } of pack.entities) {
      expect(role, name).toBeTruthy();
      expect(mentions.length, name).toBeGreaterThan(0);
    }
  });

  it("has something to say of each", () => {
    const spokenOf = new Set(pack.statements.flatMap(({ about, speaker }) => [...about, speaker]));
    expect(pack.entities.filter(({ id }) => !spokenOf.has(id))).toEqual([]);
  });

  it("gives no name to two entities", () => {
    const owners = new Map<string, string>();
    for (const { id, name, aliases } of pack.entities) {
      for (const text of [name, ...aliases.map((alias) => alias.text)]) {
        expect(owners.get(text.toLowerCase()) ?? id, text).toBe(id);
        owners.set(text.toLowerCase(), id);
      }
    }
  });

  it.each(["en", "uk", "ru", "be", "de", "fr", "es", "pl"])(
    "spells people and cities in %s",
    (lang) => {
      for (const name of ["Vladimir Putin", "Iryna Vereshchuk", "Kiev", "Russia"]) {
        const own = entity(name).aliases.filter((alias) => alias.langs?.includes(lang));
        expect(own.length > 0 || lang === "en", `${name} in ${lang}`).toBe(true);
      }
    },
  );

  it("says where each place is", () => {
    const places = pack.entities.filter(({ kind }) => kind === "place");
    for (const place of places) expect(place.coordinates, place.name).toBeDefined();
  });

  it.each([
    ["Kiev", 50.45, 30.52],
    ["Moscow", 55.75, 37.62],
    ["Mariupol", 47.1, 37.54],
    ["Izyum", 49.21, 37.26],
    ["Hostomel", 50.57, 30.26],
    ["Lubyanka", 50.654, 30.17],
    ["Washington", 38.9, -77.04],
  ])("puts %s where it is", (name, lat, lon) => {
    const { coordinates } = entity(name);
    expect(coordinates && distance(coordinates, { lat, lon })).toBeLessThan(5);
  });

  it("has eight quotes, each as long as its span, with speaker, cue, occasion and date", () => {
    expect(quotes).toHaveLength(8);
    for (const quote of quotes) {
      expect((quote.span?.end ?? 0) - (quote.span?.start ?? 0), quote.id).toBe(quote.text.length);
      expect(quote.speaker, quote.id).not.toBeNull();
      expect(quote.cue && quote.occasion && quote.date, quote.id).toBeTruthy();
    }
  });

  it("knows who the regional governor is", () => {
    const quote = quotes.find(({ text }) => text === "a brutal attack on civilians");
    expect(quote?.speakerText).toBe("the regional governor");
    expect(quote?.speaker).toBe(entity("Oleh Synegubov").id);
  });

  it("has the maternity hospital bombed on 9 March", () => {
    const bombed = facts.filter(({ text }) => /bombed .*maternity/.test(text));
    expect(bombed.map(({ date }) => date)).toEqual(["2022-03-09"]);
  });

  it("has facts that are short and lie in the text", () => {
    expect(facts.length).toBeGreaterThan(50);
    for (const { id, text, span, paragraph } of facts) {
      expect(text.length, id).toBeLessThanOrEqual(240);
      expect(span && span.end <= 3583, id).toBe(true);
      expect(paragraph, id).toBeGreaterThan(0);
    }
  });
});

describe("seeds/check.mjs", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["seeds/check.mjs", ...args], { encoding: "utf8" });

  it("tells how it is used", () => {
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toContain("REPORT.txt");
  });

  it("refuses a text that is not the report's", () => {
    const other = join(mkdtempSync(join(tmpdir(), "sidelight-")), "other.txt");
    writeFileSync(other, "Something else altogether.\n");
    const { status, stderr } = run(other);
    expect(status).toBe(1);
    expect(stderr).toContain("textLength");
  });
});
