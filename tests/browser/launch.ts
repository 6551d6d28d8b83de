import { readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser, type LaunchOptions, type Page } from "puppeteer-core";
import { obtainBrowser } from "./install";
import type { BrowserName } from "./names";
import { BrowserSession, type Driver, type OpenPopup } from "./session";
import { waitFor, within } from "./wait";

export interface LaunchSettings {
  headless: boolean;
  /** Of pages without a window; a window's pages fit the window. */
  viewport?: { width: number; height: number };
  /** Settings of Firefox's own. */
  firefoxPrefs?: Record<string, string | number | boolean>;
  /** A page to be open before the extension is there. */
  openFirst?: string;
  /** The folder of a profile to be used again; each start has its own otherwise. */
  profile?: string;
}

/** Firefox gives each install a random one unless told; any will do. */
const FIREFOX_UUID = "5c0b8f4e-6d0a-4f5e-9a67-3d1f7f1f2b1c";

const CHROMIUM_ARGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--lang=en-US",
];

/** Starts a browser with the unpacked extension of that folder in it. */
export async function launch(
  name: BrowserName,
  extensionDir: string,
  settings: LaunchSettings,
): Promise<BrowserSession> {
  const browser = await puppeteer.launch(launchOptions(name, extensionDir, settings));
  try {
    if (settings.openFirst !== undefined) await openPage(browser, settings.openFirst);
    const driver = await drive(browser, name, extensionDir);
    const session = new BrowserSession({
      ...driver,
      // Firefox opens no toolbar popup on demand.
      showPopup: (page, tabId) =>
        name === "chrome" ? toolbarPopup(driver, page) : session.popupInTab(tabId),
    });
    return await session.start();
  } catch (error) {
    browser.process()?.kill("SIGKILL");
    throw error;
  }
}

export function launchOptions(
  name: BrowserName,
  extensionDir: string,
  { headless, viewport = { width: 1200, height: 800 }, firefoxPrefs, profile }: LaunchSettings,
): LaunchOptions {
  const common = {
    executablePath: obtainBrowser(name),
    headless,
    defaultViewport: headless ? viewport : null,
    timeout: 60_000,
    ...(profile !== undefined && { userDataDir: profile }),
  };
  if (name === "chrome") {
    // Chromium's sandbox does not work as root, which test machines often are.
    const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    return { ...common, pipe: true, enableExtensions: true, args: [...CHROMIUM_ARGS, ...sandbox] };
  }
  return {
    ...common,
    browser: "firefox",
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [geckoId(extensionDir)]: FIREFOX_UUID }),
      "intl.accept_languages": "en-US, en",
      ...firefoxPrefs,
    },
  };
}

async function openPage(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "load" });
}

async function drive(
  browser: Browser,
  name: BrowserName,
  extensionDir: string,
): Promise<Omit<Driver, "showPopup">> {
  const extensionId = await browser.installExtension(extensionDir);
  const baseUrl =
    name === "chrome" ? `chrome-extension://${extensionId}/` : `moz-extension://${FIREFOX_UUID}/`;
  return { browser, name, extensionId, baseUrl, goToOwn };
}

/** Firefox never reports that a page of its own or of an extension has loaded: look for it. */
async function goToOwn(page: Page, url: string): Promise<void> {
  page.goto(url, { waitUntil: "domcontentloaded" }).catch(() => undefined);
  await waitFor(
    `the page ${url}`,
    () =>
      within(
        1_000,
        page.evaluate(
          (wanted) => location.href === wanted && document.readyState !== "loading",
          url,
        ),
      ),
    { timeout: 10_000 },
  );
}

async function toolbarPopup(
  { browser, extensionId, baseUrl }: Omit<Driver, "showPopup">,
  page: Page,
): Promise<OpenPopup> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error("the extension is gone");
  await page.bringToFront();
  const known = new Set(browser.targets());
  await extension.triggerAction(page);
  const target = await browser.waitForTarget(
    (candidate) => !known.has(candidate) && candidate.url().startsWith(`${baseUrl}popup/`),
    { timeout: 10_000 },
  );
  const popup = (await target.page()) ?? (await target.asPage());
  return {
    page: popup,
    close: async () => {
      if (!popup.isClosed()) await popup.close();
    },
  };
}

function geckoId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, "manifest.json"), "utf8"));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== "string") throw new Error(`${extensionDir} names no gecko id`);
  return id;
}
