import type { Span } from "../model";
import type { JudgedText } from "./judge";

/** Text in which a name may stand: what a reader sees in one go. */
export interface Passage extends JudgedText {
  /**
   * Where in its document's text a span of the passage's stands; undefined for what is not to be
   * marked. The span begins and ends with what can be seen.
   */
  place(span: Span): Span | undefined;
}

/** A text to be searched, as all of it reads and by the passages that names do not run across. */
export interface SearchedText {
  text: string;
  passages: Passage[];
}
