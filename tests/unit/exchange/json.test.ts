import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { parseJson } from "../../../src/exchange/json";
import { faultIndex } from "../../../src/exchange/json-fault";
import { LIMITS } from "../../../src/exchange/limits";
import { thrownBy } from "../support/thrown";

describe("parseJson", () => {
  it("parses", () => expect(parseJson('{"a": [1, null]}')).toEqual({ a: [1, null] }));

  it("drops one byte order mark", () => {
    expect(parseJson("\uFEFF[1]")).toEqual([1]);
    expect(thrownBy(() => parseJson("\uFEFF\uFEFF[1]"))).toMatchObject({ code: "bad-json" });
  });

  it.each([
    ["", "line 1, column 1: ends too soon"],
    ["\uFEFF", "line 1, column 1: ends too soon"],
    ['{"a": x}', 'line 1, column 7: unexpected "x"'],
    ['{\n  "a": 1,\n}', 'line 3, column 1: unexpected "}"'],
    ['{\r\n  "a": 1\r\n  "b"', 'line 3, column 3: unexpected "\\""'],
    ["[1,\r2 3]", 'line 2, column 3: unexpected "3"'],
    ["[1] 🛶", 'line 1, column 5: unexpected "🛶"'],
    ['["one\ntwo"]', 'line 1, column 6: unexpected "\\n"'],
    ['{"reports": [', "line 1, column 14: ends too soon; is the file whole?"],
  ])("names the place of the fault in %j", (text, message) => {
    const error = thrownBy(() => parseJson(text));
    expect(error).toMatchObject({ name: "SidelightError", code: "bad-json", pointer: "" });
    expect(error).toHaveProperty("message", expect.stringContaining(message));
    expect(error).toHaveProperty("cause", expect.any(SyntaxError));
  });

  it("refuses what is longer than any pack, unparsed", () => {
    const parse = vi.spyOn(JSON, "parse");
    const error = thrownBy(() => parseJson(" ".repeat(LIMITS.file + 1)));
    expect(error).toMatchObject({ code: "too-large" });
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });

  it("takes an engine that runs out of stack for a text too deep", () => {
    const parse = vi.spyOn(JSON, "parse").mockImplementation(() => {
      throw new RangeError("Maximum call stack size exceeded");
    });
    expect(thrownBy(() => parseJson("[]"))).toMatchObject({ code: "too-large" });
    parse.mockRestore();
  });
});

describe("faultIndex", () => {
  it.each([
    ["01", 1],
    ["-", 0],
    ["1.", 1],
    ["1e+", 1],
    ["+1", 0],
    ["nul", 0],
    ["truex", 4],
    ["'a'", 0],
    ['"a', 2],
    ['"\\x"', 1],
    ['"\\u12g4"', 1],
    ['"\u0001"', 1],
    ["[,]", 1],
    ["[1,]", 3],
    ["[1}", 2],
    ["{,}", 1],
    ["{1: 2}", 1],
    ['{"a" 1}', 5],
    ['{"a": 1,}', 8],
    ['{"a": 1]', 7],
    ["]", 0],
    ["[]]", 2],
    ["\u00a01", 0],
  ])("finds that of %j", (text, at) => expect(faultIndex(text)).toBe(at));

  it("finds none in JSON", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom("", " ", "\r\n\t"), (text, space) => {
        expect(faultIndex(space + text + space)).toBeUndefined();
      }),
    );
  });

  it("agrees with JSON.parse on whether there is one", () => {
    const unit = fc.constantFrom(..."[]{},:\"\\ \n10-.eEtrufalsn'\u0001");
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.nat(3), fc.string({ unit, maxLength: 3 }))
      .map(([text, at, length, instead]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + instead + text.slice(start + length);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        expect(faultIndex(text) === undefined).toBe(parses(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("costs no stack, however deep or long", () => {
    expect(faultIndex("[".repeat(1_000_000))).toBe(1_000_000);
    expect(faultIndex(`"${"a\\n".repeat(1_000_000)}`)).toBe(3_000_001);
    expect(faultIndex(`"${"a".repeat(8_000_000)}`)).toBe(8_000_001);
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
