/** The background: Chrome's service worker, Firefox's event page. Wiring only. */
import { browser } from "../browser";
import { lazily } from "../making/lazily";
import { variantMaker, variantsWith } from "../making/variants";
import { type EntityKey, type Evidence, SidelightError, siteOf } from "../model";
import { backgroundRules, type Capture, libraryRules, serve } from "../rpc";
import { compilingWith } from "../spot/common";
import { openStore, type Store } from "../store";
import { fold } from "../text";
import { VARIANTS_VERSION } from "../text/variants";
import { arrive, followPermissions } from "./arrival";
import { clearBadges, updateBadge } from "./badge";
import { capture } from "./capture";
import { readCommonWords } from "./common";
import { insertSheet, loadCard, loadTools, removeSheet, tabOf } from "./frames";
import { lendCard, returnCard } from "./guests";
import { createJobKeeper } from "./jobs";
import { openLibrary } from "./library";
import { lookUpText } from "./look-up";
import { createReportMenus, onReportMenu } from "./report-menus";
import { readOwn, seed } from "./seeding";
import { createSelectionMenus, followSelectionMenus } from "./selection-menus";
import { changeSettings, toggleSite } from "./settings";
import { shareLibrary, tellLibraries } from "./shared-library";
import { addSpelling, getSpellings, refusalsOf, refusalWith, setSpelling } from "./spellings";
import { createTerms } from "./terms";
import { listenForCommands, step } from "./tour";

let opened: Promise<Store> | undefined;

/** The store, opened on first need; a failure to open it is not kept. */
function store(): Promise<Store> {
  opened ??= openStore({ sameness: (text) => fold(text).trim() });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

const variants = {
  version: VARIANTS_VERSION,
  make: variantMaker(async () => variantsWith(await readOwn("lexicon/names.json"))),
};
const common = lazily(() => readCommonWords(() => readOwn("lexicon/common.json")));
const terms = createTerms(store, async () => compilingWith(await common()));

const jobs = createJobKeeper(store, terms.publish);

/** Puts what a tab shows into the library, begins to read it, and shows it there. */
async function captureAndShow(request: Capture): Promise<number> {
  // So that what ships is the older of the two.
  await preparing;
  const id = await capture(await store(), request);
  await jobs.wake();
  await openLibrary(id);
  return id;
}

/** Shows in the library why a page could not be put there: a context menu has no place for it. */
async function showFailure(error: unknown): Promise<void> {
  const failure = error instanceof Error ? error.message : String(error);
  const [id] = await (await store()).library.add([{ name: "This page", failure }]);
  await openLibrary(id);
}

// Whatever has woken the background: jobs that were open when it, or the browser, ended go on.
jobs.wake().catch(() => {
  // Where the database does not open, whoever needs it next is told.
});

/** What is being done of {@link prepare}: what asks for all that is known waits for it. */
let preparing: Promise<unknown> = Promise.resolve();

/** Brings store and gazetteer up to what this build ships. */
function prepare(): Promise<void> {
  const prepared = bringUp();
  preparing = prepared.catch(() => undefined);
  return prepared;
}

async function bringUp(): Promise<void> {
  const current = await store();
  try {
    await seed(current, variants);
  } finally {
    tellLibraries();
    // What is stored is served, whatever became of the packs that ship.
    await terms.publish();
  }
}

browser.runtime.onInstalled.addListener(async () => {
  await Promise.all([createReportMenus(), createSelectionMenus()]);
  await prepare();
});
onReportMenu((request) => captureAndShow(request).catch(showFailure));
// Pages learn by the end of a connection that the extension is gone: there need be nobody to talk to.
browser.runtime.onConnect.addListener(() => {});
// A browser may drop an extension's data when the disk is full: then what ships comes back.
browser.runtime.onStartup.addListener(prepare);

followPermissions();
followSelectionMenus();
// Firefox for Android has no commands.
browser.commands?.onCommand.addListener(async (command, tab) => {
  if (command !== "toggle-site" || tab?.id === undefined) return;
  const { url } = await browser.tabs.get(tab.id);
  await clearBadges(await toggleSite(url));
});
void arrive();

listenForCommands();
/** What the reports say of entities, with the names that stand in it. */
async function evidenceOn(keys: readonly EntityKey[]): Promise<Evidence[]> {
  const known = await (await store()).evidence(keys);
  return terms.noteNames(keys.flatMap((key) => known.get(key) ?? []));
}

serve(libraryRules, shareLibrary(store));
serve(backgroundRules, {
  "sheet.insert": async (_, sender) => insertSheet(sender),
  "sheet.remove": async (_, sender) => removeSheet(sender),
  "site.get": async (_, { tab }) => siteOf(tab?.url) ?? "",
  "settings.change": async (change) => {
    const settings = await changeSettings(change);
    await clearBadges(settings);
    return settings;
  },
  "entity.mute": async ({ entity, everywhere }, { tab }) => {
    const site = everywhere ? null : siteOf(tab?.url);
    if (site === undefined) throw new SidelightError("no-page", "The page is of no site.");
    await changeSettings({ what: "mute", entity, site, muted: true });
    return null;
  },
  "card.load": async (_, sender) => loadCard(sender),
  "mention.step": async ({ entity, by }, sender) =>
    (await step(tabOf(sender), by, entity, "open")) === (sender.frameId ?? 0),
  "card.lend": async (card, sender) => lendCard(sender, card, await evidenceOn(card.entities)),
  "card.return": async ({ atOnce }, sender) => returnCard(sender, atOnce),
  "evidence.get": ({ keys }) => evidenceOn(keys),
  "names.get": async ({ keys, tools }, sender) => {
    const [names] = await Promise.all([terms.names(keys), tools && loadTools(sender)]);
    return names;
  },
  "spellings.get": async ({ entity }) =>
    getSpellings(await store(), entity, refusalWith(await common())),
  "spellings.set": async (change) =>
    setSpelling(await store(), change, refusalWith(await common()), terms.publish),
  "spellings.add": async (addition) =>
    addSpelling(await store(), addition, refusalWith(await common()), terms.publish),
  "entities.find": async ({ text }) => {
    await preparing;
    return lookUpText(await store(), terms, text);
  },
  "spellings.trimmed": async () => (await store()).trimmed(),
  "jobs.wake": async () => {
    await jobs.wake();
    return null;
  },
  "jobs.done": async () => {
    await jobs.rest();
    return null;
  },
  "library.published": async () => {
    await terms.publish();
    return null;
  },
  "report.capture": captureAndShow,
  "names.refused": async ({ names }) => refusalsOf(names, await common()),
  "page.changed": async (_, sender) => {
    await updateBadge(tabOf(sender));
    return null;
  },
});
