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
  // In the style of agencies.
  [
    "Quill Motors, Norland's biggest carmaker, said on Monday that it would shut two plants and cut 3,000 jobs.",
    ["it: shut", "it: cut"],
  ],
  [
    "Clara Winter, who has led the ministry since May, flew to Oslo on Sunday for talks with Boris Hale.",
    ["Clara Winter: led", "Clara Winter: flew"],
  ],
  [
    "Troops loyal to Boris Hale seized the airport, and Norway evacuated its embassy.",
    ["troops: seized", "Norway: evacuated"],
  ],
  [
    "The tanker, built in Poland and owned by a firm in Malta, sank off Portugal on Friday.",
    ["tanker: sank"],
  ],
  [
    "Kenya was hit by two cyclones last year and is still rebuilding the roads that the floods destroyed.",
    ["Kenya: hit", "Kenya: rebuilding", "floods: destroyed"],
  ],
  [
    "Having lost the vote, Ada Quill stepped down and Boris Hale took over as leader.",
    ["Ada Quill: stepped", "Boris Hale: took"],
  ],
  [
    "Sweden, Norway and Denmark agreed to share the costs, while Finland asked for more time.",
    ["Denmark: agreed", "Finland: asked"],
  ],
  [
    "Prices in Chile rose 4 percent in May, the bank reported, as Peru raised its export tax.",
    ["prices: rose", "Peru: raised"],
  ],
  [
    "Egypt's president, Karim Nasser, met Clara Winter in Cairo and promised to free the sailors.",
    ["president: met", "president: promised"],
  ],
  [
    "The court in Vienna ordered Emil Hartmann to pay the fine that Austria had demanded.",
    ["court: ordered", "Austria: demanded"],
  ],
  [
    "Viktor Stahl, accused of spying for Hungary, was released on bail after Slovakia dropped the case.",
    ["Viktor Stahl: released", "Slovakia: dropped"],
  ],
  [
    "Italy has not yet paid its share, but Spain will lend it the money if Brussels agrees.",
    ["Italy: paid", "Spain: lend", "Brussels: agrees"],
  ],
  [
    "Rebels in the north, whom Ghana blames for the raid, have denied that they crossed the border.",
    ["Ghana: blames", "rebels: denied", "they: crossed"],
  ],
  [
    "Talks between India and Nepal broke down on Tuesday because Nepal refused to sign the map.",
    ["talks: broke", "Nepal: refused"],
  ],
  [
    "Robert Okafor scored twice as Ghana beat Togo 3-1 in Accra.",
    ["Robert Okafor: scored", "Ghana: beat"],
  ],
  [
    "The firm, which Ada Quill founded in 1998 and sold to Norland Steel last year, employs 900 people.",
    ["Ada Quill: founded", "Ada Quill: sold", "firm: employs"],
  ],
  [
    "Japan plans to send a second ship, its coast guard said, although Korea has protested.",
    ["Japan: plans", "Korea: protested"],
  ],
  [
    "Clara Winter told parliament that Austria would keep its troops in Mali until the vote was held.",
    ["Austria: keep", "vote: held"],
  ],
  [
    "Turkey closed the strait on Saturday, forcing Greece to send its ships around the cape.",
    ["Turkey: closed"],
  ],
  [
    "Boris Hale, 61, a former general who once ran the navy, died in Riverton on Thursday.",
    ["general: ran", "Boris Hale: died"],
  ],
  [
    "Shares in Norland Steel fell 8 percent after the firm cut its forecast and Clara Winter quit as chairman.",
    ["shares: fell", "firm: cut", "Clara Winter: quit"],
  ],
  [
    "Greece has bought six frigates from France, which is also selling it jets, to guard islands that Turkey claims.",
    ["Greece: bought", "France: selling", "Turkey: claims"],
  ],
  [
    "The tribunal found that Emil Hartmann had taken bribes from a firm that built roads in Ghana, but cleared Viktor Stahl.",
    ["Emil Hartmann: taken", "firm: built", "tribunal: cleared"],
  ],
  [
    "As Finland's lakes froze, Sweden's army began its drill and Norway, a NATO member, opened its ports to the fleet.",
    ["lakes: froze", "army: began", "Norway: opened"],
  ],
  [
    "Brazil won 2-0, Argentina drew with Chile, and Peru were knocked out.",
    ["Brazil: won", "Argentina: drew", "Peru: knocked"],
  ],
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
