import { describe, expect, it } from "vitest";
import { readText } from "./read";

/**
 * Sentences, each with its predicates: "Subject: verb", subjects that are named in full, others in
 * small letters. Verbs of saying whose content stands beside them are left out: they are attributions.
 */
const GOLD: readonly (readonly [sentence: string, predicates: readonly string[]])[] = [
  ["Ada Quill opened the bridge on Friday.", ["Ada Quill: opened"]],
  [
    "Boris Hale, the former mayor of Riverton, has been charged with fraud.",
    ["Boris Hale: charged"],
  ],
  [
    "Norway closed its border while Sweden kept the ferries running.",
    ["Norway: closed", "Sweden: kept"],
  ],
  [
    "The engineers who built the dam were praised by Ada Quill.",
    ["engineers: built", "engineers: praised"],
  ],
  [
    "Ada Quill said that Boris Hale had sold the house to a company from Oslo.",
    ["Boris Hale: sold"],
  ],
  [
    "Boris Hale denied the charge and accused Ada Quill of lying.",
    ["Boris Hale: denied", "Boris Hale: accused"],
  ],
  [
    "Germany, which borders Poland, sent 40 trucks to Warsaw.",
    ["Germany: borders", "Germany: sent"],
  ],
  ["In March, Canada will hold talks with Mexico in Toronto.", ["Canada: hold"]],
  ["France could leave the pact if Italy refuses to pay.", ["France: leave", "Italy: refuses"]],
  [
    "Clara Winter was born in Vienna in 1952 and moved to London at the age of nine.",
    ["Clara Winter: born", "Clara Winter: moved"],
  ],
  ["Pressed by reporters, Clara Winter declined to name the buyer.", ["Clara Winter: declined"]],
  [
    "The plan drawn up by Spain failed because Portugal withdrew its ships.",
    ["plan: failed", "Portugal: withdrew"],
  ],
  [
    "Kenya's parliament voted for the law, and Kenya signed the treaty.",
    ["parliament: voted", "Kenya: signed"],
  ],
  [
    "Emil Hartmann runs a bakery in Bergheim that employs twelve people.",
    ["Emil Hartmann: runs", "bakery: employs"],
  ],
  ["Emil Hartmann, 58, lives alone.", ["Emil Hartmann: lives"]],
  [
    "When the river rose, Emil Hartmann carried the flour upstairs.",
    ["river: rose", "Emil Hartmann: carried"],
  ],
  ["Japan is building a port in Chile, according to Clara Winter.", ["Japan: building"]],
  ["Brazil plans to cut taxes next year.", ["Brazil: plans"]],
  ["India reported 300 cases on Monday, the highest number since May.", ["India: reported"]],
  ["Most of the money came from Denmark.", ["most: came"]],
  [
    "Peru's army attacked the camp after Bolivia asked for help.",
    ["army: attacked", "Bolivia: asked"],
  ],
  ["Ada Quill has never visited Moscow.", ["Ada Quill: visited"]],
  ["Neither Ada Quill nor Boris Hale attended the funeral.", ["Boris Hale: attended"]],
  ["Turkey and Greece signed a truce in Geneva.", ["Greece: signed"]],
  ["The treaty that Greece signed expires in June.", ["Greece: signed", "treaty: expires"]],
  [
    "Finland joined the alliance in April, and its neighbours followed.",
    ["Finland: joined", "neighbours: followed"],
  ],
  ["Ireland imports most of its gas from Scotland.", ["Ireland: imports"]],
  ["Boris Hale believes the court will free him.", ["court: free"]],
  ["Clara Winter told a meeting in Bergheim that the factory would close.", ["factory: close"]],
  ["Egypt has accused Sudan of diverting the river.", ["Egypt: accused"]],
  [
    "Robert Okafor, who had led the club since 2009, resigned in tears.",
    ["Robert Okafor: led", "Robert Okafor: resigned"],
  ],
  [
    "Chile's copper exports fell, but Chile expects a better year.",
    ["exports: fell", "Chile: expects"],
  ],
  ["Hungary blocked the loan, angering its partners.", ["Hungary: blocked"]],
  ["Wounded in the leg, Viktor Stahl crawled to the road.", ["Viktor Stahl: crawled"]],
  ["Viktor Stahl’s lawyer called the verdict a disgrace.", ["lawyer: called"]],
  ["Austria won the final 3-1 in Madrid.", ["Austria: won"]],
];

interface Tally {
  found: number;
  missed: string[];
  mixed: string[];
  facts: number;
}

function tallyOf(): Tally {
  const tally: Tally = { found: 0, missed: [], mixed: [], facts: 0 };
  for (const [sentence, predicates] of GOLD) {
    const facts = readText(sentence).statements.filter(({ kind }) => kind === "fact");
    tally.facts += facts.length;
    const verbs = predicates.map((predicate) => {
      const [subject = "", verb = ""] = predicate.split(": ");
      return { subject, at: sentence.search(new RegExp(`\\b${verb}\\b`)), predicate };
    });
    for (const { subject, at, predicate } of verbs) {
      if (!/^\p{Lu}/u.test(subject)) continue;
      const isFound = facts.some(({ span }) => span && span.start <= at && at < span.end);
      if (isFound) tally.found++;
      else tally.missed.push(predicate);
    }
    for (const { span, text } of facts) {
      const inside = verbs.filter(({ at }) => span && span.start <= at && at < span.end);
      if (new Set(inside.map(({ subject }) => subject)).size > 1) tally.mixed.push(text);
    }
  }
  return tally;
}

describe("facts of sentences whose predicates are known", () => {
  const { found, missed, mixed, facts } = tallyOf();

  it("miss at most one in eight of the predicates whose subject is named", () => {
    expect(found / (found + missed.length), missed.join("; ")).toBeGreaterThanOrEqual(0.88);
  });

  it("hold the predicates of one subject each, but for one in thirty", () => {
    expect(1 - mixed.length / facts, mixed.join("; ")).toBeGreaterThanOrEqual(0.97);
  });
});
