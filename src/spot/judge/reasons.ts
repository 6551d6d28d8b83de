import { RULES, type RuleName } from "./rules";

/** What each rule found, as one would tell somebody who asks why. */
export const EXPLANATIONS: Readonly<Record<RuleName, string>> = {
  name: "a name of its own",
  bare: "a form that others may well bear",
  word: "also a common word",
  "longer-before": "end of a longer name",
  "longer-after": "beginning of a longer name",
  "longer-of": "part of a longer name with “of”",
  date: "part of a date",
  money: "part of a currency's name",
  elsewhere: "followed by a state or province: a namesake",
  acronym: "an acronym of something else",
  phrase: "a common word in its common use",
  address: "part of a web or mail address",
  cited: "the author of a work that is cited",
  woman: "a surname as women have it",
  beginning: "a word that may have its capital from where it stands",
  beside: "beside another capital, in a line that is full of them",
  "first-name": "a given name by itself",
  title: "a title stands before it",
  office: "what the report says that it is stands before it",
  locative: "a word of place stands before it",
  place: "a word of place stands before what is also a place's name",
  "given-name": "a given name of the person stands before it",
  peer: "another surname of the report stands beside it",
  rare: "a surname that hardly anybody else has",
  anchored: "its full name stands on the page",
  company: "others of the report are on the page",
  proper: "within sentences of the page it has a capital, too",
  rival: "somebody else of that name is on the page",
};

/** The names of a set of rules, see `Evidence.rules`, in the table's order. */
export function reasonsOf(rules: number): RuleName[] {
  const names = Object.keys(RULES) as RuleName[];
  return names.filter((_, index) => (rules & (1 << index)) !== 0);
}
