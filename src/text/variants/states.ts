/**
 * Traditional abbreviations of the states of the U.S. and of Canada's provinces, as news agencies
 * write them behind a town.
 */
import { foldName } from "./fold-name";
import type { Forms } from "./forms";
import { list } from "./words";

/** Each with its abbreviation; `~` before what is also a word or a given name. */
const STATES = list(`Alabama=Ala Arizona=Ariz Arkansas=~Ark California=Calif Colorado=Colo
  Connecticut=Conn Delaware=~Del Florida=Fla Georgia=~Ga Illinois=~Ill Indiana=~Ind Kansas=~Kan
  Kentucky=Ky Louisiana=~La Maryland=~Md Massachusetts=~Mass Michigan=Mich Minnesota=Minn
  Mississippi=~Miss Missouri=~Mo Montana=~Mont Nebraska=Neb Nevada=Nev New_Hampshire=N.H.
  New_Jersey=N.J. New_Mexico=N.M. New_York=N.Y. North_Carolina=N.C. North_Dakota=N.D. Oklahoma=Okla
  Oregon=~Ore Pennsylvania=~Pa Rhode_Island=R.I. South_Carolina=S.C. South_Dakota=S.D. Tennessee=Tenn
  Texas=~Tex Vermont=~Vt Virginia=~Va Washington=~Wash West_Virginia=W.Va. Wisconsin=Wis Wyoming=Wyo
  Alberta=Alta British_Columbia=B.C. Manitoba=~Man New_Brunswick=N.B. Newfoundland=Nfld
  Nova_Scotia=N.S. Ontario=~Ont Quebec=~Que Saskatchewan=Sask`).map((pair) => {
  const [name = "", short = ""] = pair.replaceAll("_", " ").split("=");
  return { name, short: short.replace("~", ""), isWord: short.startsWith("~") };
});

/** By the folded name, and by the folded abbreviation without a last full stop. */
const KNOWN = new Map(
  STATES.flatMap((state) => [
    [foldName(state.name), state] as const,
    [keyOf(state.short), state] as const,
  ]),
);

/** Adds a state's abbreviation to its name, or its name to its abbreviation. */
export function addStates(name: string, forms: Forms): void {
  const state = KNOWN.get(keyOf(name));
  if (!state) return;
  const { short, isWord } = state;
  forms.add(state.name, "short");
  const reason = short.length > 3 ? "short" : "acronym";
  if (short.includes(".")) {
    forms.add(short, reason, true);
    return;
  }
  forms.add(`${short}.`, reason, isWord);
  // Without the full stop only what can be nothing else.
  if (!isWord) forms.add(short, reason);
}

function keyOf(name: string): string {
  return foldName(name).replace(/\.$/u, "");
}
