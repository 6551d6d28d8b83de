/** Entry of `npm run read`. */
import { runAsProcess } from "./process";
import { readCommand } from "./read-command";

await runAsProcess(readCommand);
