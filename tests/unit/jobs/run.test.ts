import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { encodePack } from "../../../src/exchange";
import { readReport } from "../../../src/jobs/read-report";
import { runJobs, type Workshop } from "../../../src/jobs/run";
import type { Input } from "../../../src/model";
import type { Store } from "../../../src/store";
import { aStore } from "../support/databases";
import { kit } from "../support/documents";
import { aPack, REPORT_TEXT } from "../support/packs";

const file = (name: string, content: string): Input => {
  return { kind: "file", name, bytes: strToU8(content) };
};

function workshop(store: Store, changes: Partial<Workshop> = {}) {
  const told = { changes: 0, published: 0, started: 0 };
  const made: Workshop = {
    jobs: store.jobs,
    parseHtml: kit.parseHtml,
    reader: {
      start: () => {
        told.started += 1;
      },
      read: async (request, progress) => {
        await progress(0.5);
        return readReport(request, () => undefined);
      },
    },
    variants: { version: 1, make: async () => new Map() },
    onChange: () => {
      told.changes += 1;
    },
    onPublished: async () => {
      told.published += 1;
    },
    ...changes,
  };
  return { made, told };
}

describe("jobs", () => {
  it("read what they can, tell what they cannot, and put packs onto pages at once", async () => {
    const { store } = await aStore();
    await store.library.add([
      file("a.txt", REPORT_TEXT.replaceAll("bridge", "quay")),
      file("empty.txt", ""),
      file("pack.json", encodePack(aPack())),
    ]);
    const { made, told } = workshop(store);
    await runJobs(made);
    const { items } = await store.library.page(3);
    expect(items.map(({ state }) => state)).toEqual(["ready", "failed", "review"]);
    expect(items[1]?.failure).toBe("The file is empty; is it the right file?");
    expect(told.published).toBe(1);
    expect(told.changes).toBeGreaterThanOrEqual(3);
    expect(told.started).toBeGreaterThan(0);
    const draft = await store.library.draft(items[2]?.id ?? 0);
    expect(draft?.pack.reports[0]?.text).toBe(REPORT_TEXT.replaceAll("bridge", "quay"));
    expect(draft?.pack.entities.length).toBeGreaterThan(0);
  });

  it("put accepted readings onto pages, with variants", async () => {
    const { store } = await aStore();
    await store.library.add([file("a.txt", REPORT_TEXT)]);
    await runJobs(workshop(store).made);
    await store.library.accept();
    const variants = {
      version: 7,
      make: async (entities: readonly { id: string }[]) =>
        new Map(entities.map(({ id }) => [id, [{ text: "Form", reason: "short" as const }]])),
    };
    const { made, told } = workshop(store, { variants });
    await runJobs(made);
    // There is nothing to be read.
    expect(told.started).toBe(0);
    const { entities } = await store.namedEntities();
    expect(entities.length).toBeGreaterThan(0);
    expect(entities[0]?.variants).toEqual([{ text: "Form", reason: "short" }]);
    expect((await store.packs())[0]).toMatchObject({ origin: "user", variantsVersion: 7 });
  });

  it("correct a reading as earlier ones were corrected", async () => {
    const { store } = await aStore();
    await store.library.add([file("a.txt", REPORT_TEXT)]);
    await runJobs(workshop(store).made);
    const id = (await store.library.page(1)).items[0]?.id ?? 0;
    const draft = await store.library.draft(id);
    if (!draft) throw new Error("no draft");
    const name = draft.pack.entities[0]?.name ?? "";
    await store.library.saveDraft(id, draft.pack, [{ op: "drop", names: [name] }]);
    await store.library.accept();
    await store.library.add([file("b.txt", `${REPORT_TEXT}\n\nMore.`)]);
    await runJobs(workshop(store).made);
    const [next] = (await store.library.page(1)).items;
    const second = await store.library.draft(next?.id ?? 0);
    expect(second?.pack.entities.map((it) => it.name)).not.toContain(name);
  });

  it("end without a trace where they are given up", async () => {
    const { store } = await aStore();
    const [id = 0] = await store.library.add([file("a.txt", REPORT_TEXT)]);
    const jobs = {
      ...store.jobs,
      progress: async (given: number, done: number) => {
        await store.library.giveUp(id);
        return store.jobs.progress(given, done);
      },
    };
    await runJobs(workshop(store, { jobs }).made);
    expect((await store.library.page(1)).items).toEqual([]);
  });

  it("that end the browser each time are begun three times, not for ever", async () => {
    const { store } = await aStore();
    await store.library.add([file("a.txt", REPORT_TEXT)]);
    for (let time = 0; time < 3; time += 1) await store.jobs.next();
    await runJobs(workshop(store).made);
    const [item] = (await store.library.page(1)).items;
    expect(item).toMatchObject({ state: "failed" });
    expect(item?.failure).toMatch(/begun 3 times/);
  });
});
