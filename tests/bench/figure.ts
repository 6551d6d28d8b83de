import type { Summary } from "./stats";

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
  unit: "ms" | "KB";
  /** The bare walk that it stands beside: milliseconds of the same run, on the same page. */
  walk?: number;
  /** Longest task, in milliseconds. */
  longest?: Summary;
  found?: number;
  /** What was found and is none of those planted. */
  extra?: number;
  planted?: number;
  /** What the median may reach, in `unit`. */
  limit?: number;
  /** True where no run may exceed it. */
  always?: boolean;
}
