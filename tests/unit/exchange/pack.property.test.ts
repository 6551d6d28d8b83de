import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePack, PackError } from "../../../src/exchange";
import { SidelightError } from "../../../src/model";
import { arbitraryPack } from "../support/arbitrary-packs";

describe("decodePack", () => {
  it("reads every valid pack back as it was written", () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        expect(decodePack(JSON.stringify(pack))).toEqual(pack);
      }),
    );
  });

  it("gives the same for its own result", () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        const once = decodePack(pack);
        expect(decodePack(once)).toEqual(once);
      }),
    );
  });

  it("throws nothing but its own errors on any JSON", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void refusalOf(value)));
    fc.assert(fc.property(fc.json(), (text) => void refusalOf(text)));
    fc.assert(fc.property(fc.string(), (text) => void refusalOf(text)));
  });

  it("throws nothing but its own errors on JSON that begins like a pack", () => {
    const list = fc.array(fc.jsonValue());
    const almost = fc.record({
      format: fc.constant("sidelight-pack"),
      version: fc.constant(1),
      reports: list,
      entities: list,
      statements: list,
    });
    fc.assert(fc.property(almost, (value) => void refusalOf(value)));
  });

  it("takes a damaged pack, or names a place that is there or whose parent is", () => {
    fc.assert(
      fc.property(arbitraryPack, damage, (pack, change) => {
        const damaged = change(JSON.parse(JSON.stringify(pack)));
        const error = refusalOf(damaged);
        if (error instanceof PackError) expect(parentExists(damaged, error.pointer)).toBe(true);
        // Whatever the fault, it is the same the next time.
        expect(refusalOf(structuredClone(damaged))?.message).toBe(error?.message);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The error with which a value is refused, undefined where it is taken. Throws any other. */
function refusalOf(value: unknown): SidelightError | undefined {
  try {
    decodePack(value);
    return undefined;
  } catch (error) {
    if (error instanceof SidelightError) return error;
    throw error;
  }
}

interface Place {
  holder: Record<string, unknown> | unknown[];
  key: string;
}

/** Takes out, replaces or swaps one part of a JSON value, at any depth. */
const damage = fc
  .record({
    at: fc.nat(),
    other: fc.nat(),
    how: fc.constantFrom("delete", "replace", "swap"),
    value: fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(0, -1, 1e9, "", "s0", "e0", "r0"),
    ),
  })
  .map(({ at, other, how, value }) => (document: Record<string, unknown>) => {
    const places = [...placesIn(document)];
    const one = places[at % places.length];
    const two = places[other % places.length];
    if (one && how === "delete") take(one);
    if (one && how === "replace") put(one, value);
    if (one && two && how === "swap") put(one, structuredClone(get(two)));
    return document;
  });

function* placesIn(holder: Place["holder"]): Generator<Place> {
  for (const [key, value] of Object.entries(holder)) {
    yield { holder, key };
    if (typeof value === "object" && value !== null) yield* placesIn(value as Place["holder"]);
  }
}

function take({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function put({ holder, key }: Place, value: unknown): void {
  (holder as Record<string, unknown>)[key] = value;
}

function get({ holder, key }: Place): unknown {
  return (holder as Record<string, unknown>)[key];
}

/** Whether all but the last step of a JSON Pointer lead somewhere. */
function parentExists(document: unknown, pointer: string): boolean {
  const steps = pointer.split("/").slice(1, -1);
  let value = document;
  for (const step of steps) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === "object" && value !== null;
}
