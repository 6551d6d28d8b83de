import { InputError } from "./input-error";
import { UsageError } from "./usage";

/** What a command has of the world besides the files that it is given. */
export interface Surroundings {
  /** Where relative paths begin: the folder in which the command was typed. */
  folder: string;
  /** Writes to standard output; done when the reader has taken it, so that nothing piles up. */
  print(text: string): Promise<void>;
  /** Writes a line to standard error. */
  complain(line: string): void;
}

/** A command: how it is to be called, and what it does. */
export interface Command {
  usage: string;
  /**
   * Does what the words ask for. False where some input failed and has been complained of; throws
   * an `InputError` where all did, a `UsageError` where the words are wrong.
   */
  run(words: readonly string[], surroundings: Surroundings): Promise<boolean>;
}

/** Exit codes: all done; some input failed; not called as `usage` says. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Runs a command and tells people of what may be expected to go wrong. Other errors are bugs. */
export async function execute(
  { usage, run }: Command,
  words: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  if (asksForHelp(words)) {
    await surroundings.print(`${usage}\n`);
    return EXIT.done;
  }
  try {
    return (await run(words, surroundings)) ? EXIT.done : EXIT.failed;
  } catch (error) {
    if (error instanceof UsageError) {
      surroundings.complain(`${error.message}\n${usage}`);
      return EXIT.usage;
    }
    if (!(error instanceof InputError)) throw error;
    surroundings.complain(error.message);
    return EXIT.failed;
  }
}

/** Not behind "--", where every word is a file's name. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  return (end === -1 ? words : words.slice(0, end)).includes("--help");
}
