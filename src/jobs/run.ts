import { IntakeError, type Kit } from "../intake";
import type { Pack } from "../model";
import { SidelightError } from "../model";
import type { Job, Jobs, MadeVariants, MakeVariants } from "../store";
import { Cancelled } from "./cancelled";
import { progressOf } from "./progress";
import { readInput } from "./read-job";
import type { Reader } from "./reader";

/** What jobs need to be done. */
export interface Workshop {
  jobs: Jobs;
  parseHtml: Kit["parseHtml"];
  characterMap?: NonNullable<Kit["characterMap"]>;
  reader: Pick<Reader, "start" | "read">;
  variants: { version: number; make: MakeVariants };
  /** Called when something in the library has changed. */
  onChange(): void;
  /** Called when there are other names to be marked on pages: at the end, and now and then before. */
  onPublished(): Promise<void>;
}

/** How often a job is begun before it is given up: it may be what ends the browser each time. */
const MOST_ATTEMPTS = 3;
/** Milliseconds between two calls of `onPublished`: with each, open pages are read anew. */
const PUBLISHED_EVERY = 5000;

/** Does one job after another until none is open. What one fails of is told in its item. */
export async function runJobs(workshop: Workshop): Promise<void> {
  const { jobs, onChange, onPublished } = workshop;
  let untold = 0;
  let told = performance.now();
  for (let job = await jobs.next(); job; job = await jobs.next()) {
    const published = await runJob(job, workshop);
    onChange();
    if (published) untold += 1;
    if (untold > 0 && performance.now() - told > PUBLISHED_EVERY) {
      await onPublished();
      [untold, told] = [0, performance.now()];
    }
  }
  if (untold > 0) await onPublished();
}

/** Does one job; true where names to be marked have come of it. */
async function runJob(job: Job, workshop: Workshop): Promise<boolean> {
  const { jobs } = workshop;
  const { id, attempts } = job.item;
  try {
    if (attempts > MOST_ATTEMPTS)
      throw new Error(`it was begun ${MOST_ATTEMPTS} times and never ended`);
    return await (job.kind === "read"
      ? read(job, workshop)
      : publish(id, job.draft.pack, workshop));
  } catch (error) {
    if (error instanceof Cancelled) return false;
    await jobs.fail(id, failureOf(error));
    return false;
  }
}

async function read(job: Job & { kind: "read" }, workshop: Workshop): Promise<boolean> {
  const { jobs, parseHtml, characterMap, reader, onChange } = workshop;
  reader.start();
  const { id } = job.item;
  const progress = progressOf(async (done) => {
    const wanted = await jobs.progress(id, done);
    onChange();
    return wanted;
  });
  await progress(0);
  const corrections = await jobs.corrections();
  const outcome = await readInput(job.input, {
    parseHtml,
    ...(characterMap && { characterMap }),
    read: reader.read,
    corrections,
    progress,
  });
  if (outcome.kind === "pack") return publish(id, outcome.pack, workshop);
  await jobs.keep(id, outcome.pack, outcome.notes);
  return false;
}

async function publish(id: number, pack: Pack, { jobs, variants }: Workshop): Promise<boolean> {
  // A report without variants is worth more than none: they are made when the browser starts next.
  const byEntity = await variants.make(pack.entities).catch(() => undefined);
  const made: MadeVariants | undefined = byEntity && { version: variants.version, byEntity };
  const digest = await digestOf(pack);
  return jobs.publish(id, { pack, origin: "user", digest, made });
}

/** SHA-256 of a pack, in hex. */
async function digestOf(pack: Pack): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(pack));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What is told of a failure, the input's name left out: it stands beside it. */
function failureOf(error: unknown): string {
  if (error instanceof IntakeError) return capitalised(error.why);
  if (error instanceof SidelightError) return error.message;
  return `Failed inside Sidelight: ${error instanceof Error ? error.message : error}`;
}

function capitalised(why: string): string {
  const sentence = /^(?:is|has|holds|names) /.test(why) ? `The file ${why}` : why;
  const end = /[.?!]$/.test(sentence) ? "" : ".";
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${end}`;
}
