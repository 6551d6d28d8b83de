import type { Kind } from "../../../src/model";

/** Names of a report, and pages on which those in brackets are meant. */
export interface Prose {
  title: string;
  names: Readonly<Record<Kind, readonly string[]>>;
  pages: readonly string[];
}

/** English prose of the kinds that news sites have, written for these tests. Other names of one entity are parted by `|`. */
export const PROSE: readonly Prose[] = [
  {
    title: "a report from Kyiv",
    names: {
      person: [
        "Olena Marchenko",
        "Peter Hargreaves",
        "Jean Delorme",
        "Mark Page",
        "Yuki Tanaka",
        "Rosa Bell",
        "Ali Reza",
      ],
      place: [
        "Kyiv|Kiev",
        "Ukraine",
        "Russia",
        "Moscow",
        "Kharkiv",
        "Germany",
        "Britain|U.K.",
        "France",
        "United States|U.S.",
        "London",
        "Paris",
        "Washington",
        "China",
        "Tokyo",
        "Israel",
        "Georgia",
        "Jordan",
        "Chad",
        "Turkey",
        "Poland",
        "New York",
        "Philippines",
        "Congo",
      ],
      organisation: [
        "Marlow Steel",
        "NATO",
        "European Union|EU",
        "United Nations|U.N.",
        "World Bank",
        "Arsenal",
        "Reuters",
        "Central Bank of Ukraine",
      ],
    },
    pages: [
      `[KYIV], March 3 - [Olena Marchenko], a deputy mayor of [Kyiv], told [Reuters] on Tuesday that power was back in most of the city. [Marchenko] said crews from [Poland] and [Germany] had helped. "We thank [Poland]," she added.`,
      `[LONDON] (AP) - Shares of [Marlow Steel] fell 3 percent in [London] trading after the company warned that demand in [China] was weak. Marlow, which has plants in [France] and [Turkey], cut its dividend. Analyst Tom Bell at Page & Co said the stock was cheap.`,
      `Tennis results: men's singles, second round
[Peter Hargreaves] ([Britain]) beat Juan Ortiz (Spain) 6-3 6-4
[Jean Delorme] ([France]) beat [Yuki Tanaka] (Japan) 7-6 (7-3) 6-2
Ivan Petrov ([Russia]) beat Sam Page (Australia) 6-1 6-1`,
      `[Ukraine] Says [Russia] Shelled [Kharkiv] Overnight`,
      `[Marchenko] Urges [NATO] Allies to Send More Aid to [Kyiv]

[Olena Marchenko] said on Friday the aid was late.`,
      `Medals table: 1. [China] 12 gold 8 silver; 2. [United States] 10 gold 11 silver; 3. [Britain] 7 gold; 4. [Germany] 5; 5. [Ukraine] 2; 6. South Korea 1; 7. [Georgia] 1.`,
      `The Washington Post reported on Monday that [Washington] would ask [Jordan] to host talks. Michael Jordan, the former basketball player, was not involved. The Jordan River is low this year.`,
      `i flew home after that, then met [peter hargreaves] at a reading. nobody talks about that any more.`,
      `Who is who: [Mark Page], minister of trade; [Rosa Bell], head of the [World Bank] office in [Chad]; [Ali Reza], envoy to the [United Nations].
[Page] turned to the page he had marked. "Mark my words," said [Bell]. The bell rang. Chad Smith played the drums.`,
      `Georgia Bell, no relation to [Rosa Bell], moved to Atlanta in 1990. The government of [Georgia] in Tbilisi has asked the [EU] for help; [EU] officials said a decision could come by June. [U.S.] President Lee Carver welcomed it.`,
      `[U.S.]-[China] trade talks resume in [Tokyo]
[TOKYO] - Negotiators from the [United States] and [China] met on Monday. A [U.S.] diplomat and [China]'s vice commerce minister shook hands. The Tokyo Stock Exchange closed higher.`,
      `[Arsenal] 2, Chelsea 1 (halftime 1-0). Scorers: [Hargreaves] 12, [Delorme] 70; Petrov 55. Attendance 60,012.
[Arsenal] go top of the table after [Peter Hargreaves] struck early at the Emirates. [Hargreaves] said: "I am delighted."`,
      `FOREX-Dollar edges up as traders eye [China] data
The dollar rose 0.2 percent to 101.3 yen in [Tokyo] trade. In [London], sterling was flat. The Bank of France said it had no comment, and neither did the [Central Bank of Ukraine]. The Canadian dollar slipped.`,
      `[PETER HARGREAVES] TO MEET [MARCHENKO] IN [PARIS]
[PARIS], June 12. British envoy [Peter Hargreaves] will meet [Ukraine]'s [Olena Marchenko] in the French capital.`,
      `President Moise Kalala of [Congo] flew home. Congo Red is a dye.`,
      `By Tom Page in [Kyiv] and Anna Reza in [Moscow]
Additional reporting by [Yuki Tanaka]; Editing by Mark Bell`,
      `Born in [Kharkiv] in 1971, [Olena Marchenko] studied at Kharkiv University and the London School of Economics. She lived in Moscow, Idaho, for a year. Her husband, Yuri Marchenko, is a poet; Yuri Marchenko's last book came out in [Paris].`,
      `[NATO]'s secretary general, the [EU]'s top diplomat and [U.N.] envoy [Ali Reza] will attend. [Reza] arrived in [Paris] from [New York] on Sunday. The New York Times and Paris Match sent reporters.`,
      `The southern [Philippines] was hit by a quake. Off the northern [Philippines], boats were missing. A [Philippines] spokesman said 3 died. Philippine Airlines cancelled flights.`,
      `[Turkey] and [Russia] signed a deal; a roast turkey was served. In [Turkey], inflation hit 60 percent.`,
    ],
  },
  {
    title: "a report of many countries",
    names: {
      person: [
        "Carlos Medina",
        "Anna Lindqvist",
        "Sanjay Rao",
        "George Whitman",
        "Lin Zhou",
        "Omar Haddad",
        "Steve Baker",
        "Grace Young",
        "Hans Gruber",
        "Tony Marsh",
      ],
      place: [
        "Spain",
        "Madrid",
        "Italy",
        "Rome",
        "Austria",
        "Vienna",
        "Australia",
        "Sydney",
        "India",
        "Delhi|New Delhi",
        "Pakistan",
        "Japan",
        "Brazil",
        "Mexico",
        "South Africa",
        "North Korea",
        "Lagos",
        "Nigeria",
        "Iran",
        "Tehran",
        "Iraq",
        "Baghdad",
        "Sweden",
        "Stockholm",
        "Amsterdam",
        "Netherlands",
        "Hong Kong",
        "Chicago",
        "Texas",
        "Gaza",
        "West Bank",
      ],
      organisation: [
        "Volvara",
        "Orion Energy",
        "Red Cross",
        "Real Madrid",
        "FIFA",
        "Labour Party|Labour",
        "Interpol",
        "Bundesbank",
        "Lions",
      ],
    },
    pages: [
      `[SYDNEY], Aug 12 (Reuters) - [Australia] beat [South Africa] by 20 runs on Sunday.`,
      `Cricket: [India] v [Pakistan], second test, day three. Close: [Pakistan] 310-6 ([Rao] 4-55).`,
      `[Real Madrid] striker [Carlos Medina] limped off in [Madrid]. [Real Madrid] coach Juan Vidal said [Medina], 28, would miss the [Italy] friendly. [Spain] coach Luis Prado agreed.`,
      `OIL PRICES-Crude up as [Iran] tension grows
Brent rose 1.2 percent. [Orion Energy] gained 3 pct; [Volvara] was down 0.4 pct at 201 SEK. [Iran] oil exports fell; [Iraq] output was flat, [Nigeria] crude loadings were delayed. An [Iran]-[Iraq] pipeline is planned.`,
      `[George Whitman]: 'We Were Wrong About [Iraq]'
Former general [George Whitman] says the [Baghdad] raid was a mistake. In an interview [Whitman] also spoke of [Iran] and of [Tehran]'s aims.`,
      `* [SWEDEN] - Truck maker [Volvara] posted a profit of 3.2 bln SEK.
* [AUSTRIA] - [Hans Gruber] resigned as head of the bank.
* [NETHERLANDS] - Port of Amsterdam strike ends.
* [HONG KONG] - [Lin Zhou] named chief of [Orion Energy] Asia.`,
      `[Anna Lindqvist] and [Omar Haddad] of the [Red Cross] visited [Gaza] on Monday. [Haddad] said water was scarce. [Lindqvist], a doctor from [Stockholm], said hospitals in Gaza City had no fuel. [Red Cross] trucks waited.`,
      `British [Labour] leader [Tony Marsh] said on Tuesday that [Labour] would win. [Marsh] spoke in London. Labour Day is in May.`,
      `The Vienna Philharmonic played in [Vienna] and then in [Tehran]. The Bank of Spain and the Bank of Japan cut rates; [Japan]'s finance minister was in [Rome]. New Mexico's governor went to [Mexico].`,
      `[Steve Baker] scored twice as the [Lions] beat the Tigers 27-20 in [Chicago]. A baker by trade, [Baker] was voted man of the match. The lions at Chicago Zoo were fed late. Tom Baker, a fan, cheered.`,
      `[Grace Young]'s novel is set in [Lagos]. [Young] was born in Port Harcourt, [Nigeria]; young readers love her. Neil Young, the singer, praised it.`,
      `From [Delhi] to [Tehran]: A Year on the Road
[Sanjay Rao] left [New Delhi] in spring; by June [Rao] had reached [Pakistan].`,
      `[INTERPOL] ISSUES NOTICE FOR [MEDINA]
[MADRID] - [Interpol] said it sought [Carlos Medina].`,
      `[Carlos Medina] Wins in [Texas]; [Lin Zhou] Second, [Haddad] Third`,
      `[FIFA] bans [Nigeria], [Iraq]; [Brazil] to host 2031 cup
[FIFA] president Paul Verne said [Brazil] beat [Spain] and [Mexico] in the vote.`,
      `[North Korea] fires missile; [Japan], South Korea protest
South Korea's military said [North Korea] had fired it. Seoul urged [North Korea]'s ally China to act.`,
      `[Bundesbank]'s [Gruber] says rates to rise
Frankfurt - [Bundesbank] council member [Hans Gruber] said on Thursday that inflation was high. [Gruber] told the newspaper Die Zeit: "Prices rise."`,
      `"[Spain]?" asked [Grace Young]. "No, [Italy]." [Young] laughed. Then she said: "[Rome], of course."`,
      `settlers in the [West Bank] / [Gaza] aid / pro-[Iran] militias / anti-[Iraq] protests / [Iran]-backed groups / ex-[Volvara] boss / [Tehran]-based analyst`,
      `Results: 1. [Anna Lindqvist] ([Sweden]) 54.2 secs; 3. [G. Young] ([Australia]) 55.0`,
      `Whitman Sampler boxes and Baker Street signs were sold at the London fair. Young & Rubicam and Marsh & McLennan had stands. The Rao family came.`,
      `[Omar Haddad] (left) with his wife Layla Haddad in [Amsterdam]. [Haddad] denies the charge. Layla Haddad did not speak.`,
    ],
  },
  {
    title: "markets and sports",
    names: {
      person: [
        "Marko Horvat",
        "Eva Szabo",
        "Brian Fowler",
        "Wanjiru Kamau",
        "Luis Ortega",
        "Viktor Baranov",
        "Fiona Grant",
        "Samir Khoury",
        "Christopher Dale",
        "Ingrid Berg",
      ],
      place: [
        "Croatia",
        "Zagreb",
        "Hungary",
        "Budapest",
        "Canada",
        "Toronto",
        "Ottawa",
        "Kenya",
        "Nairobi",
        "Peru",
        "Lima",
        "Berlin",
        "Belarus",
        "Minsk",
        "Donetsk",
        "Crimea",
        "Scotland",
        "Manila",
        "Syria",
        "Damascus",
        "Lebanon",
        "Gulf",
        "Florida",
        "Norway",
        "Oslo",
      ],
      organisation: [
        "Northgate Bank",
        "Aurora Airlines",
        "WTO|World Trade Organization",
        "Celtic",
        "Maple Leafs",
        "Greenpeace",
        "Finance Ministry",
        "Volkspartei",
      ],
    },
    pages: [
      `RESEARCH ALERT - [Northgate Bank] starts [Aurora Airlines] at buy
-- Analyst Brian Cole at [Northgate Bank] started coverage with a "buy".
-- Aurora shares last traded at 14-1/2.`,
      `SOCCER - [CROATIA] BEAT [HUNGARY] 3-1 IN FRIENDLY.
[ZAGREB] 2003-05-11
[Croatia] beat [Hungary] 3-1 (halftime 2-0) in a friendly soccer international on Sunday.
Scorers: [Croatia] - [Marko Horvat] (12th, 40th), Ivan Babic (77th). [Hungary] - Zoltan Kiss (85th penalty)`,
      `GOLF - LEADING SCORES AT NORWAY OPEN.
[OSLO] 2003-06-01
Leading scores after the third round (Norwegians unless stated):
201 [Ingrid Berg] 68 66 67
203 [Fiona Grant] ([Scotland]) 70 66 67
205 [E. Szabo] ([Hungary]) 69 68 68, Jan Dale ([Canada]) 70 67 68`,
      `[Canada] bond prices end higher; [Ottawa] deficit shrinks
[TORONTO], June 3 - [Canada] bonds closed higher. The Bank of Canada held rates at 4.25 percent. The [Finance Ministry] in [Ottawa] said the deficit had shrunk. Canadian stocks rose. A trader at [Northgate Bank] in [Toronto] called it "a good day for [Canada]".`,
      `[Viktor Baranov], the [Belarus] foreign minister, left [Minsk] for [Berlin]. In [Berlin], Mr [Baranov] will meet his German counterpart. [Baranov]'s trip is the first since 1999. "[Belarus] wants talks," [Baranov] said; his spokeswoman, Olga Baranova, declined to comment.`,
      `[Kenya]'s [Wanjiru Kamau] won the Toronto Marathon on Sunday in 2:21:05. [Kamau], 24, from Eldoret, said [Toronto] was cold. James Kamau, no relation, finished third in the men's race. Second was [Luis Ortega] of [Peru].`,
      `[LIMA] - [Peru]'s president named [Luis Ortega] to head the central bank. [Ortega], a former [WTO] official, studied at the University of Lima and in [Berlin]. Daniel Ortega, the former Nicaraguan leader, sent greetings.`,
      `Fighting near [Donetsk] and in [Crimea] overnight
Shelling was heard in the [Donetsk] region, officials said. The [Donetsk] airport was closed. [Crimea]'s governor said all was calm.`,
      `[Samir Khoury] told the newspaper an-Nahar that [Syria] would pull out of [Lebanon] by May. [Khoury] spoke by phone from [Damascus]. [Syria], which has 14,000 troops in [Lebanon], denied it. The Lebanon Hospital in [Damascus] was not hit.`,
      `NHL: [Maple Leafs] 4, Bruins 2
[TORONTO] - [Christopher Dale] scored twice as the [Maple Leafs] won again. Bruins coach Tim Fowler was angry. [Dale] has 11 goals. The maple leafs were turning red outside.`,
      `[Greenpeace] activists boarded an oil rig off [Norway] on Tuesday. "We will stay," [Greenpeace]'s [Ingrid Berg] said. [Norway]'s oil minister, Kari Berg, was not amused.`,
      `Who Won What: [Fiona Grant] Takes Prize for Poem on [Scotland]
By [BRIAN FOWLER]
[Fiona Grant] won. A grant from the state helped. Hugh Grant, the actor, and Cary Grant fans were in the hall. [Grant] thanked her mother.`,
      `Weather: [Nairobi] 24 C, sunny; [Manila] 31 C, rain; [Oslo] 12 C; [Budapest] 22 C; [Damascus] 35 C; Key West, [Florida], 30 C; Panama City, [Florida] 29 C`,
      `[Gulf] states to meet in [Manila]
Oil from the [Gulf] goes to Asia. The Gulf of Mexico is another matter; so are Gulf Oil and the Gulf War.`,
      `[Celtic] ended the season unbeaten. [Celtic] fans from [Scotland] flew to [Budapest]. The Celtic Sea was calm. The Boston Celtics lost.`,
      `Q: Why did [Hungary] leave? A: [Eva Szabo]: [Hungary] did not leave. Q: And [Canada]? A: Ask [Ottawa].`,
      `THE head of [Northgate Bank], [Christopher Dale], quit yesterday, a day after the Northgate Shopping Centre deal fell through. [Dale]'s successor is Alan Berg. Over hill and dale, people talked.`,
      `Austria's [Volkspartei] and [Croatia]'s Social Democrats met in [Zagreb]'s Hotel Esplanade. The Zagreb Stock Exchange was shut. [Marko Horvat] (left), [Zagreb]'s mayor, and [Eva Szabo] (right).`,
    ],
  },
];
