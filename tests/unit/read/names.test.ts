import { describe, expect, it } from "vitest";
import { entitiesIn, mentionsOf, read } from "./reports";

const kinds = (text: string) => {
  return Object.fromEntries(read(text).entities.map(({ name, kind }) => [name, kind]));
};

describe("names", () => {
  it("are found with their kinds", () => {
    const text =
      "Ada Quill of the Riverton Guild told Reuters in Geneva that Norway would not pay Calder Inc.";
    expect(kinds(text)).toEqual({
      "Ada Quill": "person",
      "Riverton Guild": "organisation",
      Reuters: "organisation",
      Geneva: "place",
      Norway: "place",
      "Calder Inc.": "organisation",
    });
  });

  it.each([
    ["Officials of the Bank of Norland met in Oslo.", "Bank of Norland", "organisation"],
    [
      "The Ministry of Health and Welfare closed.",
      "Ministry of Health and Welfare",
      "organisation",
    ],
    ["Shares on the Lisbon Stock Exchange fell.", "Lisbon Stock Exchange", "organisation"],
    ["He crossed the Gulf of Bothnia alone.", "Gulf of Bothnia", "place"],
    ["They met in Trinidad and Tobago.", "Trinidad and Tobago", "place"],
    ["President Hendrik van der Laan left.", "Hendrik van der Laan", "person"],
    ["The captain, Mary Jo Alvarez, left.", "Mary Jo Alvarez", "person"],
    ["He met the U.S. State Department in May.", "U.S. State Department", "organisation"],
    [
      "He leads the Norwegian Council of Salt Experts.",
      "Norwegian Council of Salt Experts",
      "organisation",
    ],
    ["She asked the National Norway Bank for help.", "National Norway Bank", "organisation"],
    ["He buys from Quillmart.com Inc at night.", "Quillmart.com Inc", "organisation"],
    ["The envoy praised Cho Mun-seo on Friday.", "Cho Mun-seo", "person"],
    ["The rules of Tennis Norway changed.", "Tennis Norway", "organisation"],
    ["He said von der Laarsen told him so.", "von der Laarsen", "person"],
    ["He runs the Banque du Norland from here.", "Banque du Norland", "organisation"],
    ["They met on the Plaza de Quorva at noon.", "Plaza de Quorva", "place"],
    ["The Quorvat party lost the vote.", "Quorvat", "organisation"],
    ["Quorvat fell 3.2% in early trade.", "Quorvat", "organisation"],
    ["The Salvik news agency said so.", "Salvik", "organisation"],
    ["He was born in Quellenburg.", "Quellenburg", "place"],
    ["The Norland Panel on Salt Change met.", "Norland Panel on Salt Change", "organisation"],
    ["The World Guild Against Salt Taxes met.", "World Guild Against Salt Taxes", "organisation"],
    ["Clerks Without Borders lost.", "Clerks Without Borders", "organisation"],
    ["The US Department of Salt said so.", "US Department of Salt", "organisation"],
    ["Prices of U.S. Treasuries fell.", "U.S. Treasuries", "organisation"],
    ["The United Nations Salt Assembly met.", "United Nations Salt Assembly", "organisation"],
    ["She works for Quillmart, Inc. in Oslo.", "Quillmart, Inc.", "organisation"],
    [
      "The Centre for Harbour and International Studies in Oslo closed.",
      "Centre for Harbour and International Studies",
      "organisation",
    ],
    ["Joaquin “El Capo” Quillar was caught.", "Joaquin “El Capo” Quillar", "person"],
    ["Although Quellar may win, he left.", "Quellar", "person"],
  ])("of several words are whole: %j", (text, name, kind) => {
    expect(kinds(text)).toMatchObject({ [name]: kind });
  });

  it.each([
    [
      "The Salt Bank of Norland and the Harbour Guild agreed.",
      ["Salt Bank of Norland", "Harbour Guild"],
    ],
    [
      "The Committee for Salt and Clerks Without Borders protested.",
      ["Committee for Salt", "Clerks Without Borders"],
    ],
    [
      "She left the School of Politics at Quell University.",
      ["School of Politics", "Quell University"],
    ],
    ["They signed an MoU, and the MoU is secret.", []],
  ])("of two bodies are two: %j", (text, names) => {
    expect(Object.keys(kinds(text))).toEqual(names);
  });

  it("are bodies where the text says so once, and commands are no ranks", () => {
    const text =
      "Pictures by the satellite company Norvane showed it. The Ukrainian General Staff agreed." +
      "\n\nThe road was empty, Norvane said.";
    expect(kinds(text)).toEqual({
      Norvane: "organisation",
      "Ukrainian General Staff": "organisation",
    });
  });

  it("are not peoples, faiths, months or first words", () => {
    const text = "However, Norwegians and Muslims met on Friday in May. Voters were asked.";
    expect(kinds(text)).toEqual({});
  });

  it("of events, wars and indices are none of ours", () => {
    const text =
      "He saw the Tour of the Fens, the Norway Open and the World Cup while the Dow Jones Industrial Average fell.";
    expect(kinds(text)).toEqual({});
  });

  it("end before the title of the person behind", () => {
    const text = "The Liberal Party of Prime Minister Ada Quill lost four of its seats on Sunday.";
    expect(kinds(text)).toEqual({ "Liberal Party": "organisation", "Ada Quill": "person" });
  });

  it("of a land's bodies stand beside that of the land", () => {
    const text = "The vote was held by Norway's Harbour Commission and then annulled.";
    expect(kinds(text)).toEqual({ Norway: "place", "Harbour Commission": "organisation" });
  });

  it("that stand in a list are of one kind", () => {
    const text = "She has lived in Oslo, Quorva, Bergen and Geneva, and sold salt in each of them.";
    expect(kinds(text)).toMatchObject({ Quorva: "place", Bergen: "place" });
    const apposed = "Contact: Petrus Quillon, Ministry of Salt, Oslo";
    expect(kinds(apposed)).toMatchObject({ "Petrus Quillon": "person", Oslo: "place" });
  });

  it("of towns are their teams' in tables and results", () => {
    const text = "Division one\n\nRiverton 4 3 1 0 7 4 10\nOslo 3 3 0 0 8 2 9\n\nBergen 2 Quorva 0";
    expect(kinds(text)).toMatchObject({
      Riverton: "organisation",
      Oslo: "organisation",
      Bergen: "organisation",
      Quorva: "organisation",
    });
  });

  it("are told in credits and sentences of hardly anything but names", () => {
    const text =
      "(Reporting by Ada Quill and Ben Holt in Oslo, Guy Quorvath in London; Editing by Nia Sund)";
    expect(kinds(text)).toEqual({
      "Ada Quill": "person",
      "Ben Holt": "person",
      Oslo: "place",
      "Guy Quorvath": "person",
      London: "place",
      "Nia Sund": "person",
    });
  });

  it("of surnames that are places' too are people's in texts of sport", () => {
    const text =
      "The coach said the match was lost. Ada London won the tournament. London served, and then London smiled.";
    expect(kinds(text)).toEqual({ "Ada London": "person" });
  });

  it("that everybody knows are people without a given name", () => {
    expect(kinds("The plan of Trump was rejected.")).toEqual({ Trump: "person" });
    expect(kinds("Iva Trump sang.")).toEqual({ "Iva Trump": "person" });
  });

  it("of lands are not taken for surnames", () => {
    const text = "Brelva Australia grew. Flights to Australia were full.";
    expect(kinds(text)).toMatchObject({ Australia: "place" });
  });

  it("in headlines in capitals are known from the text", () => {
    const text = "QUILL TO LEAVE RIVERTON GUILD\n\nAda Quill will leave the Riverton Guild.";
    expect(mentionsOf(text, "Ada Quill")).toEqual(["QUILL", "Ada Quill"]);
    expect(mentionsOf(text, "Riverton Guild")).toHaveLength(2);
  });

  it("are called as the text writes them outside datelines", () => {
    const text = "WEXCOMBE, June 3 (Bellwether) - Rain fell on Wexcombe. NATO met in Wexcombe.";
    expect(Object.keys(kinds(text))).toEqual(["Wexcombe", "Bellwether", "NATO"]);
  });

  it.each([
    ["KOTKA, June 3 (AP) - Rain fell.", "Kotka"],
    ["PORT-AU-PRINCE (Reuters) - Rain fell.", "Port-au-Prince"],
    ["ST. PETERSBURG, May 3 (AP) - Rain fell.", "St. Petersburg"],
    ["RIO DE JANEIRO, May 3 - Rain fell.", "Rio de Janeiro"],
  ])("in capitals in datelines alone are calmed: %j", (text, name) => {
    expect(Object.keys(kinds(text))).toContain(name);
  });

  it("of people are told from places of the same name", () => {
    const text = "Actress Vera Jordan said she was glad. Jordan left on Monday.";
    expect(kinds(text)).toEqual({ "Vera Jordan": "person" });
    expect(kinds("He flew to Jordan on Monday.")).toEqual({ Jordan: "place" });
  });
});

