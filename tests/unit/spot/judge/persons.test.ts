import { describe, expect, it } from "vitest";
import { named } from "../samples";
import { gazetteerWith, judge, marked, personOf, reasons } from "./judged";

describe("a bare surname", () => {
  it("is unlikely by itself", () => {
    expect(marked("Quill said no.")).toEqual(["-Quill"]);
    expect(marked("Orlov said no.")).toEqual(["-Orlov"]);
  });

  it("is likely by itself if hardly anybody else has it", () => {
    const rare = gazetteerWith(personOf("Ada Vrzhavny"), named("place", "Ukraine"));
    expect(marked("Vrzhavny said no.", rare)).toEqual(["~Vrzhavny"]);
    expect(reasons("Vrzhavny said no.", rare)).toContain("rare");
    expect(marked("In Ukraine, Vrzhavny said no.", rare)).toEqual(["+Ukraine", "+Vrzhavny"]);
    expect(marked("Thea Vrzhavny said no.", rare)).toEqual(["-Vrzhavny"]);
    expect(marked("Thea Vrzhavny came. Vrzhavny left.", rare)).toEqual(["-Vrzhavny", "-Vrzhavny"]);
    expect(marked("Vrzhavny Street", rare)).toEqual(["-Vrzhavny"]);
  });

  it("is likely beside others of the report, or a title", () => {
    expect(marked("In Ukraine, Quill said no.")).toEqual(["+Ukraine", "~Quill"]);
    expect(marked("In Ukraine, Orlov said no.")).toEqual(["+Ukraine", "~Orlov"]);
    expect(marked("Prime Minister Quill said no.")).toEqual(["~Quill"]);
    expect(marked("Gen. Quill said no.")).toEqual(["~Quill"]);
  });

  it("is sure where the full name stands, before or behind, or a title in company", () => {
    expect(marked("Quill said no.\nAda Quill left.")).toEqual(["+Quill", "+Ada Quill"]);
    expect(marked("In Ukraine, Mr Quill said no.")).toEqual(["+Ukraine", "+Quill"]);
  });

  it("is likely beside another such of the report", () => {
    const pair = gazetteerWith(personOf("Ada Quill"), personOf("Boris Orlov"));
    expect(marked("Quill and Orlov said no.", pair)).toEqual(["~Quill", "~Orlov"]);
    expect(marked("Quill/Orlov: no", pair)).toEqual(["~Quill", "~Orlov"]);
    expect(marked("Quill saw that Mr Orlov said no.", pair)).toEqual(["~Quill", "~Orlov"]);
    expect(marked("Quill and Quill said no.", pair)).toEqual(["-Quill", "-Quill"]);
    expect(marked("Quill and Thea Orlov said no.", pair)).toEqual(["-Quill", "-Orlov"]);
    expect(marked("Quill.\nOrlov.", pair)).toEqual(["-Quill", "-Orlov"]);
    expect(marked("Quill left at last, as was said, and Orlov came.", pair)).toEqual([
      "-Quill",
      "-Orlov",
    ]);
  });

  it("stands by itself where it is all that is known", () => {
    expect(marked("Zorin said no.")).toEqual(["+Zorin"]);
    expect(marked("Thea Zorin said no.")).toEqual(["~Zorin"]);
  });

  it.each([
    "the Quill administration",
    "the Quill Administration",
    "pro-Quill crowds",
    "Anti-Quill crowds",
    "Quill's flat",
    "told Quill that",
    "Russian Quill",
  ])("may stand in %j", (text) => {
    expect(marked(`${text}. Ada Quill left.`)[0]).toMatch(/^[+~]/);
  });
});

describe("a relative of the name", () => {
  it.each([
    "His daughter Thea Quill left.",
    "Her late husband, Ivor Quill, left.",
    "Orlea's mother Thea Quill left.",
    "Thea Quill, his wife, left.",
    "Thea Quill, her younger sister, left.",
  ])("leaves the surname to whom the page is about: %s", (text) => {
    expect(marked(`In Ukraine, Quill spoke. ${text}`)).toEqual(["+Ukraine", "~Quill", "-Quill"]);
  });

  it.each([
    "Thea Quill, a mother of two, left.",
    "Father Ivor Quill left.",
    "A son, Ivor Quill, left.",
  ])("is not told by %s", (text) => {
    expect(marked(`In Ukraine, Quill spoke. ${text}`)).toEqual(["+Ukraine", "-Quill", "-Quill"]);
  });
});

