import { findFigures } from "../../read/numbers";
import { readTable } from "./table";
import type { Task } from "./task";

/** Finds the figures of each text of a list, taken as English. */
export const numbersTask: Task = {
  input: "LIST.tsv",
  output: "PRED.json",
  async run(input) {
    const rows = await readTable(input, ["text"], []);
    const numbers = rows.flatMap(({ cells: { text } }) => {
      return findFigures(text).map((figure) => ({ text, ...figure }));
    });
    return { predictions: `${JSON.stringify({ numbers }, undefined, 1)}\n`, faults: [] };
  },
};
