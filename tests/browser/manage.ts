import type { Page } from "puppeteer-core";
import type { BrowserSession } from "./session";
import { waitFor, within } from "./wait";

/** What the browser's own pages let its user do with an extension. */
export interface Manager {
  setEnabled(enabled: boolean): Promise<void>;
  reload(): Promise<void>;
  /** Lets the extension into private windows, for which it is reloaded. */
  allowPrivate(): Promise<void>;
  /** Lets the extension into pages only where the user says so, or into all again. Chromium's. */
  setOpen(open: boolean): Promise<void>;
}

/** Manages the extension of a session as its user would, by the browser's own page for that. */
export async function manage(session: BrowserSession): Promise<Manager> {
  const page = await session.browser.newPage();
  return session.name === "chrome" ? inChromium(page, session) : inFirefox(page);
}

interface ChromiumPage {
  chrome: {
    management: { setEnabled(id: string, enabled: boolean, done: () => void): void };
    developerPrivate: {
      updateProfileConfiguration(change: object, done: () => void): void;
      updateExtensionConfiguration(change: object, done: () => void): void;
      reload(id: string, options: object, done: () => void): void;
    };
  };
}

async function inChromium(page: Page, session: BrowserSession): Promise<Manager> {
  const { extensionId } = session.driver;
  await page.goto("chrome://extensions/");
  // Without it, what is not from the store is not enabled again.
  await page.evaluate(
    () =>
      new Promise<void>((done) =>
        (globalThis as unknown as ChromiumPage).chrome.developerPrivate.updateProfileConfiguration(
          { inDeveloperMode: true },
          done,
        ),
      ),
  );
  const configure = (change: object) =>
    page.evaluate(
      (configuration) =>
        new Promise<void>((done) =>
          (
            globalThis as unknown as ChromiumPage
          ).chrome.developerPrivate.updateExtensionConfiguration(configuration, done),
        ),
      { extensionId, ...change },
    );
  return {
    setEnabled: (enabled) =>
      page.evaluate(
        (id, on) =>
          new Promise<void>((done) =>
            (globalThis as unknown as ChromiumPage).chrome.management.setEnabled(id, on, done),
          ),
        extensionId,
        enabled,
      ),
    reload: () =>
      page.evaluate(
        (id) =>
          new Promise<void>((done) =>
            (globalThis as unknown as ChromiumPage).chrome.developerPrivate.reload(
              id,
              { failQuietly: true },
              done,
            ),
          ),
        extensionId,
      ),
    allowPrivate: () => configure({ incognitoAccess: true }),
    setOpen: (open) => configure({ hostAccess: open ? "ON_ALL_SITES" : "ON_CLICK" }),
  };
}

interface FirefoxPage {
  ChromeUtils: { importESModule(url: string): Record<string, FirefoxModule> };
}
interface FirefoxModule {
  getAddonByID(id: string): Promise<{
    enable(): Promise<void>;
    disable(): Promise<void>;
    reload(): Promise<void>;
  }>;
  add(id: string, permissions: object): Promise<void>;
}

const GECKO_ID = "sidelight@sidelight.invalid";

/** By a page of Firefox's own, whose scripts may do what Firefox's may. */
async function inFirefox(page: Page): Promise<Manager> {
  page.goto("about:config").catch(() => undefined);
  await waitFor("a page of Firefox's own", () =>
    within(
      1_000,
      page.evaluate(() => location.href === "about:config" && "ChromeUtils" in globalThis),
    ),
  );
  const run = (what: "enable" | "disable" | "reload") =>
    page.evaluate(
      async (id, method) => {
        const { ChromeUtils } = globalThis as unknown as FirefoxPage;
        const { AddonManager } = ChromeUtils.importESModule(
          "resource://gre/modules/AddonManager.sys.mjs",
        );
        const addon = await AddonManager?.getAddonByID(id);
        await addon?.[method]();
      },
      GECKO_ID,
      what,
    );
  return {
    setEnabled: (enabled) => run(enabled ? "enable" : "disable"),
    reload: () => run("reload"),
    async allowPrivate() {
      await page.evaluate(async (id) => {
        const { ChromeUtils } = globalThis as unknown as FirefoxPage;
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          "resource://gre/modules/ExtensionPermissions.sys.mjs",
        );
        const permissions = ["internal:privateBrowsingAllowed"];
        await ExtensionPermissions?.add(id, { permissions, origins: [] });
      }, GECKO_ID);
      await run("reload");
    },
    setOpen: () => Promise.reject(new Error("Firefox has permissions for that")),
  };
}
