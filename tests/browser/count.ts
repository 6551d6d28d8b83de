export interface Count {
  passed: number;
  failed: number;
}

export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}

interface VitestOutcome {
  /** vitest's exit code; null where it was killed. */
  code: number | null;
  /** May a test be skipped? If not, a skipped one counts as failed. */
  allowSkipped: boolean;
}

interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Counts the tests in vitest's JSON report. A run that failed never counts as none failed. */
export function countVitest(report: string | undefined, outcome: VitestOutcome): Count {
  if (report === undefined) return { passed: 0, failed: 1 };
  const count = sum(
    (JSON.parse(report) as VitestReport).testResults.map((file) => countFile(file, outcome)),
  );
  const none = count.passed + count.failed === 0;
  if ((outcome.code !== 0 || none) && count.failed === 0) return { ...count, failed: 1 };
  return count;
}

function countFile(
  { status, assertionResults }: VitestReport["testResults"][number],
  { allowSkipped }: VitestOutcome,
): Count {
  const statuses = assertionResults.map((test) => test.status);
  const passed = statuses.filter((it) => it === "passed").length;
  const skipped = statuses.filter((it) => it === "skipped" || it === "pending").length;
  const failed = statuses.filter((it) => it === "failed").length + (allowSkipped ? 0 : skipped);
  // A file that could not be loaded, or whose hook failed, has no failed test of its own.
  return { passed, failed: status === "failed" && failed === 0 ? 1 : failed };
}

interface WebExtReport {
  summary: { errors: number; warnings: number; notices: number };
  errors: WebExtFinding[];
  warnings: WebExtFinding[];
  notices: WebExtFinding[];
}

interface WebExtFinding {
  _type: string;
  code: string;
  message: string;
  file?: string;
}

/** Whether web-ext's JSON report holds no finding at all; what is no report is not good. */
export function countWebExt(output: string): { good: boolean; findings: string[] } {
  const report = parseWebExt(output);
  if (!report) return { good: false, findings: [`web-ext gave no report: ${output.trim()}`] };
  const { errors, warnings, notices, summary } = report;
  const findings = [...errors, ...warnings, ...notices].map(
    ({ _type, code, message, file }) => `${_type} ${code} ${file ?? ""}: ${message}`,
  );
  const total = summary.errors + summary.warnings + summary.notices;
  return { good: total === 0 && findings.length === 0, findings };
}

function parseWebExt(output: string): WebExtReport | undefined {
  try {
    return JSON.parse(output) as WebExtReport;
  } catch {
    return undefined;
  }
}
