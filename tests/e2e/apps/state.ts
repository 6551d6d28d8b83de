/** A row of a list. */
export interface Row {
  key: string;
  /** Shown as two text nodes: what the row begins with and this. */
  text: string;
  /** Shown within an element of its own. */
  strong?: string;
}

/** What an app shows. */
export interface State {
  rows: readonly Row[];
  /** A part that is there only with text. */
  note?: string;
}

/** What the page's own script offers to the test: an app as it runs in pages. */
export interface App {
  render(state: State): void;
}

declare global {
  /** There in pages that hold an app. */
  var app: App | undefined;
}
