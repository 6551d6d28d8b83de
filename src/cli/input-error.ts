/** Why an input could not be used; the message is the file as it was typed, a colon, and why. */
export class InputError extends Error {
  override readonly name = "InputError";
  constructor(file: string, why: string, options?: ErrorOptions) {
    super(`${file}: ${why}`, options);
  }
}
