import type { ParsedText } from "../document/parse";

const SPORT =
  /\b(?:match(?:es)?|season|league|goals?|coach|striker|midfielder|wickets?|innings|cup|championships?|tournament|scored|batsm[ae]n|playoffs?|inning|homer|touchdown|quarterback|seed|standings|soccer|football|cricket|tennis|basketball|baseball|rugby|golf|nba|nfl|nhl|race|lap|medal)\b/giu;
/** Code units and words of a text that are looked at. */
const [HEAD, HEAD_WORDS] = [20_000, 4000];

/** Does the text tell of sport? One word in sixty is then of it. */
export function tellsOfSport({ text, tokens }: ParsedText): boolean {
  const count = text.slice(0, HEAD).match(SPORT)?.length ?? 0;
  return count >= 3 && count > Math.min(tokens.length, HEAD_WORDS) / 60;
}
