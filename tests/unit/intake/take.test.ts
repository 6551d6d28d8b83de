import { readFile } from "node:fs/promises";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { encodePack } from "../../../src/exchange";
import { IntakeError, take } from "../../../src/intake";
import type { Input } from "../../../src/model";
import { aDocx, aMappedPdf, aPdf, kit, LOCKED, ucs2 } from "../support/documents";
import { aPack } from "../support/packs";

/** As the package of PDF.js has them, and the build copies them. */
const characterMap = async (name: string) =>
  new Uint8Array(await readFile(`node_modules/pdfjs-dist/cmaps/${name}.bcmap`));

function file(name: string, content: string | Uint8Array): Input {
  return { kind: "file", name, bytes: typeof content === "string" ? strToU8(content) : content };
}

async function reportOf(input: Input) {
  const taken = await take(input, kit);
  if (taken.kind !== "report") throw new Error("a pack");
  return taken.report;
}

/** Why an input is refused; fails where it is not, or not by an `IntakeError` that names it. */
async function refusal(input: Input): Promise<string> {
  const error = await take(input, kit).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!(error instanceof IntakeError)) throw new Error(`not refused: ${error}`);
  expect(error.message).toBe(`${input.name}: ${error.why}`);
  return error.why;
}

const utf16 = (text: string, big: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !big);
  return bytes;
};
const STORY = "Mayor Ada Quill said “yes” to the bridge.\r\n\r\nŁódź und Köln – später.\n";

describe("a text file", () => {
  it("is taken as it is, its byte order mark dropped", async () => {
    const report = await reportOf(file("a/story.txt", `\ufeff${STORY}`));
    expect(report.text).toBe(STORY);
    expect(report.title).toBe("Mayor Ada Quill said “yes” to the bridge.");
    expect(report.language).toBe("en");
  });

  it.each([true, false])("may be UTF-16, with or without a mark (big-endian: %s)", async (big) => {
    expect((await reportOf(file("a.txt", utf16(STORY, big)))).text).toBe(STORY);
    expect((await reportOf(file("a.txt", utf16(`\ufeff${STORY}`, big)))).text).toBe(STORY);
  });

  it("may be of Windows' code pages", async () => {
    const western = "The café’s owner said “yes” – and left.".replace(/’/g, "\x92");
    const bytes = Uint8Array.from(
      western.replace(/“/, "\x93").replace(/”/, "\x94").replace(/–/, "\x96"),
      (it) => it.charCodeAt(0),
    );
    expect((await reportOf(file("a.txt", bytes))).text).toBe(
      "The café’s owner said “yes” – and left.",
    );
    // 0xc0 is А in windows-1251, and so on through the alphabet.
    const cyrillic = "Губернатор области заявил, что мост будет построен в понедельник утром.";
    const encoded = Uint8Array.from(cyrillic, (it) => {
      const code = it.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    });
    const report = await reportOf(file("b.txt", encoded));
    expect(report.text).toBe(cyrillic);
    expect(report.language).toBe("ru");
  });

  it("is named by its file where its first line is no title", async () => {
    const report = await reportOf(file("reports/harbour.txt", "word ".repeat(100)));
    expect(report.title).toBe("harbour");
  });

  it("of Markdown is titled by its heading", async () => {
    const report = await reportOf(file("a.md", "# Bridge opens\n\nText."));
    expect(report.title).toBe("Bridge opens");
    expect(report.text).toBe("# Bridge opens\n\nText.");
  });
});

const PARAGRAPH =
  "The Long Bridge, which is older than the town, will open in June, the mayor, Ada Quill, said.";
const ARTICLE = `<!doctype html><html lang="en"><head><title>Bridge opens | The Bell</title>
<meta property="og:site_name" content="The Bell"><meta name="author" content="Bo Lee">
<meta property="article:published_time" content="2031-05-03T23:30:00-05:00">
<link rel="canonical" href="/bridge"></head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav>
<article><h1>Bridge opens</h1>${`<p>${PARAGRAPH}</p>`.repeat(5)}</article>
<script>document.title = "run"; throw new Error("run")</script><footer>Contact us</footer></body></html>`;

