import { type ParseArgsConfig, parseArgs } from "node:util";

/** Thrown for a command line that is not understood; the message says what is wrong with it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The options among a command line's words. Throws a `UsageError` for any other word. */
export function readOptions<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], strict: true, allowPositionals: false, options }).values;
  } catch (error) {
    // parseArgs adds advice after the first sentence.
    const [sentence] = String((error as Error).message).split(". ");
    throw new UsageError(sentence, { cause: error });
  }
}
