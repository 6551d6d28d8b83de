/**
 * Reading and importing: the script of Chrome's offscreen document, and a module that Firefox's
 * background imports when there is something to do.
 */
import { browser } from "../browser";
import { lazily } from "../making/lazily";
import { variantMaker, variantsWith } from "../making/variants";
import { LIBRARY_CHANNEL } from "../model";
import { callBackground, jobsRules, serve } from "../rpc";
import { openStore } from "../store";
import { fold } from "../text";
import { VARIANTS_VERSION } from "../text/variants";
import { createReader } from "./reader";
import { runJobs } from "./run";

const store = lazily(() => openStore({ sameness: (text) => fold(text).trim() }));
const variants = {
  version: VARIANTS_VERSION,
  make: variantMaker(async () => {
    const lexicon = await fetch(browser.runtime.getURL("lexicon/names.json"));
    return variantsWith(await lexicon.text());
  }),
};

/** A page that is parsed here runs nothing and loads nothing: its document has no window. */
function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

/** As the build has put them beside this script; loaded for the PDFs that need one. */
async function characterMap(name: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`jobs/cmaps/${name}.bcmap`));
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Does all open jobs. Where they are being done already, in this document or in another, it resolves
 * when those who do them have seen to what was open.
 */
export async function work(onPublished: () => Promise<void>): Promise<void> {
  const channel = new BroadcastChannel(LIBRARY_CHANNEL);
  const reader = createReader(
    () => new Worker(browser.runtime.getURL("jobs/reader.js"), { type: "module" }),
  );
  try {
    await navigator.locks.request("sidelight-jobs", async () => {
      const { jobs } = await store();
      const onChange = () => channel.postMessage(null);
      await runJobs({ jobs, parseHtml, characterMap, reader, variants, onChange, onPublished });
    });
  } finally {
    reader.end();
    channel.close();
  }
}

async function workOffscreen(): Promise<void> {
  await work(async () => {
    await callBackground("library.published", null);
  });
  await callBackground("jobs.done", null);
}

if (document.documentElement.dataset.offscreen !== undefined) {
  serve(jobsRules, {
    "jobs.run": async () => {
      void workOffscreen();
      return null;
    },
  });
  void workOffscreen();
}
