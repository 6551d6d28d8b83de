import { describe, expect, it } from "vitest";
import { named } from "../samples";
import { gazetteerWith, marked, reasons } from "./judged";

describe("the end of a longer name", () => {
  it.each([
    "Dora Washington has won the prize.",
    "They flew with Air Moscow.",
    "Radio Kyiv was off the air.",
    "The road runs through East Ukraine.",
    "the New Georgia plan",
    "A.B. Moscow wrote it.",
    "He plays for Dynamo Moscow.",
    "Thea Paris, a singer,",
    "They slept in the Hotel New Orlea.",
    "the suburbs of Greater New Orlea",
    "the Orlean Army",
    "the Russian Army",
  ])("%s", (text) => {
    expect(reasons(text)).toContain("longer-before");
    expect(marked(text)[0]).toMatch(/^-/);
  });

  it.each([
    ["In Moscow it rained.", "+Moscow"],
    ["But Ukraine stood firm.", "+Ukraine"],
    ["Visiting Kyiv, the envoy was silent.", "+Kyiv"],
    ["Northern Ukraine saw snow.", "~Ukraine"],
    ["Last week occupied Ukraine was calm.", "+Ukraine"],
    ["the border of Russian Georgia", "~Georgia"],
    ["It fell to China's Moscow embassy.", "+Moscow"],
    ["Last year. Moscow grew.", "+Moscow"],
    ["Prices rose in May, Moscow said.", "+Moscow"],
    ["He met General Secretary\n\nMoscow is far.", "+Moscow"],
    ["President Georgia", "+Georgia"],
    ["the Joint NATO force", "~NATO"],
    ["the Joint New Orlea force", "~New Orlea"],
    ["Downtown New Orlea is dry. New Orlea has pumps.", "+New Orlea"],
    ["It won a 3 bln SKR Moscow order.", "~Moscow"],
    ["It won a 3 million USD Moscow order.", "~Moscow"],
    ["The rise was small. Shares of Gazprom fell.", "~Gazprom"],
  ])("not in %j", (text, first) => expect(marked(text)).toContain(first));
});

describe("the beginning of a longer name", () => {
  it.each([
    "The Washington Post has it.",
    "The Moscow-Orla Daily News has it.",
    "a seat at the Moscow City Court",
    "the Kiev Opera House at noon",
    "on Russia Today last night",
    "the Kyiv Central Children's Hospital",
    "the Europe Minerals and Metals Council met",
    "Paris Harrow sang again.",
    "NATO Council",
    "Orla Steel Foundation money",
    "Quill Street is closed.",
    "Charles de Marne spoke.",
    "at Charles de Marne airport",
    "Quill & Sons closed.",
    "the Kyiv Call to Arms",
    "the Moscow 49ers",
    "Quill al-Marn spoke.",
    "the Gulf of Orlea",
  ])("%s", (text) => {
    expect(reasons(text)).toContain("longer-after");
    expect(marked(text)[0]).toMatch(/^-/);
  });

  it.each([
    ["Ukraine President Ada Quill spoke.", "+Ukraine"],
    ["Ukraine Deputy Foreign Minister Thea Lund spoke.", "+Ukraine"],
    ["US Senator Thea Lund spoke.", "+US"],
    ["the U.S. Roman Catholic bishops met", "~U.S."],
    ["the U.S. Labour Day break", "+U.S."],
    ["a U.S. Olympic team", "~U.S."],
    ["Russia's Gazprom cut supplies.", "+Russia"],
    ["In Moscow Monday it snowed.", "+Moscow"],
    ["MOSCOW, March 11 (Agency) - It snowed.", "+MOSCOW"],
    ["MOSCOW March 11", "+MOSCOW"],
    ["the Gulf of old", "+Gulf"],
    ["Kyiv-based writers", "+Kyiv"],
    ["Moscow–Kyiv talks", "+Moscow"],
    ["Moscow (Thea Lund)", "+Moscow"],
    ["the mayor of Kyiv Thea Lund said", "~Kyiv"],
    ["In Kyiv Thea Lund said", "+Kyiv"],
    ["the ambassador to Ukraine Thea Lund said", "+Ukraine"],
    ["Gazprom Holdings rose.", "+Gazprom"],
    ["Gazprom Neftorg rose.", "~Gazprom"],
    ["Ada Quill Tuesday said", "+Ada Quill"],
    ["by Ada Quill\n\nThea Lund", "+Ada Quill"],
    ["Moscow is Great.", "+Moscow"],
    ["Moscow and Great Orlea", "+Moscow"],
  ])("not so in %j", (text, first) => expect(marked(text)).toContain(first));

  it("is a given name where a surname follows", () => {
    expect(marked("Georgia Orlov sang.")[0]).toBe("-Georgia");
    expect(marked("In Georgia Orlov sang.")[0]).toBe("+Georgia");
    expect(marked("Georgia President Orlov sang.")[0]).toBe("+Georgia");
    expect(marked("Prime Minister Georgia Lund sang.")[0]).toBe("-Georgia");
  });
});

