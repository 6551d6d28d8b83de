import { featureHash } from "../../read/entities/lexical";
import type { Command } from "../command";
import { goldNames, readSet } from "../eval/read/set";
import { typedFile, typedOutput, writeWhole } from "../files";
import { InputError } from "../input-error";
import { readWords, UsageError } from "../usage";
import { examplesOf } from "./examples";
import { train, type WeightTable } from "./perceptron";

const OUT = "src/read/entities/model.json";
const USAGE = `usage: npm run train -- SET_FOLDER [--out ${OUT}]`;

/** Features that the model keeps: those of the largest weights. */
const KEPT = 3500;
/** The share of what was learned that counts: the training text is no news. */
const SHARE = 0.55;
/** What a byte's unit is worth, in nats. */
const SCALE = 0.01;
const KINDS = 4;

/** Trains the reader's model on texts whose names are known, and writes it. */
export const trainCommand: Command = {
  usage: USAGE,
  async run(words, { folder, complain }) {
    const { values, positionals } = readWords(words, { out: { type: "string" } });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw new UsageError("one folder at a time");
    const out = typedOutput(values.out ?? OUT, folder);
    const set = await readSet(typedFile(name, folder));
    const gold = goldNames(set);
    if (!gold) throw new InputError(name, "holds no names to learn from");
    const examples = examplesOf(set.docs, gold);
    complain(`${examples.length} lines`);
    await writeWhole(out, packModel(train(examples)));
    return true;
  },
};

/** The model as the reader opens it: rules' weights by name; features as hash and a byte a kind. */
function packModel(weights: WeightTable): string {
  const rules: Record<string, number[]> = {};
  const features: { hash: number; bytes: number[]; weight: number }[] = [];
  for (const [feature, row] of weights) {
    const scaled = [...row].map((weight) => weight * SHARE);
    if (feature.startsWith("rule:")) {
      rules[feature.slice("rule:".length)] = scaled.map((weight) => Number(weight.toFixed(2)));
      continue;
    }
    const bytes = scaled.map((weight) => Math.max(-127, Math.min(127, Math.round(weight / SCALE))));
    const weight = Math.max(...scaled.map(Math.abs));
    features.push({ hash: featureHash(feature), bytes, weight });
  }
  const kept = features.sort((a, b) => b.weight - a.weight || a.hash - b.hash).slice(0, KEPT);
  kept.sort((a, b) => a.hash - b.hash);
  const bytes = Buffer.alloc(kept.length * (3 + KINDS));
  kept.forEach(({ hash, bytes: row }, index) => {
    const at = index * (3 + KINDS);
    bytes.writeUIntBE(hash, at, 3);
    row.forEach((byte, kind) => {
      bytes.writeInt8(byte, at + 3 + kind);
    });
  });
  const sorted = Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1)));
  const model = { scale: SCALE, rules: sorted, features: bytes.toString("base64") };
  return `${JSON.stringify(model)}\n`;
}
