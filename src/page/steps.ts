import type { Step } from "./slices";

/** Nothing to do. */
export const done: Step = () => false;

/** One after the other. */
export function inTurn(steps: Step[]): Step {
  return () => {
    const [step] = steps;
    if (step && !step()) steps.shift();
    return steps.length > 0;
  };
}

/** Begins only when asked for the first step: what is queued before may read or change the same. */
export function atItsTurn(begin: () => Step): Step {
  let step: Step | undefined;
  return () => {
    step ??= begin();
    return step();
  };
}
