import type { Figure } from "./figure";
import { type Summary, scaled } from "./stats";

/** A figure as it is written to a file: `ratio`, `min` and `max` in times of the bare walk. */
export interface Row {
  bench: string;
  page: string;
  aliases: number | null;
  subject: string;
  ratio: number | null;
  min: number | null;
  max: number | null;
  runs: number;
  found: number | null;
  planted: number | null;
  /** The median itself. */
  value: number;
  unit: Figure["unit"];
}

export function toRow(figure: Figure): Row {
  const { bench, page, subject, aliases, value, unit, found, planted } = figure;
  const ratio = ratioOf(figure);
  return {
    bench,
    page,
    aliases: aliases ?? null,
    subject,
    ratio: ratio ? rounded(ratio.median) : null,
    min: ratio ? rounded(ratio.min) : null,
    max: ratio ? rounded(ratio.max) : null,
    runs: value.runs,
    found: found ?? null,
    planted: planted ?? null,
    value: rounded(value.median),
    unit,
  };
}

function ratioOf({ value, walk }: Figure): Summary | undefined {
  return walk === undefined ? undefined : scaled(value, walk);
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}

/** Columns of a table: a heading, and what stands under it for a figure. */
const COLUMNS: readonly [string, (figure: Figure) => string][] = [
  ["", ({ subject }) => subject],
  ["names", ({ aliases }) => (aliases === undefined ? "" : String(aliases))],
  ["median (least to most)", ({ value, unit }) => `${spread(value)} ${unit}`],
  ["× bare walk", (figure) => spread(ratioOf(figure))],
  ["longest task", ({ longest }) => (longest ? `${spread(longest)} ms` : "")],
  ["found", foundOf],
  ["runs", ({ value }) => String(value.runs)],
  ["limit", limitOf],
];

function spread(summary: Summary | undefined): string {
  if (!summary) return "";
  const { median, min, max, runs } = summary;
  return runs > 1 ? `${short(median)} (${short(min)} to ${short(max)})` : short(median);
}

function short(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return value.toFixed(0);
  return value.toFixed(size >= 10 ? 1 : 2);
}

function foundOf({ found, planted, extra = 0 }: Figure): string {
  if (found === undefined) return "";
  return `${found} of ${planted}${extra > 0 ? `, ${extra} more` : ""}`;
}

function limitOf(figure: Figure): string {
  const { limit, limitRatio, atLeast, always, value, unit } = figure;
  const limits: string[] = [];
  if (limit !== undefined) {
    const isOver = (always ? value.max : value.median) > limit;
    limits.push(`${limit} ${unit}${always ? " in any run" : ""}${isOver ? ": OVER" : ""}`);
  }
  if (limitRatio !== undefined) {
    const isOver = (ratioOf(figure)?.median ?? 0) > limitRatio;
    limits.push(`${limitRatio} × the walk${isOver ? ": OVER" : ""}`);
  }
  if (atLeast !== undefined) {
    limits.push(`at least ${atLeast} ${unit}${value.median < atLeast ? ": UNDER" : ""}`);
  }
  return limits.join(", ");
}

/** A table of one bench's figures for one page; columns that hold nothing are left out. */
export function table(figures: readonly Figure[]): string {
  const columns = COLUMNS.map(([heading, cell]) => [heading, ...figures.map(cell)]).filter(
    ([, ...cells]) => cells.some((cell) => cell !== ""),
  );
  const widths = columns.map((cells) => Math.max(...cells.map((cell) => cell.length)));
  const line = (index: number) =>
    columns
      .map((cells, column) => padded(cells[index] ?? "", widths[column] ?? 0, column === 0))
      .join("   ")
      .trimEnd();
  return Array.from({ length: figures.length + 1 }, (_, index) => `  ${line(index)}`).join("\n");
}

function padded(text: string, width: number, isFirst: boolean): string {
  return isFirst ? text.padEnd(width) : text.padStart(width);
}

/** What a bench has found, for people: its notes, then a table for each page. */
export function account(
  name: string,
  notes: readonly string[],
  figures: readonly Figure[],
): string {
  const tables = [...new Set(figures.map(({ page }) => page))].map((page) => {
    const own = figures.filter((figure) => figure.page === page);
    const about = own[0]?.about;
    return `${page}${about ? ` (${about})` : ""}\n${table(own)}`;
  });
  return [[name.toUpperCase(), ...notes].join("\n"), ...tables, ""].join("\n\n");
}