describe("mentions of one entity", () => {
  it("are no words of a name, though these be pronouns", () => {
    expect(mentionsOf("BN She Quill", "BN She Quill")).toEqual(["BN She Quill"]);
  });

  it("are a person's where they own something, behind words of place, too", () => {
    const text =
      "Actress Vera Jordan said she was glad. Jordan left. She had the lead in Jordan’s film.";
    expect(kinds(text)).toEqual({ "Vera Jordan": "person" });
  });

  it("of one word are what they are elsewhere in the text", () => {
    const text =
      "He left for Oslo. They met in Oslo. The envoy told reporters Oslo supported the plan.";
    expect(kinds(text)).toEqual({ Oslo: "place" });
  });

  it("are grouped with an acronym that is explained only later", () => {
    const text =
      "The envoy met RGT officials in May.\n\nThe Riverton Salt Guild (RGT) had asked for talks.";
    const names = read(text).entities.filter(({ kind }) => kind === "organisation");
    expect(names.map(({ name }) => name)).toEqual(["Riverton Salt Guild"]);
  });

  it("are grouped: surname, acronym, short form", () => {
    const text = `Ada Quill runs the National Harbour Agency (NHA). Quill said the NHA had asked
Sable Minerals Ltd for help. Sable said no.`;
    expect(mentionsOf(text, "Ada Quill")).toEqual(["Ada Quill", "Quill"]);
    expect(mentionsOf(text, "National Harbour Agency")).toHaveLength(3);
    expect(mentionsOf(text, "Sable Minerals Ltd")).toEqual(["Sable Minerals Ltd", "Sable"]);
  });

  it("of two people of one surname are kept apart, by who was named last", () => {
    const text = "Ada Quill sang. Quill bowed. Then Ben Quill danced. Quill fell.";
    expect(mentionsOf(text, "Ada Quill")).toEqual(["Ada Quill", "Quill"]);
    expect(mentionsOf(text, "Ben Quill")).toEqual(["Ben Quill", "Quill"]);
  });

  it("of a country are one under all its usual names", () => {
    const text = "The United States agreed. The U.S. paid. Envoys left the US on Monday.";
    expect(mentionsOf(text, "United States")).toEqual(["United States", "U.S.", "US"]);
  });

  it("may be pronouns and descriptors, where only one can be meant", () => {
    const text = "Ada Quill, the mayor of Riverton, left. She was ill. The mayor had a cold.";
    expect(mentionsOf(text, "Ada Quill")).toEqual(["Ada Quill", "She*", "The mayor*"]);
    const two = "Ada Quill met Vera Low. She was ill.";
    expect(mentionsOf(two, "Ada Quill")).toEqual(["Ada Quill"]);
    expect(mentionsOf(two, "Vera Low")).toEqual(["Vera Low"]);
  });
});