describe("a surname that is another's", () => {
  it.each([
    "as Quill (2019) found",
    "as Quill and Marn (2019) found",
    "as was found (Quill & Marn, 2019; Quill et al., 2020)",
    "as Quill, Marn, and Lund (2019a) found",
    "Thea Marn (née Quill) came",
    "QUILL, Igor, came",
    "Name: QUILL, Zeno Borisovich, came",
  ])("as in: %s", (text) => {
    expect(marked(`In Ukraine ${text}. Ada Quill left.`).slice(1, -1).join()).not.toMatch(/[+~]/);
  });

  it.each([
    ["In Ukraine Quill (71) came. Ada Quill left.", "Quill"],
    ["In Ukraine, in 2019, Quill, 71, came. Ada Quill left.", "Quill"],
    ["In Ukraine QUILL, ADA came. Ada Quill left.", "QUILL"],
    ["In Ukraine Quill and Marn (Orla) came. Ada Quill left.", "Quill"],
  ])("but not so in: %s", (text, words) => {
    expect(marked(text)).toContain(`+${words}`);
  });

  it("but not where its case tells that the word before asks for it", () => {
    const variants = [
      { text: "Quill", reason: "surname", weak: true },
      { text: "Quilla", reason: "surname", weak: true },
    ] as const;
    const quill = { ...named("person", "Ada Quill"), variants: [...variants] };
    const known = gazetteerWith(quill, named("place", "Ukraine"));
    expect(marked("Ada Quill napisała. Wpis Quilla obejrzano.", known)).toEqual([
      "+Ada Quill",
      "~Quilla",
    ]);
    expect(marked("Ada Quill napisała. Wpis Quill obejrzano.", known)).toEqual([
      "+Ada Quill",
      "-Quill",
    ]);
  });

  it("as a first lady's", () => {
    const text = "In Ukraine President Quill smiled. First Lady Thea Quill left.";
    expect(marked(text)).toEqual(["+Ukraine", "+Quill", "-Quill"]);
  });

  it("as a woman's, but in languages that decline", () => {
    const variants = [
      { text: "Orlov", reason: "surname", weak: true },
      { text: "Orlova", reason: "surname", weak: true },
    ] as const;
    const orlov = { ...named("person", "Boris Orlov"), variants: [...variants] };
    const known = gazetteerWith(orlov, named("place", "Ukraine"));
    expect(marked("In Ukraine Orlova came.", known)).toEqual(["+Ukraine", "-Orlova"]);
    expect(marked("Ukraine: před návštěvou Orlova", known)).toEqual(["+Ukraine", "~Orlova"]);
    const woman = gazetteerWith(personOf("Dora Orlova"), named("place", "Ukraine"));
    expect(marked("In Ukraine Orlova came.", woman)).toEqual(["+Ukraine", "~Orlova"]);
  });
});

describe("a whole name, surname first", () => {
  it("is none in a list of one family", () => {
    const quill = {
      ...personOf("Ada Quill"),
      variants: [
        { text: "Quill, Ada", reason: "order" as const },
        { text: "Quill", reason: "surname" as const, weak: true as const },
      ],
    };
    const known = gazetteerWith(quill);
    const text = "From left: Thea Quill, Ada Quill, Boris Quill";
    expect(marked(text, known)).toEqual(["-Quill", "+Ada Quill", "-Quill"]);
    expect(marked("QUILL, Ada Marn", known)).toEqual(["-QUILL, Ada"]);
    expect(marked("Quill, Ada, Quill", known)).toEqual(["+Quill, Ada", "+Quill"]);
  });

  it("may go on with the father's", () => {
    const orlov = {
      ...named("person", "Boris Orlov"),
      variants: [{ text: "Orlov, Boris", reason: "order" as const }],
    };
    const known = gazetteerWith(orlov);
    expect(marked("Name: ORLOV, Boris Ivanovich", known)).toEqual(["+ORLOV, Boris"]);
    expect(marked("Name: ORLOV, Boris Marn", known)).toEqual(["-ORLOV, Boris"]);
  });
});

