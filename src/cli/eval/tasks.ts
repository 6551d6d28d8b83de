import { numbersTask } from "./numbers-task";
import { READ_TASKS } from "./read/read-task";
import { spotTask } from "./spot-task";
import type { Task } from "./task";
import { variantsTask } from "./variants-task";

/** All tasks, by the word that asks for them. */
export const TASKS: ReadonlyMap<string, Task> = new Map([
  ["spot", spotTask],
  ["variants", variantsTask],
  ...READ_TASKS,
  ["numbers", numbersTask],
]);