describe("roles", () => {
  it.each([
    ["Russian President Ivan Petrov left.", "Ivan Petrov", "Russian President"],
    ["Finance minister Ada Quill left.", "Ada Quill", "Finance minister"],
    ["Ada Quill, the governor of Riverton, left.", "Ada Quill", "governor of Riverton"],
    ["Ada Quill, 45, a retired teacher, left.", "Ada Quill", "retired teacher"],
    ["Its director, Ada Quill, left.", "Ada Quill", "director"],
    ["Norway's foreign minister, Ada Quill, left.", "Ada Quill", "Norway's foreign minister"],
    ["U.S. Secretary of State Ada Quill left.", "Ada Quill", "U.S. Secretary of State"],
    ["He joined the news agency Interfax.", "Interfax", "news agency"],
    ["Shells hit the eastern city of Kharkiv.", "Kharkiv", "eastern city"],
    ["Ada Quill, who was ill, left.", "Ada Quill", undefined],
    ["Mr Quill left. Ada Quill came.", "Ada Quill", undefined],
  ])("in %j", (text, name, role) => {
    expect(entitiesIn(text).get(name)?.role).toBe(role);
  });
});

describe("what a report says of itself", () => {
  it("is its language and day", () => {
    expect(read("The boats left and did not come back to us.", "und").report.language).toBe("en");
    const german =
      "Der Hafen ist nicht mehr von den Booten zu sehen und die Leute sind mit ihm fort.";
    expect(read(german, "und").report.language).toBe("de");
    expect(read("港の船は戻らなかった。", "").report.language).toBe("ja");
    expect(read("Rain again.\nRIVERTON 2031-05-03\nIt rains.").report.date).toBe("2031-05-03");
    expect(read("RIVERTON, 3 May - It rains.").report.date).toBeUndefined();
  });

  it("is not overruled by the text", () => {
    const report = { id: "r", title: "", language: "fr", date: "2030", text: "The boats left." };
    expect(read(report.text, "fr").report.language).toBe("fr");
  });

  it("is noted where it is not English", () => {
    expect(read("Les bateaux sont partis.", "fr").notes.join()).toMatch(/not in English/);
    expect(read("Ada Quill left.").notes).toEqual([]);
  });

  it("gives countries and well-known towns their coordinates", () => {
    const text = "They flew from Norway to Tokyo.";
    expect(entitiesIn(text).get("Tokyo")?.coordinates?.lat).toBeCloseTo(35.7, 0);
    expect(entitiesIn(text).get("Norway")?.coordinates?.lat).toBeGreaterThan(57);
  });
});

