import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeHtml, decodeUtf8 } from "../../../src/cli/decode";
import { readBytes, typedFile, typedOutput, writeWhole } from "../../../src/cli/files";
import { InputError } from "../../../src/cli/input-error";
import { UsageError } from "../../../src/cli/usage";
import { folderOf } from "./surroundings";

const bytes = (...values: number[]) => new Uint8Array(values);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

describe("decodeUtf8", () => {
  it("drops the byte order mark and changes nothing else", () => {
    const text = "\ufeffKyiv\r\n\0 😀\ufeff";
    expect(decodeUtf8(Buffer.from(text), "a.txt")).toBe(text.slice(1));
  });

  it.each([
    ["a.txt: is not UTF-8; save it as UTF-8", bytes(0x4b, 0xff)],
    ["a.txt: is not UTF-8; save it as UTF-8", latin1("Zürich")],
    ["a.txt: is UTF-16; save it as UTF-8", utf16("Kyiv")],
  ])("refuses: %s", (message, given) => {
    expect(() => decodeUtf8(given, "a.txt")).toThrow(new InputError("a.txt", message.slice(7)));
  });
});

describe("decodeHtml", () => {
  it.each([
    ["UTF-8 by default", Buffer.from("<p>Zürich"), "<p>Zürich"],
    ["what its meta element names", latin1("<meta charset=iso-8859-1>ü"), "ü"],
    ["the old kind of that", latin1('<meta content="text/html; charset=windows-1252">ü'), "ü"],
    ["UTF-16 by its mark", utf16("<p>ü"), "<p>ü"],
    ["the mark before the element", Buffer.from("\ufeff<meta charset=koi8-r>ü"), "ü"],
    ["not UTF-16 by its element", Buffer.from("<meta charset=utf-16>ü"), "ü"],
  ])("reads %s", (_, given, expected) => expect(decodeHtml(given, "a.html")).toContain(expected));

  it("refuses what it cannot read", () => {
    expect(() => decodeHtml(latin1("<p>ü"), "a.html")).toThrow("a.html: is not UTF-8");
    const unknown = latin1("<meta charset=klingon>");
    expect(() => decodeHtml(unknown, "a.html")).toThrow(
      "a.html: names an unknown encoding, klingon",
    );
  });
});

describe("readBytes", () => {
  it("says why a file cannot be read", async () => {
    const folder = folderOf();
    const read = (name: string) => readBytes(typedFile(name, folder));
    await expect(read("no.txt")).rejects.toThrow("no.txt: there is no such file");
    await expect(read(".")).rejects.toThrow(".: is a folder");
  });
});

describe("writeWhole", () => {
  it("writes and replaces, and leaves nothing else behind", async () => {
    const folder = folderOf({ "old.txt": "old" });
    await writeWhole(typedOutput("new.txt", folder), "new");
    await writeWhole(typedOutput("old.txt", folder), "new too");
    expect(readdirSync(folder).sort()).toEqual(["new.txt", "old.txt"]);
    expect(readFileSync(join(folder, "old.txt"), "utf8")).toBe("new too");
  });

  it("replaces what a link leads to, not the link", async () => {
    const folder = folderOf({ "real.txt": "old" });
    symlinkSync(join(folder, "real.txt"), join(folder, "link.txt"));
    await writeWhole(typedOutput("link.txt", folder), "new");
    expect(readFileSync(join(folder, "real.txt"), "utf8")).toBe("new");
  });

  it("writes to what cannot be replaced", async () => {
    await writeWhole(typedOutput("/dev/null", "/"), "new");
    expect(existsSync("/dev/null")).toBe(true);
  });

  it("refuses what cannot be written before anything is done", () => {
    const folder = folderOf();
    mkdirSync(join(folder, "sub"));
    expect(() => typedOutput("sub", folder)).toThrow(new UsageError("sub is a folder"));
    expect(() => typedOutput("no/a.txt", folder)).toThrow(UsageError);
    expect(() => typedOutput("", folder)).toThrow(UsageError);
  });

  it("leaves what is there where it fails later", async () => {
    const folder = folderOf();
    mkdirSync(join(folder, "sub"));
    const file = { typed: "sub", path: join(folder, "sub", "no", "a") };
    await expect(writeWhole(file, "new")).rejects.toThrow("sub: there is no such file");
    expect(readdirSync(join(folder, "sub"))).toEqual([]);
  });
});
