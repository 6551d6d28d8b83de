import { CALENDAR, DATING, LEADS, OBJECTS } from "./open-lexicon";
import type { Scale } from "./rules";
import type { View } from "./view";
import { isHyphen, isUpper } from "./words";

/** A name that is also a common word: has it its capital because it is a name? */
export function lookAtCommon(view: View, scale: Scale): void {
  const { text, mention, previous, next } = view;
  if (view.form.rule === "upper") {
    const beside = [previous, next].filter((word) => word?.joined);
    const isShouted = beside.every((word) => word && isUpper(text.slice(word.start, word.end), 1));
    if (beside.length === 0 || !isShouted) return;
    scale.add("beginning");
    // CONTACT US, WHO WE ARE: words as they are, not names.
    const isTold = previous?.joined && (previous.lists & LEADS || previous.folded === "about");
    const isAsked = next?.joined && next.lists & OBJECTS && next.folded !== "the";
    if (isTold || isAsked) scale.add("phrase");
    return;
  }
  if (view.lists & CALENDAR) {
    const isDated = previous && (previous.joined || isHyphen(text, previous.end, mention.start));
    // In 2019. May left; but May, 2019.
    const isNumbered = next && (next.joined ? /^\d/ : /^\d{4}$/).test(next.folded);
    if (isNumbered || (isDated && (previous.lists & DATING || /^\d/.test(previous.folded))))
      scale.add("date");
  }
  if (!view.begins() && !view.loud) return;
  scale.add("beginning");
  if (next?.joined && !next.capital && next.lists & OBJECTS) scale.add("phrase");
}
