import { type Knowledge, loadKnowledge } from "../knowledge";
import { namedEntity } from "../named";
import { readPlainText } from "../plain-text";
import { Spotter } from "../spotter";
import { readSpotCases, type SpotCase } from "./spot-cases";
import { type SpotPrediction, SpotScore } from "./spot-score";
import type { Task } from "./task";

/** Spots the entities of each case in its text; sure and likely mentions count. */
export const spotTask: Task = {
  input: "CASES.jsonl",
  output: "PRED.jsonl",
  async run(input) {
    const cases = await readSpotCases(input);
    const knowledge = await loadKnowledge();
    const score = new SpotScore();
    const lines = cases.map((it) => {
      const prediction = predict(it, knowledge);
      score.add(it, prediction);
      return `${JSON.stringify(prediction)}\n`;
    });
    const scores = score.figures();
    return { predictions: lines.join(""), faults: score.faults, ...(scores && { scores }) };
  },
};

function predict(known: SpotCase, knowledge: Knowledge): SpotPrediction {
  const entities = known.entities.map(({ aliases, ...entity }) => {
    return namedEntity({ ...entity, aliases: aliases.map((text) => ({ text })) }, "case");
  });
  const mentions = new Spotter(entities, knowledge)
    .spot(readPlainText(known.text))
    .filter(({ certainty }) => certainty !== "unlikely")
    .map(({ start, end, entity }) => ({ start, end, entity }));
  return { case: known.case, mentions };
}
