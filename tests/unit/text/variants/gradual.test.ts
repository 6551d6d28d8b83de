import { beforeAll, describe, expect, it } from "vitest";
import { loadLexicon } from "../../../../src/lexicon/names.mjs";
import { createVariants, type VariantLexicon } from "../../../../src/text/variants";
import { Gradual } from "../../../../src/text/variants/gradual";

function* count(to: number, seen: number[]): Generator<void, string> {
  for (let at = 0; at < to; at++) {
    yield;
    seen.push(at);
  }
  return "done";
}

describe("something built in steps", () => {
  it("begins when it is asked for, and is built once", () => {
    const seen: number[] = [];
    const built = new Gradual(count(3, seen));
    expect(seen).toEqual([]);
    expect([built.value, built.value]).toEqual(["done", "done"]);
    expect(seen).toEqual([0, 1, 2]);
  });

  it("goes on where steps ended", () => {
    const seen: number[] = [];
    const built = new Gradual(count(3, seen));
    const steps = built.build();
    steps.next();
    steps.next();
    expect(seen).toEqual([0]);
    expect(built.value).toBe("done");
    expect([...steps, ...built.build()]).toEqual([]);
    expect(seen).toEqual([0, 1, 2]);
  });
});

describe("a maker of forms", () => {
  let lexicon: VariantLexicon;

  beforeAll(async () => {
    lexicon = await loadLexicon();
  });

  it("is prepared in many steps, and then makes what it would have made", () => {
    const [prepared, fresh] = [createVariants(lexicon), createVariants(lexicon)];
    expect([...prepared.prepare()].length).toBeGreaterThan(100);
    for (const [kind, name] of [
      ["place", "Vienna"],
      ["place", "Springhurst"],
      ["organisation", "NATO"],
      ["person", "Ada Quill"],
    ] as const) {
      expect(prepared({ kind, names: [name] })).toEqual(fresh({ kind, names: [name] }));
    }
  });
});
