import type { TypedFile } from "../files";

/** What a task makes of its input. */
export interface Outcome {
  /** The predictions, as the text of the file that scorers read. */
  predictions: string;
  /** Where the input tells what is right: the figures, by name. */
  scores?: Readonly<Record<string, unknown>>;
  /** What is wrong in the predictions, a line each. */
  faults: readonly string[];
}

/** One of the things that can be evaluated. */
export interface Task {
  /** What to call the input and the predictions in the command's usage. */
  input: string;
  output: string;
  /** Throws an `InputError` for an input that it cannot use: predictions are for all or for none. */
  run(input: TypedFile): Promise<Outcome>;
}
