/** A straight line through measurements, by least squares. */
export interface Line {
  /** Of y over x. */
  slope: number;
  /** Of the slope: its standard error. 0 where two points give the line. */
  slopeError: number;
  /** y at x = 0. */
  intercept: number;
  /** How far the measurements lie from the line, root mean square, in units of their mean. */
  deviation: number;
}

export type Point = readonly [x: number, y: number];

/** Throws where the points are fewer than two, or all at one x. */
export function fitLine(points: readonly Point[]): Line {
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  const spread = sum(points.map(([x]) => (x - meanX) ** 2));
  if (points.length < 2 || spread === 0) throw new Error("no line goes through these");
  const slope = sum(points.map(([x, y]) => (x - meanX) * (y - meanY))) / spread;
  const intercept = meanY - slope * meanX;
  const squares = sum(points.map(([x, y]) => (y - intercept - slope * x) ** 2));
  const free = points.length - 2;
  return {
    slope,
    slopeError: free > 0 ? Math.sqrt(squares / free / spread) : 0,
    intercept,
    deviation: Math.sqrt(squares / points.length) / meanY,
  };
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
