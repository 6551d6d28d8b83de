/** A share in per cent to one decimal; 0 where there is nothing to share. */
export function percent(part: number, whole: number): number {
  return Number(((100 * part) / (whole || 1)).toFixed(1));
}

/** Precision, recall and their harmonic mean in per cent, of counts that they are printed with. */
export function precisionAndRecall(tp: number, fp: number, fn: number) {
  const precision = tp / (tp + fp || 1);
  const recall = tp / (tp + fn || 1);
  const F1 = percent(2 * precision * recall, precision + recall);
  return { P: percent(precision, 1), R: percent(recall, 1), F1, tp, fp, fn };
}
