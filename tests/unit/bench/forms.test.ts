import { describe, expect, test } from "vitest";
import { FORMS, write } from "../../bench/forms";
import { randomFrom } from "../../bench/random";

const random = () => randomFrom(1);

function bare(html: string): string {
  return html.replace(/<[^>]*>/g, "");
}

describe("a name written", () => {
  test("plain is itself", () => {
    expect(write("Mariupol", "plain", random())).toEqual({ text: "Mariupol", html: "Mariupol" });
  });

  test("as a possessive has an s that is not its own", () => {
    const written = write("Maxar", "possessive", random());
    expect(written?.text).toBe("Maxar");
    expect(written?.html).toMatch(/^Maxar['’]s$/);
    expect(write("Київ", "possessive", random())).toBeUndefined();
  });

  test("in quotes has curly ones around it and in it", () => {
    expect(write("États-Unis d'Amérique", "quoted", random())).toEqual({
      text: "États-Unis d’Amérique",
      html: "“États-Unis d’Amérique”",
    });
  });

  test("split has a part of it in an element", () => {
    const words = write("Iryna Vereshchuk", "split", random());
    expect(words?.html).toMatch(/^<(b|i|span)>Iryna<\/\1> Vereshchuk$/);
    const letters = write("Izyum", "split", random());
    expect(letters?.html).toMatch(/^<(b|i|span)>[^<]+<\/\1>/);
    expect(bare(letters?.html ?? "")).toBe("Izyum");
  });

  test("with a soft hyphen has it between letters", () => {
    expect(write("Hostomel", "soft hyphen", random())?.text).toMatch(/^\p{L}{2,}\u00ad\p{L}{2,}$/u);
    expect(write("UK", "soft hyphen", random())).toBeUndefined();
  });

  test("decomposed has its diacritics apart", () => {
    expect(write("Київ", "decomposed", random())?.text).toBe("Київ".normalize("NFD"));
    expect(write("Reuters", "decomposed", random())).toBeUndefined();
  });

  test("with no-break spaces has no other", () => {
    const written = write("United States of America", "no-break space", random());
    expect(written?.text).toBe("United\u00a0States\u00a0of\u00a0America");
    expect(write("Reuters", "no-break space", random())).toBeUndefined();
  });

  test.each(FORMS)("is no markup: %s", (form) => {
    const html = write("A<b & Co", form, random())?.html ?? "";
    expect(html.replace(/<\/?(?:b|i|span)>/g, "")).not.toMatch(/<|&(?!amp;|lt;)/);
  });
});

describe("a name written otherwise", () => {
  test("with a curly apostrophe has no straight one", () => {
    expect(write("D'Arvon", "curly apostrophe", random())?.text).toBe("D’Arvon");
    expect(write("Arvon", "curly apostrophe", random())).toBeUndefined();
  });

  test("without diacritics is as a hurried writer has it", () => {
    expect(write("São Tomé", "without diacritics", random())?.text).toBe("Sao Tome");
    expect(write("Sao Tome", "without diacritics", random())).toBeUndefined();
    // Another letter, not one with a mark.
    expect(write("Київ", "without diacritics", random())).toBeUndefined();
  });

  test("with no-break hyphens has no other", () => {
    expect(write("Stoke-on-Trent", "no-break hyphen", random())?.text).toBe(
      "Stoke\u2011on\u2011Trent",
    );
    expect(write("Stoke", "no-break hyphen", random())).toBeUndefined();
  });

  test("over two lines breaks between words", () => {
    expect(write("Iryna Vereshchuk", "line break", random())?.text).toMatch(
      /^Iryna\n +Vereshchuk$/,
    );
    expect(write("Iryna", "line break", random())).toBeUndefined();
  });

  test("has no soft hyphen in a script that breaks anywhere", () => {
    expect(write("王小明明明", "soft hyphen", random())).toBeUndefined();
  });
});
