import type { Id, Kind } from "./pack";

/** A change that a person makes to what was read in a report. */
export type Edit =
  | { op: "drop"; entity: Id }
  | { op: "retype"; entity: Id; kind: Kind }
  | { op: "rename"; entity: Id; name: string }
  /** All of `entity` becomes part of `into`. */
  | { op: "merge"; entity: Id; into: Id }
  /** Where the text has `form`, it names somebody else. */
  | { op: "split"; entity: Id; form: string }
  | { op: "add"; name: string; kind: Kind }
  /** Another name of `entity`, wherever the text has it. */
  | { op: "alias"; entity: Id; name: string }
  | { op: "speaker"; statement: Id; speaker: Id | null }
  | { op: "unsay"; statement: Id };

/** The same as it is remembered for other reports: by names, for ids are a report's own. */
export type Correction =
  | { op: "drop"; names: string[] }
  | { op: "retype"; names: string[]; kind: Kind }
  | { op: "rename"; names: string[]; name: string }
  | { op: "merge"; names: string[]; into: string[] }
  | { op: "split"; names: string[]; form: string }
  | { op: "add"; name: string; kind: Kind }
  | { op: "alias"; names: string[]; name: string }
  | { op: "speaker"; words: string; speaker: string | null }
  | { op: "unsay"; words: string };
