import { browser, offscreenApi } from "../browser";
import { callJobs } from "../rpc";
import type { Store } from "../store";

/** True where the background is no document, and cannot read: Chrome. */
declare const __READS_OFFSCREEN__: boolean;

/** Wakes a background that was stopped while jobs are open; it is there only as long as they are. */
const ALARM = "jobs";
/** Minutes: the least that Chrome takes; below the half minute after which Firefox stops a background. */
const PERIOD = __READS_OFFSCREEN__ ? 0.5 : 0.25;
const PAGE = "jobs/jobs.html";

/** The jobs of the library, as the background sees to them. */
export interface JobKeeper {
  /** Has open jobs done, if there are any, and sees to it that they are gone on with. */
  wake(): Promise<void>;
  /** Puts away what was there for them, if none is open. */
  rest(): Promise<void>;
}

/** @param publish has pages mark what is stored */
export function createJobKeeper(
  store: () => Promise<Store>,
  publish: () => Promise<void>,
): JobKeeper {
  const open = async () => (await store()).jobs.open();
  const keeper: JobKeeper = {
    async wake() {
      if ((await open()) === 0) return keeper.rest();
      await browser.alarms.create(ALARM, { periodInMinutes: PERIOD });
      await run(publish, keeper.rest);
    },
    async rest() {
      if ((await open()) > 0) return;
      await browser.alarms.clear(ALARM);
      if (__READS_OFFSCREEN__ && (await offscreenApi()?.hasDocument())) {
        await offscreenApi()?.closeDocument();
        // One that was added just then found a document that is gone now.
        if ((await open()) > 0) await keeper.wake();
      }
    },
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void keeper.wake();
  });
  return keeper;
}

/** Starts the jobs, and does not wait for them. */
async function run(publish: () => Promise<void>, rest: () => Promise<void>): Promise<void> {
  if (!__READS_OFFSCREEN__) {
    // Typed by hand, for nothing of the reader may be bundled with the background.
    const { work } = (await import("/jobs/main.js" as string)) as {
      work(onPublished: () => Promise<void>): Promise<void>;
    };
    void work(publish).then(rest);
    return;
  }
  // It is there before it listens, and begins by itself.
  if (creating) await creating;
  else if (await offscreenApi()?.hasDocument()) await callJobs("jobs.run", null);
  else await createDocument();
}

let creating: Promise<void> | undefined;

/** Once it is there it begins by itself. Chrome allows one only, and refuses a second. */
function createDocument(): Promise<void> {
  creating ??= (
    offscreenApi()?.createDocument({
      url: PAGE,
      reasons: ["DOM_PARSER"],
      justification: "Reads reports: a service worker can parse neither pages nor documents.",
    }) ?? Promise.resolve()
  ).finally(() => {
    creating = undefined;
  });
  return creating;
}
