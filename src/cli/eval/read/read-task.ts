import type { Task } from "../task";
import { scoreAliases } from "./alias-score";
import { goldDates, scoreDates } from "./date-score";
import { nameFaults, scoreNames } from "./ner-score";
import { type Predictions, predict } from "./predict";
import { goldAttributions, scoreQuotes } from "./quote-score";
import { type EvalSet, goldNames, readSet } from "./set";

/** Rows of figures by name; undefined where the set has no gold for them. */
type Scorer = (set: EvalSet, predictions: Predictions) => Record<string, unknown> | undefined;

const ner: Scorer = (set, { entities }) => {
  const gold = goldNames(set);
  return gold && scoreNames(set.docs, gold, entities);
};

const alias: Scorer = (set, { entities }) => {
  const gold = goldNames(set);
  return gold && scoreAliases(set.docs, gold, entities);
};

const quotes: Scorer = (set, predictions) => {
  const gold = goldAttributions(set);
  return gold && scoreQuotes(set.docs, gold, predictions);
};

const dates: Scorer = (set, predictions) => {
  const gold = goldDates(set);
  return gold && scoreDates(gold, predictions.dates);
};

const SCORERS: ReadonlyMap<string, Scorer> = new Map([
  ["ner", ner],
  ["alias", alias],
  ["quotes", quotes],
  ["dates", dates],
]);

/** The tasks that read the texts of a folder: one for each scorer, and `all`. */
export const READ_TASKS: readonly (readonly [string, Task])[] = [
  ...[...SCORERS].map(([name, scorer]) => [name, taskOf(scorer)] as const),
  ["all", taskOf(scoreAll)],
];

function taskOf(scorer: Scorer): Task {
  return {
    input: "SET_FOLDER",
    output: "PRED.json",
    async run(input) {
      const set = await readSet(input);
      const predictions = predict(set.docs);
      const scores = scorer(set, predictions);
      const gold = goldNames(set);
      return {
        predictions: `${JSON.stringify(predictions)}\n`,
        faults: gold ? nameFaults(set.docs, gold, predictions.entities) : [],
        ...(scores && { scores }),
      };
    },
  };
}

function scoreAll(set: EvalSet, predictions: Predictions) {
  const scores = [...SCORERS].flatMap(([name, scorer]) => {
    const rows = scorer(set, predictions);
    return rows ? [[name, rows] as const] : [];
  });
  return scores.length > 0 ? Object.fromEntries(scores) : undefined;
}