describe("an office", () => {
  const quill = { ...personOf("Ada Quill"), role: "Orlean President" };
  const known = gazetteerWith(quill, named("place", "Ukraine"));

  it("that the report gives tells the person from the family, and needs no company", () => {
    expect(marked("President Quill left.", known)).toEqual(["+Quill"]);
    const text = "President Quill left, and Thea Quill stayed. Then Quill slept.";
    expect(marked(text, known)).toEqual(["+Quill", "-Quill", "-Quill"]);
  });

  it.each(["Minister", "Vice President", "Russian President", "Mr"])(
    "is another as: %s",
    (title) => {
      expect(marked(`${title} Quill left, Thea Quill stayed.`, known)).toEqual([
        "-Quill",
        "-Quill",
      ]);
    },
  );
});

describe("a surname in a longer name", () => {
  it.each(["Quill & Quill", "Quill the Younger", "Quill, Alabama."])("is not in %s", (name) => {
    const [first = ""] = marked(`${name} Ukraine and Ada Quill.`);
    expect(first).toBe("-Quill");
  });
});

describe("a given name by itself", () => {
  const called = gazetteerWith(
    {
      ...named("person", "Morwen Quill"),
      variants: [
        { text: "Quill", reason: "surname", weak: true },
        { text: "Morwen", reason: "short", weak: true },
      ],
    },
    named("place", "Ukraine"),
  );

  it("is the person's whom the page names in full", () => {
    expect(marked("Morwen Quill smiled. Morwen left.", called)).toEqual([
      "+Morwen Quill",
      "~Morwen",
    ]);
    expect(marked("In Ukraine, Morwen left.", called)).toEqual(["+Ukraine", "-Morwen"]);
  });

  it.each(["the anti-Morwen camp", "Pro-Morwen crowds"])("may stand in %s", (text) => {
    expect(marked(`Morwen Quill smiled. ${text} left.`, called)).toContain("~Morwen");
  });

  it("is another's behind the own surname", () => {
    expect(marked("Morwen Quill smiled. Quill Morwen left.", called)).toContain("-Morwen");
  });

  it.each([
    "Morwen Zorin",
    "Dora Morwen",
    "Morwen L. Zorin",
    "Morwen Al-Zorin",
    "Al-Morwen",
    "Jean-Morwen",
    "Captain Morwen Zorin",
    "Morwen Major",
  ])("is not in %s", (name) => {
    expect(marked(`Morwen Quill smiled. ${name} left.`, called)).toEqual([
      "+Morwen Quill",
      "-Morwen",
    ]);
  });
});

describe("a whole name", () => {
  it.each(["Omar Ada Quill", "Robert Ada Quill", "Al-Ada Quill", "Jean-Ada Quill"])(
    "is not in %s",
    (name) => {
      const known = gazetteerWith(personOf("Ada Quill"), named("person", "Omar"));
      expect(marked(`On Monday ${name} left.`, known).join()).not.toMatch(/[+~]/);
    },
  );

  it.each(["Anti-Ada Quill crowds", "Sydney Ada Quill", "Mayor Ada Quill", "WITH OMAR ADA QUILL"])(
    "may stand in %s",
    (text) => {
      const known = gazetteerWith(personOf("Ada Quill"), named("person", "Omar"));
      expect(marked(`${text} left.`, known).at(-1)).toMatch(/^[+~]/);
    },
  );

  it("is longer with another's given name behind it", () => {
    const ada = {
      ...personOf("Ada Quill"),
      variants: [{ text: "Ada", reason: "short" as const, weak: true as const }],
    };
    const known = gazetteerWith(ada, named("person", "Omar"), named("person", "Quillon Ada"));
    expect(marked("Sheikh Omar Ada left.", known)).toEqual(["-Omar", "-Ada"]);
    expect(marked("Sheikh Omar left.", known)).toEqual(["+Omar"]);
  });
});

describe("a given name in capitals", () => {
  it("is another's before one more word", () => {
    const boris = {
      ...named("person", "Boris Orlov"),
      variants: [{ text: "Boris", reason: "short" as const, weak: true as const }],
    };
    const known = gazetteerWith(boris);
    const text = "Boris Orlov left.\n\nBORIS MARN MOVES TO NEW HOUSE\n\nBoris stayed.";
    expect(marked(text, known)).toEqual(["+Boris Orlov", "-BORIS", "~Boris"]);
  });
});

