/** What can go wrong as expected; anything else is a bug. */
export type ErrorCode =
  | "bad-json"
  | "bad-pack"
  | "too-large"
  | "bad-file"
  | "no-database"
  | "store-blocked"
  | "quota"
  | "bad-message"
  | "forbidden"
  | "no-page";

/** An expected error: `code` for programs, `message` for people (place and remedy). */
export class SidelightError extends Error {
  override readonly name = "SidelightError";
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