describe("a page", () => {
  it("gives its article and what it tells of itself", async () => {
    const report = await reportOf({
      kind: "page",
      name: "x",
      html: ARTICLE,
      url: "https://bell.example/b?utm=1",
    });
    expect(report).toMatchObject({
      publisher: "The Bell",
      byline: "Bo Lee",
      date: "2031-05-03",
      url: "https://bell.example/bridge",
      language: "en",
    });
    expect(report.title).toContain("Bridge opens");
    expect(report.text.split("\n\n")).toEqual(Array(5).fill(PARAGRAPH));
  });

  it("full of scripts gives its text, or is refused where there is none", async () => {
    const scripts =
      '<script>fetch("https://x.example")</script><img src=x onerror="alert(1)">'.repeat(200);
    const report = await reportOf(file("a.html", `${scripts}<p>Ada Quill is here.</p>`));
    expect(report.text).toBe("Ada Quill is here.");
    expect(await refusal(file("b.html", scripts))).toMatch(/no text/);
  });

  it("is decoded as it declares", async () => {
    const page = `<meta charset=windows-1250><p>Premier ${"\xa3"}ukasz</p>`;
    const bytes = Uint8Array.from(page, (it) => it.charCodeAt(0));
    expect((await reportOf(file("a.html", bytes))).text).toBe("Premier Łukasz");
  });

  it("does not take another site's word for its address", async () => {
    const html = '<link rel="canonical" href="https://other.example/"><p>Ada Quill</p>';
    const report = await reportOf({ kind: "page", name: "x", html, url: "https://bell.example/1" });
    expect(report.url).toBe("https://bell.example/1");
  });
});

describe("a Word document", () => {
  it("gives its paragraphs, without what was deleted", async () => {
    const body = `<w:p><w:r><w:t>Bridge &amp; road</w:t></w:r></w:p><w:p/>
      <w:p><w:r><w:t xml:space="preserve">Ada Quill </w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del>
      <w:r><w:t>said</w:t><w:tab/><w:t>so.</w:t></w:r></w:p>`;
    const report = await reportOf(file("a.docx", aDocx(body, "On bridges")));
    expect(report.text).toBe("Bridge & road\n\nAda Quill said\tso.");
    expect(report.title).toBe("On bridges");
  });

  it("is refused where it is broken, locked, empty or another archive", async () => {
    const whole = aDocx("<w:p><w:r><w:t>Words</w:t></w:r></w:p>");
    expect(await refusal(file("a.docx", whole.subarray(0, 60)))).toMatch(/broken.*again/);
    expect(await refusal(file("a.docx", aDocx("<w:p/>")))).toMatch(/no text/);
    const ole = `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(99)}${"EncryptedPackage".split("").join("\0")}`;
    expect(await refusal(file("a.docx", strToU8(ole, true)))).toMatch(/password/);
    expect(await refusal(file("a.doc", strToU8(ole.slice(0, 40), true)))).toMatch(/\.docx/);
  });
});

