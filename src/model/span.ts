/** A stretch of text: UTF-16 code units from the text's beginning, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}