describe("names in other languages", () => {
  it.each([
    [
      "uk",
      "Тарас Квілленко прибув до міста. Тараса Квілленка зустріли журналісти, і він відповів їм. " +
        "Потім журналісти питали Квілленка про школу, але з Тарасом Квілленком не говорили довго.",
      "Тарас Квілленко",
      ["Тарас Квілленко", "Тараса Квілленка", "Квілленка", "Тарасом Квілленком"],
    ],
    [
      "pl",
      "Burmistrz Jan Kwillowski przyjechał do miasta. Jana Kwillowskiego przywitali dziennikarze. " +
        "Potem powiedzieli, że z Janem Kwillowskim nie rozmawiali długo, bo bardzo się spieszył.",
      "Jan Kwillowski",
      ["Jan Kwillowski", "Jana Kwillowskiego", "Janem Kwillowskim"],
    ],
  ])("in all their cases are one: %s", (language, text, name, forms) => {
    const entity = read(text, language).entities.find((it) => it.name === name);
    const named = entity?.mentions.filter(({ nominal }) => !nominal) ?? [];
    expect(named.map(({ span }) => text.slice(span.start, span.end))).toEqual(forms);
  });

  it("in German are not every noun", () => {
    const text =
      "Der Hafen ist zu, sagte Claus Meier am Montag in Hamburg. Die Stadt hat kein Geld.";
    const { entities } = read(text, "de");
    expect(entities.map(({ name }) => name)).toEqual(["Claus Meier", "Hamburg"]);
  });

  it("in French do not begin with an article", () => {
    const { entities } = read("Le maire, Jean-Pierre Morel, a quitté Lyon. La ville dort.", "fr");
    expect(entities.map(({ name }) => name)).toEqual(["Jean-Pierre Morel", "Lyon"]);
  });
});
