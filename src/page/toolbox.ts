import { Marking } from "./marking";

/**
 * What only a frame needs in which a name may stand: it comes as a script of its own, with the first
 * names, so that all others do without.
 */
export const toolbox = { Marking };
export type Toolbox = typeof toolbox;

declare global {
  /** There once its script has been loaded into the frame. */
  var sidelightToolbox: Toolbox | undefined;
}
