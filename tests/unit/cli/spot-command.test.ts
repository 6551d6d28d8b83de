import { describe, expect, it } from "vitest";
import { spotCommand } from "../../../src/cli/spot-command";
import type { SpottedMention } from "../../../src/cli/spotter";
import type { Pack } from "../../../src/model";
import { aPack } from "../support/packs";
import { folderOf, linesOf, runIn } from "./surroundings";

interface Line {
  file: string;
  text: string;
  mentions: SpottedMention[];
}

const pack = (entities: [Pack["entities"][number]["kind"], string, ...string[]][]): string => {
  const bearers = entities.map(([kind, name, ...aliases], index) => {
    return {
      id: `e${index}`,
      kind,
      name,
      aliases: aliases.map((text) => ({ text })),
      mentions: [],
    };
  });
  return JSON.stringify({ ...aPack(), entities: bearers, statements: [] });
};

const PACK = pack([
  ["place", "Orlea", "Орлея"],
  ["place", "Bila Tserkva"],
  ["person", "Ada Quill"],
  ["organisation", "Harbour Guild", "the Guild"],
]);

const TEXT = "Ada Quill left Bila\nTserkva for Orlea.\r\n\r\nORLEA’s quay, Орлея.\n";

const spot = (folder: string, ...words: string[]) => runIn(folder, spotCommand, ...words);

describe("spot", () => {
  it("tags each file in the order given, the text unchanged", async () => {
    const folder = folderOf({ "p.json": PACK, "a.txt": `\ufeff${TEXT}`, "b.md": "Nobody." });
    const { code, stdout, stderr } = await spot(folder, "--pack", "p.json", "b.md", "a.txt");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [b, a] = linesOf<Line>(stdout);
    expect(b).toEqual({ file: "b.md", text: "Nobody.", mentions: [] });
    expect(a?.text).toBe(TEXT);
    expect(a?.mentions.map(({ entity, text }) => [entity, text])).toEqual([
      ["e2", "Ada Quill"],
      ["e1", "Bila\nTserkva"],
      ["e0", "Orlea"],
      ["e0", "ORLEA"],
      ["e0", "Орлея"],
    ]);
  });

  it("takes no name that runs over a blank line", async () => {
    const folder = folderOf({ "p.json": PACK, "a.txt": "the Harbour\n\nGuild" });
    const [line] = linesOf<Line>((await spot(folder, "--pack", "p.json", "a.txt")).stdout);
    expect(line?.mentions.filter(({ text }) => text.includes("\n"))).toEqual([]);
  });

  it("says of each mention where it stands, whom it names and why", async () => {
    const folder = folderOf({ "p.json": PACK, "a.txt": "In BILA\u00a0 TSERKVA." });
    const { stdout } = await spot(folder, "--pack", "p.json", "a.txt");
    const [line] = linesOf<Line>(stdout);
    expect(Object.keys(line ?? {})).toEqual(["file", "text", "mentions"]);
    expect(line?.mentions).toEqual([
      {
        start: 3,
        end: 16,
        text: "BILA\u00a0 TSERKVA",
        entity: "e1",
        kind: "place",
        alias: "Bila Tserkva",
        certainty: "sure",
        reasons: expect.any(Array),
      },
    ]);
  });

  it("tells a name that others bear from the entity's, by the whole of the text", async () => {
    const folder = folderOf({
      "p.json": PACK,
      "bare.txt": "we met Quill there",
      "full.html": "<p>we met Quill there<p>and Ada Quill here",
    });
    const tags = async (...words: string[]) => {
      const { stdout } = await spot(folder, "--pack", "p.json", ...words);
      return linesOf<Line>(stdout).map(({ mentions }) => {
        return mentions.map(({ text, certainty, reasons }) => [text, certainty, reasons[0]]);
      });
    };
    expect(await tags("bare.txt", "full.html")).toEqual([
      [],
      [
        ["Quill", "sure", "surname"],
        ["Ada Quill", "sure", "name"],
      ],
    ]);
    expect(await tags("bare.txt", "--all")).toEqual([[["Quill", "unlikely", "surname"]]]);
  });

  it("tags what a page shows", async () => {
    const html = `<!doctype html><title>Orlea</title>
      <p>Ada <b>Quill</b> left
        Bila <i>Tser</i>kva</p><p hidden>Orlea<p>for Or&shy;lea<p contenteditable>Orlea`;
    const folder = folderOf({ "p.json": PACK, "a.HTML": html });
    const [line] = linesOf<Line>((await spot(folder, "--pack", "p.json", "a.HTML")).stdout);
    expect(line?.text).toBe("Ada Quill left Bila Tserkva\nfor Or\u00adlea\nOrlea");
    expect(line?.mentions.map(({ text }) => text)).toEqual([
      "Ada Quill",
      "Bila Tserkva",
      "Or\u00adlea",
    ]);
    for (const { start, end, text } of line?.mentions ?? []) {
      expect(line?.text.slice(start, end)).toBe(text);
    }
  });

  it("takes several packs; of the same reports the last", async () => {
    const other = { ...JSON.parse(pack([["place", "Riverton"]])), reports: [] };
    const folder = folderOf({
      "p.json": PACK,
      "later.json": pack([["person", "Orlea Quill"]]),
      "other.json": JSON.stringify(other),
      "a.txt": "Orlea Quill in Riverton",
    });
    const words = ["--pack", "p.json", "--pack", "later.json", "--pack", "other.json", "a.txt"];
    const [line] = linesOf<Line>((await spot(folder, ...words)).stdout);
    expect(line?.mentions.map(({ text }) => text)).toEqual(["Orlea Quill", "Riverton"]);
  });

  it("complains of files that fail and tags the others", async () => {
    const folder = folderOf({
      "p.json": PACK,
      "good.txt": "Orlea",
      "bad.txt": new Uint8Array([0xff, 0x41]),
    });
    const words = ["--pack", "p.json", "no.txt", "good.txt", "bad.txt", "."];
    const { code, stdout, stderr } = await spot(folder, ...words);
    expect(code).toBe(1);
    expect(linesOf<Line>(stdout).map(({ file }) => file)).toEqual(["good.txt"]);
    expect(stderr.split("\n")).toEqual([
      "no.txt: there is no such file; is its name right?",
      "bad.txt: is not UTF-8; save it as UTF-8",
      ".: is a folder; name the files in it",
      "",
    ]);
  });

  it.each([
    ["{", "p.json: pack is not JSON: line 1, column 2: ends too soon; is the file whole?"],
    ['{"format":"x"}', 'p.json: /format: must be "sidelight-pack"; is this file a pack?'],
  ])("tags nothing with a pack that is refused: %s", async (content, message) => {
    const folder = folderOf({ "p.json": content, "a.txt": "Orlea" });
    expect(await spot(folder, "--pack", "p.json", "a.txt")).toEqual({
      code: 1,
      stdout: "",
      stderr: `${message}\n`,
    });
  });

  it.each([
    ["", "--pack is missing"],
    ["a.txt", "--pack is missing"],
    ["--pack p.json", "no file is named"],
    ["--pack p.json --no a.txt", "Unknown option '--no'"],
    ["--pack", "Option '--pack <value>' argument missing"],
    ["--pack= a.txt", "a file's name is empty"],
  ])("is not to be called with %j", async (words, message) => {
    const ran = await spot("/", ...words.split(" ").filter((word) => word !== ""));
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr.split("\n")).toEqual([message, spotCommand.usage, ""]);
  });
});