describe("names with words that join", () => {
  it.each([
    "the Bank of Canada raised rates",
    "the Communist Party of Ukraine",
    "at the Université de Paris",
    "the Organisation for Peace and Security in Europe",
    "the Commission for Europe",
    "the Tribunal for Georgia",
    "the Orla Scouts of Canada",
    "the Prince of Georgia",
  ])("%s", (text) => {
    expect(reasons(text)).toContain("longer-of");
    expect(marked(text)[0]).toMatch(/^-/);
  });

  it.each([
    "the President of Ukraine left",
    "the Republic of Georgia",
    "Most of Ukraine was dark.",
    "Thea Lund of Canada won.",
    "Thea K. Lund of Canada won.",
    "Thea Lund-Marne of Canada won.",
    "a bank of Canada",
    "Ukraine's Bank, of Moscow",
    "he works for the Council in Moscow",
    "the war in Ukraine",
    "Security in Europe",
    "the Institute for Peace and Security in Moscow",
    "the Envoy for Georgia",
    "the Amir of Georgia",
    "the Crown Prince of Georgia",
    "the Grand Duke of Georgia",
    "the late Thea Lund of Georgia",
    "Republicans and a Democrat of Georgia",
  ])("not so in %j", (text) => {
    expect(reasons(text)).not.toContain("longer-of");
    expect(marked(text)[0]).toMatch(/^[+~]/);
  });
});

describe("namesakes and money", () => {
  it("knows a town by the state behind it", () => {
    expect(marked("He grew up in Moscow, Idaho.")).toEqual(["-Moscow"]);
    expect(marked("It is in Paris, Tex. (pop. 24,000).")).toEqual(["-Paris"]);
    expect(marked("He grew up in Moscow, Russia.")).toEqual(["+Moscow", "+Russia"]);
    expect(marked("He left Moscow, Thea said.")).toEqual(["+Moscow"]);
    expect(marked("in Washington, Idaho and Montana")).toEqual(["+Washington"]);
  });

  it("takes the name for the town's as long as the report has no company", () => {
    expect(marked("He grew up in Moscow, Idaho. Moscow is small.")).toEqual(["-Moscow", "-Moscow"]);
    const text = "He grew up in Moscow, Idaho, then went to Ukraine and to Moscow.";
    expect(marked(text)).toEqual(["-Moscow", "+Ukraine", "+Moscow"]);
  });

  it("leaves currencies alone", () => {
    expect(marked("It cost US$5.")).toEqual(["-US"]);
    expect(marked("It cost 5 US dollars.")).toEqual(["-US"]);
    expect(marked("It cost the US 5 dollars.")).toEqual(["+US"]);
    expect(marked("It was worth US $5 or U.S. €5.")).toEqual(["-US", "-U.S."]);
    expect(marked("It cost the US $5, and Ukraine $4.")).toEqual(["+US", "+Ukraine"]);
  });
});

describe("a land's name in another land's", () => {
  it("is told by what is joined to it", () => {
    const lands = gazetteerWith(named("place", "Guinea"), named("place", "Canada"));
    expect(marked("In Guinea-Bissau and Canada", lands)).toEqual(["-Guinea", "+Canada"]);
    expect(marked("In Guinea-Conakry and Canada", lands)).toEqual(["+Guinea", "+Canada"]);
  });
});

describe("German", () => {
  it("has articles that are no part of a name", () => {
    const text =
      "Im Krieg hat Canada den Druck auf die Stadt erhöht, wie es nach dem Treffen hieß.";
    expect(marked(text)).toEqual(["+Canada"]);
  });
});

describe("an article", () => {
  it("that begins a sentence is no part of the name", () => {
    expect(marked("El Canada dijo que no.")).toEqual(["+Canada"]);
    expect(marked("Ayer El Canada dijo que no.")).toEqual(["-Canada"]);
  });
});

describe("an address", () => {
  it.each([
    "https://news.example/2022/Kyiv-tomorrow",
    "(http://news.example/Kyiv)",
    `https://news.example/${"long-".repeat(30)}Kyiv-tomorrow`,
    "www.Kyiv-today.example",
    "news.example.com/Kyiv/today.html",
    "news.example/search?q=Kyiv%20today",
    "Kyiv-desk@mail.example.com",
  ])("names nobody: %s", (address) => {
    expect(marked(`See ${address} in Ukraine.`)).toEqual(["-Kyiv", "+Ukraine"]);
  });

  it.each([
    "KYIV/MOSCOW",
    "@Kyiv",
    "#Kyiv",
    "Kyiv-based",
    "Kyiv.So",
    "Kyiv?\u201d",
    "U.S./Kyiv",
    "Kyiv/today.",
    "Kyiv:",
    "Kyiv=1",
  ])("is not %s", (text) => {
    expect(reasons(`In Ukraine ${text} came.`)).not.toContain("address");
    expect(marked(`In Ukraine ${text} came.`)).not.toContain("-Kyiv");
  });
});

describe("acronyms of something else", () => {
  const iran = {
    ...named("place", "Iran"),
    variants: [{ text: "Ira", reason: "exonym" as const }],
  };
  const gazetteer = gazetteerWith(iran, named("place", "Fez"));

  it("are not a short form that happens to be spelt so", () => {
    expect(marked("He blamed the IRA for it.", gazetteer)).toEqual(["-IRA"]);
    expect(marked("Ira wygrywa.", gazetteer)).toEqual(["+Ira"]);
  });

  it("but names in capitals are names", () => {
    expect(marked("FEZ, March 3: He left.", gazetteer)).toEqual(["+FEZ"]);
    expect(marked("IRA WYGRYWA PO RAZ TRZECI", gazetteer)).toEqual(["+IRA"]);
  });
});
