import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evalCommand } from "../../../src/cli/eval/eval-command";
import { folderOf, linesOf, runIn } from "./surroundings";

const evaluate = (folder: string, ...words: string[]) => runIn(folder, evalCommand, ...words);

const TEXT = "Ada Quill of Riverton met nobody in Orlea.\n\nOrlea is far.";
const CASE = {
  case: "c/1",
  entities: [
    { id: "Quill_A", kind: "person", name: "Ada Quill", aliases: [] },
    { id: "Orlea", kind: "place", name: "Orlea", aliases: ["Orlea City"] },
  ],
  text: TEXT,
};
const GOLD = {
  gold: [
    { start: 0, end: 9, entity: "Quill_A", also: [], seen: true },
    { start: 13, end: 21, entity: "Orlea", also: [], seen: false },
    { start: 36, end: 41, entity: "Orlea", also: [], seen: true },
  ],
  ignore: [{ start: 44, end: 49 }],
};
const MENTIONS = [
  { start: 0, end: 9, entity: "Quill_A" },
  { start: 36, end: 41, entity: "Orlea" },
  { start: 44, end: 49, entity: "Orlea" },
];

describe("eval spot", () => {
  it("writes what it predicts and scores it", async () => {
    const folder = folderOf({ "cases.jsonl": `${JSON.stringify({ ...CASE, ...GOLD })}\n` });
    const words = ["spot", "cases.jsonl", "--out", "pred.jsonl", "--verbose"];
    const { code, stdout, stderr } = await evaluate(folder, ...words);
    expect(code).toBe(0);
    expect(linesOf(stdout)).toEqual([
      expect.objectContaining({ P: 100, R: 66.7, tp: 2, fp: 0, fn: 1, recallSeen: 100 }),
    ]);
    expect(stderr).toBe(
      'missed variant\tc/1\tOrlea\t"Ada Quill of [Riverton] met nobody in Orlea.\\n\\nOr"\n',
    );
    expect(linesOf(readFileSync(join(folder, "pred.jsonl"), "utf8"))).toEqual([
      { case: "c/1", mentions: MENTIONS },
    ]);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it("only predicts where nobody says what is right", async () => {
    const folder = folderOf({ "cases.jsonl": JSON.stringify(CASE) });
    const prediction = `${JSON.stringify({ case: "c/1", mentions: MENTIONS })}\n`;
    expect(await evaluate(folder, "spot", "cases.jsonl")).toEqual({
      code: 0,
      stdout: prediction,
      stderr: "",
    });
    expect(await evaluate(folder, "spot", "cases.jsonl", "--out", "p")).toMatchObject({
      code: 0,
      stdout: "",
    });
    expect(readFileSync(join(folder, "p"), "utf8")).toBe(prediction);
  });

  it("refuses a bad file whole, and leaves what was written before", async () => {
    const bad = { ...CASE, entities: [{ ...CASE.entities[0], kind: "river" }] };
    const folder = folderOf({
      "cases.jsonl": `${JSON.stringify(CASE)}\n${JSON.stringify(bad)}`,
      pred: "old",
    });
    const { code, stdout, stderr } = await evaluate(folder, "spot", "cases.jsonl", "--out", "pred");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^cases\.jsonl: line 2: entities\.0\.kind must be .*"place"/);
    expect(readFileSync(join(folder, "pred"), "utf8")).toBe("old");
  });
});

describe("eval variants", () => {
  const LIST = [
    "note\tkind\tvariant\tcanonical\tshould_match",
    "\tperson\tADA QUILL\tAda Quill\tyes",
    "\tplace\tОрлея\tRiverton\tyes",
    "\tplace\tRiverton\tOrlea\tno",
    "\tplace\tOrlea\tOrlea\tno",
    "\tplace\tOrlea\tOrlea\t",
  ].join("\n");

  it("writes what it predicts and scores it", async () => {
    const folder = folderOf({ "list.tsv": LIST });
    const words = ["variants", "list.tsv", "--out", "pred.json", "--verbose"];
    const { code, stdout, stderr } = await evaluate(folder, ...words);
    expect(code).toBe(0);
    expect(linesOf(stdout)).toEqual([
      {
        recall: 50,
        falsePositives: 1,
        negatives: 2,
        tp: 1,
        fn: 1,
        byKind: { "person Latin": "1/1", "place other script": "0/1" },
      },
    ]);
    expect(stderr).toBe("missed\tRiverton\tОрлея\nfalse\tOrlea\tOrlea\n");
    expect(JSON.parse(readFileSync(join(folder, "pred.json"), "utf8"))).toEqual({
      variants: [
        { canonical: "Ada Quill", variant: "ADA QUILL", match: true },
        { canonical: "Riverton", variant: "Орлея", match: false },
        { canonical: "Orlea", variant: "Riverton", match: false },
        { canonical: "Orlea", variant: "Orlea", match: true },
        { canonical: "Orlea", variant: "Orlea", match: true },
      ],
    });
  });

  it("answers by nothing but name, form and kind", async () => {
    const rows = LIST.split("\n").map((row) => row.split("\t").slice(1, 4).join("\t"));
    const folder = folderOf({ "list.tsv": LIST, "bare.tsv": rows.join("\r\n") });
    await evaluate(folder, "variants", "list.tsv", "--out", "a");
    const { stdout } = await evaluate(folder, "variants", "bare.tsv");
    expect(stdout).toBe(readFileSync(join(folder, "a"), "utf8"));
  });

  it.each([
    ["canonical\tvariant\nA\tB", 'has no column "kind"'],
    ["canonical\tvariant\tkind\nA\tB\triver", "line 2: kind must be one of person, place"],
    ["canonical\tvariant\tkind\n\nA\t \tplace", "line 3: variant is empty"],
    ["canonical\tvariant\tkind\n\tB\tplace", "line 2: canonical is empty"],
  ])("refuses %j", async (list, fault) => {
    const folder = folderOf({ "list.tsv": list });
    const { code, stdout, stderr } = await evaluate(folder, "variants", "list.tsv", "--out", "p");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(`list.tsv: ${fault}`);
    expect(existsSync(join(folder, "p"))).toBe(false);
  });
});

describe("eval", () => {
  it.each([
    ["", "no task is named"],
    ["nothing a", 'no task "nothing"'],
    ["spot", "CASES.jsonl is missing"],
    ["spot a b", "one input at a time: b is too much"],
    ["spot a --no", "Unknown option '--no'"],
    ["spot a --out no/b", "no/b: there is no such folder"],
  ])("is not to be called with %j", async (words, message) => {
    const folder = folderOf();
    writeFileSync(join(folder, "a"), "");
    const ran = await evaluate(folder, ...words.split(" ").filter((word) => word !== ""));
    expect(ran).toEqual({ code: 2, stdout: "", stderr: `${message}\n${evalCommand.usage}\n` });
  });

  it("says of a file that is not there", async () => {
    expect(await evaluate(folderOf(), "spot", "no.jsonl")).toMatchObject({
      code: 1,
      stderr: "no.jsonl: there is no such file; is its name right?\n",
    });
  });
});