describe("a given name in a list", () => {
  const called = gazetteerWith(
    {
      ...named("person", "Anna Quill"),
      variants: [{ text: "Anna", reason: "short", weak: true }],
    },
    named("place", "Georgia"),
  );

  it.each([
    "Boris Orlov, Anna Zorin, Dora Marn, Thea Lund",
    "Boris Orlov 73, Anna Zorin 74, Dora Marn 75",
    "2. Anna Zorin (Orla) 3. Dora Marn (Orla)",
  ])("is another's: %s", (text) => {
    expect(marked(`Anna Quill won.\n${text}`, called)).toEqual(["+Anna Quill", "-Anna"]);
  });

  it("has a place behind it for a surname", () => {
    expect(marked("Anna Quill won.\n2. Anna Georgia (Orla) 68.44", called)).toEqual([
      "+Anna Quill",
      "-Anna",
      "-Georgia",
    ]);
  });
});

describe("a surname that is a place's name", () => {
  const namesake = gazetteerWith(
    {
      ...named("person", "Ada Jordan"),
      variants: [{ text: "Jordan", reason: "surname", weak: true }],
    },
    named("place", "Ukraine"),
  );

  it("is rather the place behind a word of place", () => {
    expect(marked("In Ukraine, he came from Jordan.", namesake)).toEqual(["+Ukraine", "-Jordan"]);
    expect(marked("In Ukraine, he told Jordan so.", namesake)).toEqual(["+Ukraine", "~Jordan"]);
    expect(marked("Ada Jordan won. It came from Jordan, in Ukraine.", namesake)).toContain(
      "~Jordan",
    );
  });
});

describe("a surname before its given name", () => {
  const turned = gazetteerWith({
    ...named("person", "Ada Quill"),
    variants: [{ text: "Quill, Ada", reason: "order" }],
  });

  it("is not the end of one name of a list and the beginning of the next", () => {
    expect(marked("Quill, Ada: Collected works", turned)).toEqual(["+Quill, Ada"]);
    expect(marked("Thea Quill, Ada Marn, Dora Lund, Orla Tin", turned)).toEqual(["-Quill, Ada"]);
    expect(marked("He saw Thea Quill, Ada Marn and others.", turned)).toEqual(["-Quill, Ada"]);
  });
});

describe("a month behind a surname", () => {
  it("is a given name, unless it tells a day", () => {
    expect(marked("Ada Quill left. Quill Jun spoke.")).toEqual(["+Ada Quill", "-Quill"]);
    expect(marked("Ada Quill left. He saw Quill June 5.")).toEqual(["+Ada Quill", "+Quill"]);
    expect(marked("Ada Quill left. He saw Quill Monday.")).toEqual(["+Ada Quill", "+Quill"]);
  });
});

describe("a title of given names", () => {
  it.each(["King", "Queen", "Prince"])("%s is of somebody else before a surname", (title) => {
    expect(marked(`In Ukraine ${title} Quill spoke. Quill left.`)).toEqual([
      "+Ukraine",
      "-Quill",
      "-Quill",
    ]);
    expect(marked(`In Ukraine ${title} Charles spoke.`)).toEqual(["+Ukraine", "+Charles"]);
  });
});

