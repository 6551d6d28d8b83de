import type { Content } from "../contents/content";
import type { Phrase } from "../grammar/clause";
import { entityOf, withName } from "./people";
import { type Setting, spanOf, textOf } from "./setting";

/** The fields of a fact that tell whose words it is. */
export function attributionOf(setting: Setting, content: Content | undefined) {
  const cue = content?.cue;
  if (!cue?.speaker) return { speaker: null };
  const speaker = withName(setting, withoutRelative(setting, cue.speaker));
  const entity = entityOf(setting, cue.speaker);
  return {
    speaker: entity === undefined ? null : setting.idOf(entity),
    speakerText: textOf(setting, speaker),
    speakerSpan: spanOf(setting, speaker),
    cue: textOf(setting, cue),
    cueSpan: spanOf(setting, cue),
  };
}

/** "Ada Quill" of "Ada Quill, who". */
function withoutRelative({ parsed: { tokens } }: Setting, { first, last }: Phrase): Phrase {
  let end = last;
  while (end > first + 1 && /^(?:who|which|that|,)$/.test(tokens[end - 1]?.lower ?? "")) end--;
  return { first, last: end };
}
