import { describe, expect, it } from "vitest";
import { reportOf } from "../../../../popup/library/app";
import { fileName } from "../../../../popup/library/export";
import { gatherFiles, gatherText } from "../../../../popup/library/gather";
import { formsOf } from "../../../../popup/library/review/name-editor";
import { aPack } from "../../support/packs";

describe("files that are dropped", () => {
  const file = (name: string, size: number, bytes: () => Promise<ArrayBuffer>) => {
    return { name, size, arrayBuffer: bytes };
  };

  it("come with their bytes, or with the reason why not; one does not keep the others back", async () => {
    const gathered = await gatherFiles([
      file("a.txt", 2, async () => new Uint8Array([72, 105]).buffer),
      file("folder", 0, () => Promise.reject(new Error("a folder"))),
      file("big.pdf", 50_000_000, () => Promise.reject(new Error("must not be read"))),
    ]);
    expect(gathered[0]).toEqual({ kind: "file", name: "a.txt", bytes: new Uint8Array([72, 105]) });
    expect(gathered[1]).toMatchObject({
      name: "folder",
      failure: expect.stringMatching(/could not be opened/),
    });
    expect(gathered[2]).toMatchObject({
      name: "big.pdf",
      failure: expect.stringMatching(/50 MB; at most 32.*split/),
    });
  });
});

it("pasted text that is too long for a report is told with a remedy", () => {
  expect(gatherText("Words")).toEqual({ kind: "text", name: "Pasted text", text: "Words" });
  expect(gatherText("x".repeat(32_000_001))).toEqual({
    name: "Pasted text",
    failure: expect.stringMatching(/at most 32 million.*split/),
  });
});

describe("the library's addresses and files", () => {
  it("name a report, or the list", () => {
    expect(reportOf("#report=17")).toBe(17);
    for (const hash of ["", "#list", "#report=", "#report=x", "#report=1e9", "#report=-1"]) {
      expect(reportOf(hash), hash).toBeUndefined();
    }
  });

  it("are named by the report's title, in letters and digits", () => {
    expect(fileName("Мост: “June” / 2031?", "csv")).toBe("Мост-June-2031.csv");
    expect(fileName("../..", "pack")).toBe("report.json");
    expect(fileName("x".repeat(500), "markdown")).toHaveLength(83);
  });
});

it("the forms of a name are counted as the text has them", () => {
  const [quill] = aPack().entities;
  if (!quill) throw new Error("no sample");
  expect(formsOf(aPack(), quill)).toEqual([
    ["Ada Quill", 1],
    ["Quill", 0],
    ["Ада Квілл", 0],
  ]);
});
