/**
 * What is measured of compiling names, for the bench `compile` alone: whoever changes how names are
 * compiled changes it here. Runs in a page of the extension. Bundled for itself.
 */
import type { NamedEntity } from "../../src/model";
import { compileGazetteer } from "../../src/spot";

export interface CompilerHandle {
  /** Makes the names of all entities ready. */
  all(entities: readonly NamedEntity[]): Promise<void>;
  /** Adds those of a few more to what `all` has made. */
  more(entities: readonly NamedEntity[]): Promise<void>;
  /** Names made ready, variants included. */
  forms(): number;
}

declare global {
  var benchCompiler: CompilerHandle | undefined;
}

let known: readonly NamedEntity[] = [];
let compiled = compileGazetteer([], 0);

globalThis.benchCompiler = {
  async all(entities) {
    known = entities;
    compiled = compileGazetteer(entities, 1);
  },
  async more(entities) {
    compiled = compileGazetteer([...known, ...entities], 2);
  },
  forms: () => compiled.forms.length,
};
