import type { Summary } from "./stats";

export const UNITS = ["ms", "KB", "MB", "×", "%", "ms/MB", "ms/doubling"] as const;
export type Unit = (typeof UNITS)[number];

/** One line of a result. */
export interface Figure {
  bench: string;
  page: string;
  /** What is on the page. */
  about?: string;
  subject: string;
  /** How many names were looked for, where any were. */
  aliases?: number;
  value: Summary;
  unit: Unit;
  /** The bare walk that it stands beside, in `unit`: of the same run, on the same page. */
  walk?: number;
  /** Longest task, in milliseconds. */
  longest?: Summary;
  found?: number;
  /** What was found and is none of those planted. */
  extra?: number;
  planted?: number;
  /** What the median may reach, in `unit`. */
  limit?: number;
  /** What the median's ratio to the walk may reach. */
  limitRatio?: number;
  /** What the median must reach, in `unit`. */
  atLeast?: number;
  /** True where no run may exceed `limit`. */
  always?: boolean;
}
