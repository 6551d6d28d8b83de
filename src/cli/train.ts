/** Entry of `npm run train`. */
import { runAsProcess } from "./process";
import { trainCommand } from "./train/train-command";

await runAsProcess(trainCommand);
