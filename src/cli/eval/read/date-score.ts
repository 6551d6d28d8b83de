import * as v from "valibot";
import { percent, precisionAndRecall } from "../figures";
import { readRows } from "./gold";
import type { Predictions } from "./predict";
import type { EvalSet } from "./set";
import { byDoc, overlap } from "./spans";

const DateSchema = v.object({
  doc: v.string(),
  start: v.number(),
  end: v.number(),
  value: v.optional(v.string(), ""),
  ttype: v.optional(v.string(), "DATE"),
});
type GoldDate = v.InferOutput<typeof DateSchema>;
type PredictedDate = Predictions["dates"][number];

/** The gold dates of a set; undefined where it has none. */
export function goldDates({ dates, typed }: EvalSet): GoldDate[] | undefined {
  return readRows(dates, "value", DateSchema, `${typed}, dates.jsonl`);
}

/** Days, months and years are compared: what a value has beyond them is left out. */
const DAY_LENGTH = 10;
const COMPARED = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:T.*)?$/;

/** Are the dates found, and is what they mean right? Of expressions that are no dates none counts. */
export function scoreDates(gold: readonly GoldDate[], predicted: readonly PredictedDate[]) {
  const known = gold.map((it) => ({ ...it, value: plainValue(it.value) }));
  const right = known.filter(({ value, ttype }) => COMPARED.test(value) && ttype === "DATE");
  const [rows, all] = [byDoc(predicted), byDoc(known)];
  let [found, exact, days, exactDays] = [0, 0, 0, 0];
  for (const it of right) {
    const over = (rows.get(it.doc) ?? []).filter((row) => overlap(row, it));
    const value = it.value.slice(0, DAY_LENGTH);
    const isExact = over.some((row) => row.value.slice(0, DAY_LENGTH) === value);
    if (over.length > 0) found++;
    if (isExact) exact++;
    if (value.length < DAY_LENGTH) continue;
    days++;
    if (isExact) exactDays++;
  }
  const wrong = predicted.filter((row) => !(all.get(row.doc) ?? []).some((it) => overlap(row, it)));
  return {
    found_overlap: precisionAndRecall(found, wrong.length, right.length - found),
    value_exact: { R: percent(exact, right.length), tp: exact, fn: right.length - exact },
    value_of_found: { R: percent(exact, found) },
    fullDay_exact: { R: percent(exactDays, days), tp: exactDays, fn: days - exactDays },
  };
}

/** Without what is unknown ("1998-XX") and the parts of a day ("1998-10-23TNI" stays, "NI" goes). */
function plainValue(value: string): string {
  return value.replace(/(?:-XX)+.*$/, "").replace(/(\d{4}-\d\d-\d\d)[A-Z]{3}$/, "$1");
}
