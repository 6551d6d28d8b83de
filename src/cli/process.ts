import { type Command, EXIT, execute, type Surroundings } from "./command";

/** Runs a command as this process: with its words and streams, ending with its exit code. */
export async function runAsProcess(command: Command): Promise<void> {
  // Whoever reads the output may have seen enough (`| head`): no reason for a stack trace.
  process.stdout.on("error", () => process.exit(EXIT.failed));
  process.exitCode = await execute(command, process.argv.slice(2), processSurroundings());
}

function processSurroundings(): Surroundings {
  return {
    // npm runs scripts in the project's folder and leaves here where its user is.
    folder: process.env.INIT_CWD ?? process.cwd(),
    print: (text) => new Promise((done) => process.stdout.write(text, () => done())),
    complain: (line) => process.stderr.write(`${line}\n`),
  };
}
