import { SidelightError } from "../model";

/** Why an input gives no report. `why` says what is wrong with it and what to do; `message` names it too. */
export class IntakeError extends SidelightError {
  constructor(
    file: string,
    readonly why: string,
    options?: ErrorOptions,
  ) {
    super("bad-file", `${file}: ${why}`, options);
  }
}

/** Why it cannot be used, thrown where the input's name is not known. */
export class Unusable extends Error {
  override readonly name = "Unusable";
}
