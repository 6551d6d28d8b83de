/** Thrown to leave a job that its user has given up. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
