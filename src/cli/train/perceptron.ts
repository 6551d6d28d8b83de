import { type Candidate, decodeLine, leftOuts } from "../../read/entities/decode";
import { RULES } from "../../read/entities/rules";
import type { Example, Instance } from "./examples";

/** Times that all examples are gone through. */
const EPOCHS = 10;
/** What one mistake changes a weight by, in nats. */
const STEP = 0.05;
/** By how much what is right must outweigh the rest. */
const MARGIN = 1;
const KINDS = 4;
/** Orders in which the examples come: what one of them happens to teach, the mean forgets. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Weights of features, rules among them (`rule:NAME`), for each kind. */
export type WeightTable = Map<string, Float64Array>;

/**
 * Learns weights that are added to those of the rules' table: an averaged perceptron over segments
 * (Collins 2002; Sarawagi and Cohen 2004), with a margin, its mean over several orders. The same examples give the same weights.
 */
export function train(examples: readonly Example[]): WeightTable {
  const mean: WeightTable = new Map();
  for (const seed of SEEDS) {
    for (const [feature, row] of trainOnce(examples, seed)) {
      row.forEach((weight, kind) => {
        bump(mean, feature, kind, weight / SEEDS.length);
      });
    }
  }
  return mean;
}

function trainOnce(examples: readonly Example[], seed: number): WeightTable {
  const weights: WeightTable = new Map();
  const sums: WeightTable = new Map();
  const random = mulberry(seed);
  const order = examples.map((_, index) => index);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      step++;
      for (const { instance, kind, by } of mistakes(example, weights)) {
        for (const feature of featuresOf(instance)) {
          bump(weights, feature, kind, by * STEP);
          bump(sums, feature, kind, by * STEP * step);
        }
      }
    }
  }
  for (const [feature, row] of weights) {
    const sum = sums.get(feature);
    for (let kind = 0; kind < KINDS; kind++)
      row[kind] = (row[kind] ?? 0) - (sum?.[kind] ?? 0) / step;
  }
  return weights;
}

interface Mistake {
  instance: Instance;
  kind: number;
  by: 1 | -1;
}

/** Names that were found and are none, and names that were not found. */
function mistakes({ line, instances }: Example, weights: WeightTable): Mistake[] {
  const candidates = instances.map((row) => row.map((it) => weighed(it, weights)));
  const found = decodeLine({ line, candidates, left: leftOuts(line) });
  const key = (from: number, to: number, kind: number) => `${from}|${to}|${kind}`;
  const given = new Set(found.map(({ from, to, outcome }) => key(from, to, outcome)));
  const list: Mistake[] = [];
  for (const instance of instances.flat()) {
    const { from, to, gold } = instance;
    for (let kind = 0; kind < KINDS; kind++) {
      const isGiven = given.has(key(from, to, kind));
      if (isGiven && gold !== kind) list.push({ instance, kind, by: -1 });
      if (!isGiven && gold === kind) list.push({ instance, kind, by: 1 });
    }
  }
  return list;
}

function weighed(instance: Instance, weights: WeightTable): Candidate {
  const scores = new Array<number>(KINDS).fill(0);
  for (const rule of instance.rules) add(scores, RULES[rule]);
  for (const feature of featuresOf(instance)) add(scores, weights.get(feature));
  for (let kind = 0; kind < KINDS; kind++) {
    if (instance.gold !== kind) scores[kind] = (scores[kind] ?? 0) + MARGIN;
  }
  return { from: instance.from, to: instance.to, scores };
}

function add(scores: number[], row: ArrayLike<number> | undefined): void {
  for (let kind = 0; row && kind < KINDS; kind++)
    scores[kind] = (scores[kind] ?? 0) + (row[kind] ?? 0);
}

function featuresOf({ rules, features }: Instance): string[] {
  return [...rules.map((rule) => `rule:${rule}`), ...features];
}

function bump(table: WeightTable, feature: string, kind: number, by: number): void {
  const row = table.get(feature) ?? new Float64Array(KINDS);
  row[kind] = (row[kind] ?? 0) + by;
  table.set(feature, row);
}

/** Fisher and Yates. */
function shuffle(list: number[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a = 0, b = 0] = [list[last], list[other]];
    list[last] = b;
    list[other] = a;
  }
}

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32, T. Ettinger). */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
