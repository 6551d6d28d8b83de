/** Entry of `npm run spot`. */
import { runAsProcess } from "./process";
import { spotCommand } from "./spot-command";

await runAsProcess(spotCommand);
