import type { NamedEntity } from "../../../../src/model";
import { compileGazetteer, openGazetteer, type WholeGazetteer } from "../../../../src/spot";
import { type JudgedMention, judgeText, openJudgeLexicon } from "../../../../src/spot/judge";
import { JUDGE_LEXICON } from "../../../../src/spot/judge/lexicon";
import { named } from "../samples";

export const lexicon = openJudgeLexicon(JUDGE_LEXICON);

/** Words that are common in these tests. */
const COMMON = new Set(["us", "who", "reading", "may", "turkey", "quarry", "will"]);

/** A surname that is rare in these tests. */
const RARE = "vrzhavny";

/** A person who is also known by the surname, as others may be. */
export function personOf(name: string, ...aliases: string[]): NamedEntity {
  const surname = name.split(" ").at(-1) ?? name;
  const variants = [{ text: surname, reason: "surname", weak: true }] as const;
  return { ...named("person", name, ...aliases), variants: [...variants] };
}

export function gazetteerWith(...entities: NamedEntity[]): WholeGazetteer {
  const isCommon = (folded: string) => COMMON.has(folded);
  const isRare = (folded: string) => folded === RARE;
  return openGazetteer(compileGazetteer(entities, 1, { isCommon, isRare, isRefused: () => false }));
}

/** The entities of one report. */
export const report = gazetteerWith(
  personOf("Ada Quill"),
  personOf("Boris Orlov", "Orlov"),
  personOf("Theresa May"),
  named("person", "Charles"),
  named("person", "Zorin"),
  named("place", "Ukraine"),
  named("place", "Kyiv", "Kiev"),
  named("place", "Moscow"),
  named("place", "Russia"),
  named("place", "Washington"),
  named("place", "Georgia"),
  named("place", "Paris"),
  named("place", "Reading"),
  named("place", "Turkey"),
  named("place", "New Orlea"),
  named("place", "US", "U.S."),
  named("place", "Canada"),
  named("place", "Gulf"),
  named("place", "Europe"),
  named("organisation", "WHO"),
  named("organisation", "Quarry"),
  named("organisation", "NATO"),
  named("organisation", "Gazprom"),
  named("organisation", "Orla Steel"),
  named("organisation", "Army"),
);

export const judge = (text: string, gazetteer = report): JudgedMention[] =>
  judgeText(gazetteer, text, lexicon);

/** A mark per certainty, as short as tests with many sentences want it. */
const MARKS = { sure: "+", likely: "~", unlikely: "-" } as const;

/** The mentions of a text, in order, each with a mark: `+` sure, `~` likely, `-` unlikely. */
export function marked(text: string, gazetteer = report): string[] {
  return judge(text, gazetteer).map(
    ({ start, end, certainty }) => MARKS[certainty] + text.slice(start, end),
  );
}

/** The rules that apply to the first mention of a text. */
export function reasons(text: string, gazetteer = report): string[] {
  return judge(text, gazetteer)[0]?.reasons ?? [];
}
