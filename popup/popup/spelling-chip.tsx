import type { Spelling } from "../../src/model";
import { spellingStrings as s } from "../shared/strings";

interface ChipProps {
  spelling: Spelling;
  /** The user wants it marked, or not. */
  onSet: (text: string, used: boolean) => void;
}

/**
 * One spelling, with the way to remove it or to take that back. The button stays the same element
 * through both, so that it keeps the focus.
 */
export function SpellingChip({ spelling: { text, lang, state, why }, onSet }: ChipProps) {
  const word = (
    <bdi {...(lang && { lang })} dir="auto">
      {text}
    </bdi>
  );
  if (state === "refused") {
    return (
      <li class="chip refused">
        {word} <span>{s.refusal(why)}</span>
      </li>
    );
  }
  const used = state === "used";
  const label = used ? s.remove(text) : s.restore(text);
  return (
    <li class={used ? "chip" : "chip removed"}>
      {used ? word : <s>{word}</s>}
      <button type="button" title={label} aria-label={label} onClick={() => onSet(text, !used)}>
        {used ? <Cross /> : s.again}
      </button>
    </li>
  );
}

function Cross() {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <path d="m3.25 3.25 5.5 5.5m0-5.5-5.5 5.5" />
    </svg>
  );
}
