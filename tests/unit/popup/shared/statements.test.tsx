// @vitest-environment happy-dom
import { type ComponentChild, render } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import { KindIcon } from "../../../../popup/shared/kind";
import { SourceLine } from "../../../../popup/shared/source-line";
import { Fact, Quote, StatementList } from "../../../../popup/shared/statements";
import { fact, quote } from "../samples";

const LOCALE = "en-GB";

function show(component: ComponentChild): HTMLElement {
  render(component, document.body);
  return document.body;
}
const textOf = (selector: string) => document.querySelector(selector)?.textContent;

afterEach(() => render(null, document.body));

describe("Quote", () => {
  it("is a figure with the words verbatim between marks", () => {
    show(<Quote statement={quote({ text: "  a brutal\nattack " })} locale={LOCALE} />);
    expect(textOf("figure > blockquote")).toBe("“  a brutal\nattack ”");
    expect(textOf(".said")).toBe("Iryna Vereshchuk said, 11 March 2022");
    expect(textOf(".source")).toBe("Reuters, 11 March 2022, paragraph 16");
    expect(document.querySelector("time")?.dateTime).toBe("2022-03-11");
  });

  it("gives the report's own wording of the speaker, the addressee and the occasion", () => {
    const statement = quote({
      speaker: "Oleh Synegubov",
      speakerText: "the regional governor",
      cue: "told",
      addressee: "reporters",
      occasion: "a briefing",
    });
    show(<Quote statement={statement} locale={LOCALE} />);
    expect(textOf(".said")).toBe(
      "Oleh Synegubov, as “the regional governor”, told reporters, a briefing, 11 March 2022",
    );
  });

  it.each(["Synegubov", "he"])("does not add a wording that says no more: %s", (speakerText) => {
    const named = quote({ speaker: "Oleh Synegubov", speakerText });
    show(<Quote statement={named} locale={LOCALE} />);
    expect(textOf(".said")).toBe("Oleh Synegubov said, 11 March 2022");
  });

  it("does not repeat a speaker worded by name, and says where none is named", () => {
    const { speaker: _, cue: __, date: ___, ...bare } = quote();
    const named = quote({ speaker: "Maxar", speakerText: "maxar" });
    show(<Quote statement={named} locale={LOCALE} />);
    expect(textOf(".said")).toBe("Maxar said, 11 March 2022");
    show(<Quote statement={{ ...bare, speakerText: "a resident" }} locale={LOCALE} />);
    expect(textOf(".said")).toBe("a resident");
    show(<Quote statement={bare} locale={LOCALE} />);
    expect(textOf(".said")).toBe("Speaker not named");
  });

  it("marks up a range of days as no single time", () => {
    show(<Quote statement={quote({ date: "2022-03-10/2022-03-11" })} locale={LOCALE} />);
    expect(document.querySelector("time")).toBeNull();
    expect(textOf(".said")).toMatch(/10\s–\s11 March 2022$/);
  });
});

describe("Fact", () => {
  it("is told plainly where the report itself asserts it", () => {
    show(<Fact statement={fact()} locale={LOCALE} />);
    expect(textOf(".fact > p")).toBe("The strike force is stalled north of Kyiv.");
    expect(document.querySelector(".said, .tag")).toBeNull();
  });

  it("carries a claim's tag, its asserter and its day", () => {
    const statement = fact({ certainty: "claim", speaker: "Ukraine", date: "2022-03" });
    show(<Fact statement={statement} locale={LOCALE} />);
    expect(textOf(".claim .tag")).toBe("claim");
    expect(textOf(".said")).toBe("claim according to Ukraine, March 2022");
  });
});

describe("StatementList", () => {
  it("keeps the order given", () => {
    const statements = [fact({ text: "One." }), quote({ text: "two" }), fact({ text: "Three." })];
    show(<StatementList statements={statements} locale={LOCALE} />);
    const classes = [...document.querySelectorAll("li > *")].map((element) => element.className);
    expect(classes).toEqual(["statement fact", "statement quote", "statement fact"]);
  });
});

describe("SourceLine", () => {
  const source = { title: "Talks go on", publisher: "Reuters", paragraph: 2 };

  it("links to the web, in a new tab that learns nothing of this one", () => {
    show(<SourceLine source={{ ...source, url: "https://example.org/a" }} locale={LOCALE} />);
    const link = document.querySelector("a");
    expect(link?.href).toBe("https://example.org/a");
    expect(link?.target).toBe("_blank");
    expect(link?.rel.split(" ")).toEqual(["noopener", "noreferrer"]);
    expect(link?.title).toBe("Talks go on (example.org, opens in a new tab)");
  });

  it.each([undefined, "javascript:alert(1)", "data:text/html,x", "no url"])(
    "is plain text for %j",
    (url) => {
      show(<SourceLine source={url === undefined ? source : { ...source, url }} locale={LOCALE} />);
      expect(document.querySelector("a")).toBeNull();
      expect(textOf(".source")).toBe("Reuters, paragraph 2");
    },
  );
});

describe("KindIcon", () => {
  it("is hidden from those who hear the kind's name, and differs in shape", () => {
    const shapes = (["person", "place", "organisation"] as const).map((kind) => {
      const svg = show(<KindIcon kind={kind} />).querySelector("svg");
      expect(svg?.getAttribute("aria-hidden")).toBe("true");
      return svg?.querySelector("path")?.getAttribute("d");
    });
    expect(new Set(shapes).size).toBe(3);
  });
});
