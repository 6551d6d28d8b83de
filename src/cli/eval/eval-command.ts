import type { Command } from "../command";
import { typedFile, typedOutput, writeWhole } from "../files";
import { readWords, UsageError } from "../usage";
import { TASKS } from "./tasks";

const USAGE = [...TASKS]
  .map(([name, { input, output }], index) => {
    const lead = index === 0 ? "usage:" : "      ";
    return `${lead} npm run eval -- ${name} ${input} [--out ${output}] [--verbose]`;
  })
  .join("\n");

function parseOptions(words: readonly string[], folder: string) {
  const { values, positionals } = readWords(words, {
    out: { type: "string" },
    verbose: { type: "boolean" },
  });
  const [name, input, ...more] = positionals;
  if (name === undefined) throw new UsageError("no task is named");
  const task = TASKS.get(name);
  if (!task) throw new UsageError(`no task "${name}"`);
  if (input === undefined) throw new UsageError(`${task.input} is missing`);
  if (more.length > 0) throw new UsageError(`one input at a time: ${more.join(" ")} is too much`);
  return {
    task,
    input: typedFile(input, folder),
    out: values.out === undefined ? undefined : typedOutput(values.out, folder),
    verbose: values.verbose ?? false,
  };
}

/** Runs what is built on cases: writes what it predicts, and scores it where they tell what is right. */
export const evalCommand: Command = {
  usage: USAGE,
  async run(words, { folder, print, complain }) {
    const { task, input, out, verbose } = parseOptions(words, folder);
    const { predictions, scores, faults } = await task.run(input);
    if (out) await writeWhole(out, predictions);
    if (verbose) for (const fault of faults) complain(fault);
    if (scores) await print(`${JSON.stringify(scores)}\n`);
    else if (!out) await print(predictions);
    return true;
  },
};
