export type { Kit, RawReport, Taken } from "./input";
export { IntakeError, Unusable } from "./intake-error";
export { reportId } from "./report-id";
export { checkSize, take } from "./take";
