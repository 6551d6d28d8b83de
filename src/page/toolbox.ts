import { openJudgeLexicon, reasonsOf, Standing, settle, weigh } from "../spot";
import { JUDGE_LEXICON } from "../spot/judge/lexicon";
import { CardSource } from "./card-source";
import { HitTest } from "./hit";
import { Hover } from "./hover";
import { Jump } from "./jump";
import { sortByPlace } from "./order";

/**
 * What only a frame needs in which a name may stand: it comes as a script of its own, with the first
 * names, so that all others do without.
 */
export const toolbox = {
  weigh,
  settle,
  reasonsOf,
  sortByPlace,
  Standing,
  lexicon: openJudgeLexicon(JUDGE_LEXICON),
  CardSource,
  HitTest,
  Hover,
  Jump,
};
export type Toolbox = typeof toolbox;

declare global {
  /** There once its script has been loaded into the frame. */
  var sidelightToolbox: Toolbox | undefined;
}
