/** Entry of `npm run eval`. */
import { evalCommand } from "./eval/eval-command";
import { runAsProcess } from "./process";

await runAsProcess(evalCommand);
