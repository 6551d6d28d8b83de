import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXIT, execute } from "../../../src/cli/command";
import { examplesOf } from "../../../src/cli/train/examples";
import { train } from "../../../src/cli/train/perceptron";
import { trainCommand } from "../../../src/cli/train/train-command";

const text = "The band Zyrtle Quonk played in Blorvik. Zyrtle Quonk left Blorvik on Monday.";
const named = (words: string, type: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { doc: "d", start, end: start + words.length, type, nominal: false };
};
const docs = [{ doc: "d", text }];
const gold = [
  named("Zyrtle Quonk", "ORG"),
  named("Blorvik", "LOC"),
  named("Zyrtle Quonk", "ORG", 40),
  named("Blorvik", "LOC", 50),
];

describe("training", () => {
  it("knows what names are, by their spans", () => {
    const instances = examplesOf(docs, gold).flatMap(({ instances }) => instances.flat());
    expect(instances.filter(({ gold }) => gold === 2)).toHaveLength(2);
    expect(instances.filter(({ gold }) => gold === 1)).toHaveLength(2);
  });

  it("learns from mistakes, the same from the same examples", () => {
    const learn = () => [...train(examplesOf(docs, gold))];
    const weights = new Map(learn());
    expect(weights.get("l:quonk")?.[2]).toBeGreaterThan(0);
    expect(weights.get("l:quonk")?.[0]).toBeLessThan(0);
    expect(learn()).toEqual([...weights]);
  });

  it("writes a model as the reader opens it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sidelight-"));
    const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join("\n");
    await writeFile(join(folder, "docs.jsonl"), lines(docs));
    await writeFile(join(folder, "gold.jsonl"), lines(gold));
    const surroundings = { folder, print: async () => {}, complain: () => {} };
    const words = [folder, "--out", "model.json"];
    expect(await execute(trainCommand, words, surroundings)).toBe(EXIT.done);
    const model = JSON.parse(await readFile(join(folder, "model.json"), "utf8"));
    expect(Object.keys(model)).toEqual(["scale", "rules", "features"]);
    expect(Buffer.from(model.features, "base64").length % 7).toBe(0);
    expect(await execute(trainCommand, [], surroundings)).toBe(EXIT.usage);
  });
});
