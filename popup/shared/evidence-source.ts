import { type Evidence, SidelightError } from "../../src/model";
import { callBackground } from "../../src/rpc";
import { openStore } from "../../src/store";
import type { EvidenceSource } from "./services";

/**
 * What the stored reports say: read from the database directly; by way of the background where a
 * page may not open it, as in Firefox's private windows. Which one is found out once.
 */
export function createEvidenceSource(): EvidenceSource {
  let chosen: Promise<EvidenceSource> | undefined;
  return {
    async get(keys) {
      chosen ??= choose();
      chosen.catch(() => {
        chosen = undefined;
      });
      return (await chosen).get(keys);
    },
  };
}

async function choose(): Promise<EvidenceSource> {
  try {
    const store = await openStore();
    return { get: (keys) => store.evidence(keys) };
  } catch (error) {
    if (error instanceof SidelightError && error.code === "no-database") return throughBackground;
    throw error;
  }
}

const throughBackground: EvidenceSource = {
  async get(keys) {
    const all = await callBackground("evidence.get", { keys: [...keys] });
    return new Map(all.map((evidence: Evidence) => [evidence.key, evidence]));
  },
};