describe("a PDF", () => {
  it("gives its paragraphs, words divided at a line's end made whole", async () => {
    const pages = [
      [
        "The Long Bridge will open in June, the inter-",
        "national guild said.",
        "",
        "",
        "Ada Quill was there.",
      ],
      ["Another page."],
    ];
    const report = await reportOf(file("a.pdf", aPdf(pages)));
    expect(report.text).toBe(
      "The Long Bridge will open in June, the international guild said.\n\nAda Quill was there.\n\nAnother page.",
    );
  });

  it.each([
    ["UniJIS-UCS2-H", "Japan1", ucs2("港の船は戻らなかった。"), "港の船は戻らなかった。"],
    ["GBK-EUC-H", "GB1", "b8dbbfda", "港口"],
    ["UniKS-UCS2-V", "Korea1", ucs2("한국"), "한국"],
  ])("gives letters that only the map %s tells", async (map, collection, codes, text) => {
    const pdf = file("a.pdf", aMappedPdf(map, collection, codes));
    const taken = await take(pdf, { ...kit, characterMap });
    expect(taken).toMatchObject({ kind: "report", report: { text } });
    expect(await refusal(pdf)).toMatch(/fonts that cannot be read/);
  });

  it("is never read by a map's name that leads elsewhere", async () => {
    const asked: string[] = [];
    const pdf = file("a.pdf", aMappedPdf("..#2f..#2fH", "Japan1", "3021"));
    const spy = async (name: string) => {
      asked.push(name);
      return new Uint8Array();
    };
    await expect(take(pdf, { ...kit, characterMap: spy })).rejects.toThrow(IntakeError);
    expect(asked.filter((name) => !/^[\w-]+$/.test(name))).toEqual([]);
  });

  it("is refused where it is a scan, locked or broken", async () => {
    expect(await refusal(file("a.pdf", aPdf([[]])))).toMatch(/OCR/);
    expect(await refusal(file("a.pdf", aPdf([["Words"]], LOCKED)))).toMatch(/password/);
    expect(await refusal(file("a.pdf", "%PDF-1.4\nnothing more"))).toMatch(/broken/);
    expect(await refusal(file("a.pdf", "words"))).toMatch(/no PDF/);
  });
});

describe("a mail", () => {
  it("gives its text, subject, sender and day", async () => {
    const mail = [
      "From: Bo Lee <bo@bell.example>",
      "Subject: =?utf-8?q?Caf=C3=A9_news?=",
      "Date: Tue, 3 May 2031 10:00:00 +0200",
      "Content-Type: text/html; charset=utf-8",
      "",
      "<p>Ada <b>Quill</b></p><script>alert(1)</script><p>was there.</p>",
    ];
    expect(await reportOf(file("a.eml", mail.join("\r\n")))).toMatchObject({
      title: "Café news",
      byline: "Bo Lee",
      date: "2031-05-03",
      text: "Ada Quill\n\nwas there.",
    });
  });

  it("is refused where it is none", async () => {
    expect(await refusal(file("a.eml", "just words"))).toMatch(/no mail/);
  });
});

describe("bad input", () => {
  it.each([
    ["empty.txt", "", /is empty/],
    ["blank.txt", " \n\t ", /is empty/],
    ["a.png", "\x89PNG\r\n\x1a\n", /picture/],
    ["a.rtf", "{\\rtf1 hello}", /\.docx or \.txt/],
    ["pack.json", '{"format":', /not JSON/],
    ["other.json", "{}", /is missing|must be/],
  ])("%s is refused with a remedy", async (name, content, why) => {
    expect(await refusal(file(name, strToU8(content, true)))).toMatch(why);
  });

  it("that is binary or too large is refused", async () => {
    const bytes = Uint8Array.from({ length: 9000 }, (_, at) => (at * 7919) % 256);
    expect(await refusal(file("a.txt", bytes))).toMatch(/not text/);
    expect(await refusal(file("a.txt", new Uint8Array(50_000_000)))).toMatch(/too large \(50 MB/);
    expect(await refusal({ kind: "text", name: "Pasted text", text: "  " })).toMatch(/empty/);
  });
});

it("takes a pack as a pack, and other text as text", async () => {
  const taken = await take(file("bell.json", encodePack(aPack())), kit);
  expect(taken).toEqual({ kind: "pack", pack: aPack() });
  const report = await reportOf({
    kind: "text",
    name: "Pasted text",
    text: "Ada Quill",
    url: "javascript:x",
  });
  expect(report).toEqual({ title: "Ada Quill", language: "en", text: "Ada Quill" });
});

it.each([
  [
    "RIVERTON, 11 March (Courier) – Mayor Ada Quill said on Friday that the old bridge over the Mill had been closed to all traffic, and that nobody would be told before summer when it was to open again.",
    "Mayor Ada Quill said on Friday that the old bridge over the Mill had been closed to all…",
  ],
  ["x".repeat(200), `${"x".repeat(90)}…`],
])("pasted text without a title is called by its first words", async (text, title) => {
  expect(await reportOf({ kind: "text", name: "Pasted text", text })).toMatchObject({ title });
});