describe("somebody else of the name", () => {
  it.each(["Thea Quill", "Thea K. Quill", "T. Quill", "Thea-Maria Quill", "Chairman Thea Quill"])(
    "is %s",
    (name) => {
      expect(marked(`${name} came, Ada Quill left.`)).toEqual(["-Quill", "+Ada Quill"]);
    },
  );

  it.each(["Quill Jun-marn", "Quill Marn", "Quill D. Marn"])(
    "is %s, where surnames stand first or are given names, too",
    (name) => {
      expect(marked(`In Ukraine, ${name} spoke. Quill left.`)).toEqual([
        "+Ukraine",
        "-Quill",
        "-Quill",
      ]);
    },
  );

  it("is no street called after the person", () => {
    expect(marked("In Ukraine, Quill Street is closed. Quill left.")).toEqual([
      "+Ukraine",
      "-Quill",
      "~Quill",
    ]);
  });

  it("is a thing called after the person with a word as Church of", () => {
    expect(marked("In Ukraine, the Church of Quill spoke.")).toEqual(["+Ukraine", "-Quill"]);
    expect(marked("Ada Quill spoke. In View of Quill it failed.")).toEqual([
      "+Ada Quill",
      "+Quill",
    ]);
  });

  it("takes later mentions, unless the person is named in full", () => {
    expect(marked("In Ukraine, Thea Quill spoke. Quill left.")).toEqual([
      "+Ukraine",
      "-Quill",
      "-Quill",
    ]);
    expect(marked("Ada Quill and Thea Quill spoke. Quill left.")).toEqual([
      "+Ada Quill",
      "-Quill",
      "+Quill",
    ]);
  });

  it.each([
    "Yesterday Quill came",
    "Secretary of State Quill came",
    "In Moscow Quill came",
    "Moscow's Quill came",
    "At 5 p.m. Quill came",
    "He saw the U.S. Quill came",
    "on Monday. Quill came",
  ])("is not in %j", (text) => {
    expect(marked(`${text}, Ada Quill left.`)).toContain("+Quill");
  });

  it("is not a word that begins a sentence", () => {
    expect(reasons("Painting Quill as weak was easy.")).toContain("beside");
    expect(reasons("He saw Fleming Quill there.")).toContain("longer-before");
  });

  it("has the surname in one half of a double name", () => {
    expect(reasons("Quill-Marne came.")).toContain("beside");
    expect(reasons("Thea Marne-Quill came.")).toContain("beside");
    expect(reasons("Marne-Quill came.")).toContain("beside");
  });
});

describe("the person's own given name", () => {
  it.each(["Ada B. Quill", "Ada Brown Quill", "A. Quill", "A.B. Quill"])(
    "makes %s a full name",
    (name) => {
      expect(marked(`${name} came. Quill left.`)).toEqual(["+Quill", "+Quill"]);
    },
  );

  it("is another's behind a place that people are named after, and not behind where one is", () => {
    expect(marked("Ada Quill came. Georgia Quill left.")).toEqual([
      "+Ada Quill",
      "-Georgia",
      "-Quill",
    ]);
    expect(marked("Ada Quill came. In Georgia Quill left.")[2]).toMatch(/^[+~]Quill/);
  });

  it("is not a month's", () => {
    expect(marked("Ada Quill came. By June Quill was back.")[1]).toMatch(/^[+~]/);
    expect(marked("Ada Quill came. June Quill was back.")[1]).toMatch(/^-/);
  });

  it("is not the initial of another", () => {
    expect(marked("Thea Brown Quill came.")).toEqual(["-Quill"]);
    expect(marked("Thea A. Quill came.")).toEqual(["-Quill"]);
  });
});

describe("who is meant", () => {
  const twins = gazetteerWith(
    personOf("Ada Quill"),
    personOf("Bela Quill"),
    named("place", "Kyiv"),
  );
  const whom = (text: string) => {
    return judge(text, twins).map(({ entity }) => twins.data.entities[entity]?.key);
  };

  it("is the one named in full nearest", () => {
    const far = " and so on".repeat(9);
    expect(whom(`Ada Quill spoke. Quill sat.${far} Quill left. Bela Quill spoke.`)).toEqual([
      "pack/Ada Quill",
      "pack/Ada Quill",
      "pack/Bela Quill",
      "pack/Bela Quill",
    ]);
  });

  it("is the first where none is", () => {
    expect(whom("Quill left Kyiv.")).toEqual(["pack/Ada Quill", "pack/Kyiv"]);
  });

  it("is anchored in each report that has the full name", () => {
    const other = { ...personOf("Ada Quill"), key: "other/Ada Quill" };
    const both = gazetteerWith(personOf("Ada Quill"), other);
    expect(marked("Ada Quill came. Quill left.", both)).toEqual(["+Ada Quill", "+Quill"]);
    const same = { ...personOf("Ada Quill"), key: "pack/another" };
    const unclear = gazetteerWith(personOf("Ada Quill"), same);
    expect(marked("Ada Quill came. Quill left.", unclear)).toEqual(["+Ada Quill", "-Quill"]);
  });
});
