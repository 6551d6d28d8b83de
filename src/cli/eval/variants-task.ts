import { KINDS, type Kind } from "../../model";
import { createVariantTest } from "../../text/variants";
import type { TypedFile } from "../files";
import { InputError } from "../input-error";
import { loadVariants } from "../knowledge";
import { readTable, type TableRow } from "./table";
import type { Task } from "./task";
import { faultsOf, scorePairs } from "./variant-score";

const ASKED = ["canonical", "variant", "kind"] as const;
const GOLD = "should_match";
type Column = (typeof ASKED)[number] | typeof GOLD;

/** A name, and a form that may be of it; `expected` where the list tells. */
interface Pair {
  canonical: string;
  variant: string;
  kind: Kind;
  expected?: boolean;
}

/** Tells of each pair of a list whether the one is a form of the other, by these and the kind alone. */
export const variantsTask: Task = {
  input: "LIST.tsv",
  output: "PRED.json",
  async run(input) {
    const pairs = await readPairs(input);
    const isVariant = createVariantTest(await loadVariants());
    const judged = pairs.map((pair) => ({ ...pair, match: isVariant(pair) }));
    const variants = judged.map(({ canonical, variant, match }) => ({ canonical, variant, match }));
    const told = judged.flatMap((pair) => {
      return pair.expected === undefined ? [] : { ...pair, expected: pair.expected };
    });
    return {
      predictions: `${JSON.stringify({ variants }, undefined, 1)}\n`,
      faults: faultsOf(told),
      ...(told.length > 0 && { scores: scorePairs(told) }),
    };
  },
};

async function readPairs(input: TypedFile): Promise<Pair[]> {
  const rows = await readTable<Column>(input, ASKED, [GOLD]);
  return rows.map((row) => readPair(row, input));
}

function readPair({ line, cells }: TableRow<Column>, { typed }: TypedFile): Pair {
  const { canonical, variant, kind, should_match: expected } = cells;
  const refuse = (fault: string): never => {
    throw new InputError(typed, `line ${line}: ${fault}`);
  };
  if (canonical.trim() === "") refuse("canonical is empty");
  if (variant.trim() === "") refuse("variant is empty");
  const known =
    KINDS.find((it) => it === kind) ?? refuse(`kind must be one of ${KINDS.join(", ")}`);
  const pair = { canonical, variant, kind: known };
  return expected === "" ? pair : { ...pair, expected: expected === "yes" };
}
