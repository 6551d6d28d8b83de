import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import type { BrowserSession } from "./session";

/** What axe-core finds wrong: the rule, and where. */
export interface Violation {
  rule: string;
  where: string[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Runs with axe-core in reach. */
const REPORT = `(found) => found.violations.map(({ id, nodes }) => ({
  rule: id,
  where: nodes.map(({ html, failureSummary }) => html.slice(0, 200) + " " + failureSummary),
}))`;

/** What axe-core finds wrong with a whole page of the extension. */
export async function violationsIn(page: Page): Promise<Violation[]> {
  await page.evaluate(`${AXE}; null`);
  return (await page.evaluate(`axe.run().then(${REPORT})`)) as Violation[];
}

/**
 * What it finds wrong with the open cards of a page. It runs in the extension's world, where closed
 * roots can be had, and is shown them as if they were open.
 */
export async function violationsInCards(session: BrowserSession, page: Page): Promise<Violation[]> {
  const source = `async () => {
    ${AXE}
    const hosts = [...document.querySelectorAll("sidelight-card")];
    for (const host of hosts) {
      const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
      Object.defineProperty(host, "shadowRoot", { value: root, configurable: true });
    }
    const found = await axe.run({ include: hosts.map(() => ["sidelight-card"]) });
    for (const host of hosts) delete host.shadowRoot;
    const known = found.passes.flatMap(({ nodes }) => nodes).length;
    if (known < 10) throw new Error("axe-core has not looked into the card");
    return (${REPORT})(found);
  }`;
  const run = Object.assign(() => [] as Violation[], { toString: () => source });
  return session.inWorld(page, run);
}
