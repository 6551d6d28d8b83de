import { type ParseArgsConfig, parseArgs } from "node:util";

/** Thrown for a command line that is not understood; the message says what is wrong with it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The options and the other words of a command line. Throws a `UsageError` for unknown options. */
export function readWords<const O extends Options>(words: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...words], strict: true, allowPositionals: true, options });
  } catch (error) {
    // parseArgs adds advice after the first sentence.
    const [sentence] = String((error as Error).message).split(". ");
    throw new UsageError(sentence, { cause: error });
  }
}
