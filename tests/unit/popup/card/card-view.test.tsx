// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import { CardView } from "../../../../popup/card/card-view";
import type { Evidence } from "../../../../src/model";
import type { CardContent } from "../../../../src/page/card-host";
import { entity, fact, quote } from "../samples";

const kyiv = entity("kyiv", {
  kind: "place",
  name: "Kyiv",
  role: "capital of Ukraine",
  names: ["Kyiv", "Kiev"],
  coordinates: { lat: 50.4501, lon: 30.5234 },
  statements: [fact({ text: "Forces regrouped." }), quote({ text: "operations" })],
});

function show(evidence: Evidence, alias: string, matched = alias) {
  render(<CardView content={{ evidence, alias, matched }} />, document.body);
}
const textOf = (selector: string) => document.querySelector(selector)?.textContent;

afterEach(() => render(null, document.body));

describe("CardView", () => {
  it("is a named, non-modal dialog of name, kind, role and position", () => {
    show(kyiv, "Kyiv");
    const dialog = document.querySelector("[role=dialog]");
    expect(dialog?.getAttribute("aria-label")).toBe("Kyiv");
    expect(dialog?.hasAttribute("aria-modal")).toBe(false);
    expect(textOf("h2")).toBe("Kyiv");
    expect(textOf(".about")).toBe("Place · capital of Ukraine · 50.45° N, 30.52° E");
  });

  it("shows the statements in the order given, each with its source", () => {
    show(kyiv, "Kyiv");
    const kinds = [...document.querySelectorAll(".statement")].map((each) => each.classList[1]);
    expect(kinds).toEqual(["fact", "quote"]);
    expect(document.querySelectorAll(".source")).toHaveLength(2);
  });

  it("says how the page's words led here, where they are not the name", () => {
    show(kyiv, "Kyiv");
    expect(document.querySelector(".matched")).toBeNull();
    show(kyiv, "Kiev");
    expect(textOf(".matched")).toBe("Named here as “Kiev”");
    show(kyiv, "Kyiv", "KYIV");
    expect(textOf(".matched")).toBe("Named here as “KYIV”");
    show(kyiv, "Kiev", "Kiew");
    expect(textOf(".matched")).toBe("“Kiew” here, matched as “Kiev”");
  });

  it("takes words that stand on two lines of the page for the same", () => {
    show(entity("p", { name: "Vladimir Putin" }), "Vladimir Putin", "Vladimir\n   Putin");
    expect(document.querySelector(".matched")).toBeNull();
  });

  it("says quietly where it is only likely, and nothing where it is sure", () => {
    const view = (content: Partial<CardContent>) =>
      render(
        <CardView content={{ evidence: kyiv, alias: "Kyiv", matched: "Kyiv", ...content }} />,
        document.body,
      );
    view({ certainty: "sure", reasons: ["anything"] });
    expect(document.querySelector(".likely")).toBeNull();
    view({ certainty: "likely" });
    expect(textOf(".likely")).toBe("Likely, not certain");
    view({ certainty: "likely", reasons: ["no-such-rule", "name"] });
    expect(textOf(".likely")).toBe("Likely, not certain");
    view({ certainty: "likely", reasons: ["name", "word", "no-such-rule", "title"] });
    expect(textOf(".likely")).toBe("Likely: also a common word; a title stands before it");
  });

  it("says where nothing is said", () => {
    show(entity("p"), "p");
    expect(textOf("section")).toContain("says nothing more of it");
  });

  it("shows the best of very many, and where the others are", () => {
    show(entity("p", { statements: Array.from({ length: 1020 }, () => fact()) }), "p");
    expect(document.querySelectorAll(".statement")).toHaveLength(20);
    expect(textOf(".note")).toBe("1,000 more statements in the toolbar popup");
  });

  it("shows hostile text as text and links to no script", () => {
    const evil = "<img src=x onerror=alert(1)>";
    const source = { title: evil, publisher: evil, url: "javascript:alert(1)" };
    const statements = [quote({ text: evil, speaker: evil, speakerText: `${evil}!`, source })];
    show(entity("p", { name: evil, role: evil, statements }), evil, `${evil}?`);
    expect(document.querySelectorAll("img, script, a")).toHaveLength(0);
    expect(textOf("h2")).toBe(evil);
    expect(textOf("blockquote")).toBe(`“${evil}”`);
  });
});
