import type { Rules } from "./protocol";

/** Calls to the document in which jobs are done. */
export interface JobsCalls {
  /** There is something to do. */
  "jobs.run": { params: null; result: null };
}

export const jobsRules: Rules<JobsCalls> = {
  "jobs.run": { params: (value) => (value === null ? value : undefined), from: ["extension"] },
};
