export { type Input, type Kit, MOST_BYTES, type RawReport, type Taken } from "./input";
export { IntakeError, Unusable } from "./intake-error";
export { reportId } from "./report-id";
export { checkSize, take } from "./take";
