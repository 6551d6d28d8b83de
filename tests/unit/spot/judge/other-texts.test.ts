import { describe, expect, it } from "vitest";
import { compileGazetteer, openGazetteer } from "../../../../src/spot";
import { named } from "../samples";
import { marked, personOf } from "./judged";

/** Words that readers know as words. */
const COMMON = new Set(
  "brown rice bush reading may nice split turkey us who quarry will mark rose post ford".split(" "),
);

const report = openGazetteer(
  compileGazetteer(
    [
      personOf("Ivor Brown"),
      personOf("Dora Rice"),
      personOf("Ada Quill"),
      personOf("Boris Orlov"),
      personOf("Theresa May"),
      personOf("Mark Lindqvist"),
      named("place", "Nice"),
      named("place", "Split"),
      named("place", "Reading"),
      named("place", "Turkey"),
      named("place", "Jordan"),
      named("place", "Chad"),
      named("place", "Georgia"),
      named("place", "US", "U.S."),
      named("place", "Lincoln"),
      named("place", "Victoria"),
      named("place", "Moscow"),
      named("place", "Paris"),
      named("place", "London"),
      named("place", "Tokyo", "東京"),
      named("place", "China"),
      named("place", "Ukraine"),
      named("place", "Kyiv"),
      named("organisation", "Orla Steel"),
      named("organisation", "Quarry"),
      named("organisation", "NATO"),
      named("organisation", "Ministry of Tides"),
    ],
    1,
    {
      isCommon: (folded) => COMMON.has(folded),
      isRare: () => false,
      isRefused: () => false,
    },
  ),
);

/** The mentions that pages would show: `+` sure, `~` likely. */
function shown(text: string): string[] {
  return marked(text, report).filter((mark) => !mark.startsWith("-"));
}

/** Texts of other kinds than reports of agencies; each with what is named in it. */
const KINDS: Record<string, [text: string, ...mentions: string[]][]> = {
  sport: [
    ["Paris Saint-Germain beat Lyon 3-1."],
    ["London Marathon winner Tesfaye Alemu was second in Paris.", "+Paris"],
    ["Dynamo Kyiv 2, Spartak Moscow 2"],
    ["Brown (Leeds) came third in the pool."],
    ["Jordan Pickles saved the penalty."],
    ["Chad Obrien ran it in 44.2 seconds."],
    ["The team flew to Tokyo on Monday.", "+Tokyo"],
    ["Chelsea signed the Ukraine winger for 60 million.", "+Ukraine"],
    ["Georgia beat Jordan 2-0 in Paris.", "+Georgia", "+Jordan", "+Paris"],
    ["the Tokyo Olympics in the summer"],
  ],
  business: [
    ["Shares in Orla Steel rose 4 % in London.", "+Orla Steel", "+London"],
    ["London Stock Exchange Group plc"],
    ["Bank of China and China Mobile lead the list."],
    ["China Eastern Airlines ordered ten jets."],
    ["Ford Motor and Quarry Holdings merged.", "+Quarry"],
    ["U.S. Steel was bought."],
    ["the Moscow Exchange was shut"],
    ["Exports to China fell, Orla Steel said.", "+China", "+Orla Steel"],
    ["Paris-based Orla Steel AG", "+Paris", "+Orla Steel"],
    ["the Turkey and Chad units", "+Turkey", "+Chad"],
  ],
  culture: [
    ["Georgia O'Keeffe painted it."],
    ["Paris Hartnell, the heiress, sang."],
    ["London Grammar play in Kyiv tonight.", "+Kyiv"],
    ["the London Review of Books"],
    ["the Paris Review"],
    ["Victoria Wexford was best actress."],
    ["the Lincoln Memorial"],
    ["He slept at the Paris Ritz Hotel."],
  ],
  obituaries: [
    ["Lincoln Brannock, who died on Sunday, was a baker."],
    ["Born in Reading in 1931, he taught chemistry.", "+Reading"],
    ["She is survived by her sister, Georgia, of Paris.", "+Paris"],
    ["His wife, Victoria, and their daughter Georgia live in Kyiv.", "+Kyiv"],
    ["Dr. Jordan Thwaite was a surgeon."],
    ["Educated at Lincoln College, he moved to London.", "+London"],
  ],
  headlines: [
    ["Brown Rice Recalled After Tests Show Traces Of Metal"],
    ["Moscow Warns Kyiv Over Drone Strikes On Border Towns", "+Moscow", "+Kyiv"],
    ["Elena Rice Wins Third Title In Madrid Final On Sunday"],
    ["Tunde Brown Named New Head Of City Opera House"],
    ["Split Court Frees Man Held Over Theft Of Painting"],
    ["Nice Weather Ahead For Most Of The Long Weekend"],
    ["Reading Made Easy: Ten Tips For Tired Parents"],
    ["Turkey Recipes That Make Every Cold Evening Better"],
    ["How Ukraine Held The Line In The Long Winter", "+Ukraine"],
    ["US Sends More Aid To Ukraine As Winter Nears", "+US", "+Ukraine"],
    ["TELL US WHAT YOU THINK OF THE NEW SITE"],
    ["FOLLOW US ABOUT US WHO WE ARE"],
    ["US TO SEND MORE AID TO UKRAINE THIS WINTER", "+US", "+UKRAINE"],
  ],
  lists: [
    ["Paris, London, Kyiv and Tokyo", "+Paris", "+London", "+Kyiv", "+Tokyo"],
    ["China; Jordan; Chad; Turkey", "+China", "+Jordan", "+Chad", "+Turkey"],
    ["Cast: Jordan Fisk, Chad Lowry, Victoria Munn"],
    ["Georgia Lund, Jordan Wick; Dora Rice, Chad Ames", "+Dora Rice"],
  ],
  tables: [
    ["Moscow\n\n12.5\n\nKyiv\n\n14.1", "+Moscow", "+Kyiv"],
    ["Brown\n\n12\n\nGreen\n\n14"],
    ["Nice\n\n21\n\nSplit\n\n24"],
  ],
  captions: [
    ["Ada Quill, left, and Ivor Brown in Kyiv.", "+Ada Quill", "+Ivor Brown", "+Kyiv"],
    ["Photo: Paris Dunmore/Agency"],
    ["A man walks on Moscow Street in Kyiv.", "+Kyiv"],
    ["A view of London Bridge from the Victoria Embankment"],
  ],
  "live blogs": [
    ["10.42 Kyiv: air raid alert lifted.", "+Kyiv"],
    ["Quill: talks with Moscow go on", "+Quill", "+Moscow"],
    ["Tell us what you think. Email us or text us."],
    ["@moscow_live and #kyivnow"],
  ],
  "other languages": [
    ["東京タワーは赤い。"],
    ["東京マラソンを走る。"],
    ["東京で会う。", "+東京"],
    ["Die Deutsche Bank in London und die Regierung in Kyiv schweigen.", "+London", "+Kyiv"],
  ],
};

describe.each(Object.entries(KINDS))("in %s", (_, texts) => {
  it.each(texts)("%s", (text, ...mentions) => {
    expect(shown(text).map((mark) => mark.replace("~", "+"))).toEqual(mentions);
  });
});
