/** Several measurements of one thing. */
export interface Summary {
  median: number;
  min: number;
  max: number;
  runs: number;
}

/** Of an even number of values the mean of the middle two. Throws where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  if (upper === undefined || lower === undefined) throw new Error("no values");
  return (lower + upper) / 2;
}

export function summarise(values: readonly number[]): Summary {
  return {
    median: median(values),
    min: Math.min(...values),
    max: Math.max(...values),
    runs: values.length,
  };
}

/** The same in units of `unit`. */
export function scaled({ median, min, max, runs }: Summary, unit: number): Summary {
  return { median: median / unit, min: min / unit, max: max / unit, runs };
}
