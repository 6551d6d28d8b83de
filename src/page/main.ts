/** The content script: runs in every frame, once the page is idle. */
import { browser, type Storage } from "../browser";
import {
  DEFAULT_SETTINGS,
  type EntityKey,
  GAZETTEER_KEY,
  modeOn,
  mutedOn,
  type PublishedFilter,
  SETTINGS_KEY,
  type Settings,
} from "../model";
import { callBackground, callSurely, isExtensionThere } from "../rpc";
import { COMPILED_VERSION } from "../spot";
import { pageOf, rareAt, TRAITS } from "../text/char-pages";
import { removeStaleHosts } from "./card-host";
import { activated, isTinyFrame, largeEnough, watchFrame } from "./frame";
import { eraseHighlights } from "./highlights";
import { Session } from "./session";
import { topSite } from "./top-site";

declare global {
  /** What is known of characters, for scripts that come later: see `build.mjs`. */
  var sidelightChars:
    | { pageOf: typeof pageOf; rareAt: typeof rareAt; TRAITS: typeof TRAITS }
    | undefined;
}

const KEYS = [GAZETTEER_KEY, SETTINGS_KEY];

/** Reads the frame as filter and settings have it, anew whenever one of them changes. */
async function run(): Promise<void> {
  // An older script may have been left here by an update of the extension.
  globalThis.sidelightScript?.abort();
  removeStaleHosts();
  eraseHighlights();
  const script = new AbortController();
  globalThis.sidelightScript = script;
  // Pages and frames that show nothing cost nothing: not even a message.
  await activated();
  await largeEnough();
  if (script.signal.aborted) return;
  const site = await topSite();
  // A newer script may have come meanwhile.
  if (script.signal.aborted) return;
  globalThis.sidelightChars = { pageOf, rareAt, TRAITS };
  const { local } = browser.storage;
  /** What the frame is read by now. */
  let state = "";
  /** Has the frame our sheet? It may be from before it was read anew. */
  let isStyled = false;
  let attending: AbortController | undefined;

  /** Follows what becomes of the frame, or leaves it alone. */
  const attend = (wanted: boolean) => {
    if (wanted === (attending !== undefined)) return;
    attending?.abort();
    attending = wanted ? new AbortController() : undefined;
    if (attending) watchFrame(attending.signal, again, again);
  };

  const follow = async () => {
    const stored = await local.get(KEYS);
    if (script.signal.aborted) return;
    const filter = stored[GAZETTEER_KEY] as PublishedFilter | undefined;
    // Only the background writes them, and checks them before it does.
    const settings = { ...DEFAULT_SETTINGS, ...(stored[SETTINGS_KEY] as Settings | undefined) };
    const mode = modeOn(settings, site);
    const muted = mutedOn(settings, site);
    attend(mode !== "off");
    // A filter of another version was made by another build; the background is renewing it.
    const isRead = mode !== "off" && !isTinyFrame() && filter?.version === COMPILED_VERSION;
    const wanted = isRead ? JSON.stringify([filter.revision, mode, muted]) : "";
    if (wanted === state && !isTinyFrame()) return;
    state = wanted;
    const isGone = globalThis.sidelightPage !== undefined && isTinyFrame();
    isStyled = end() || isStyled;
    const isShown = isRead && mode === "mark";
    if (isShown) keepCards(muted, script.signal).catch(() => {});
    else {
      globalThis.sidelightCard?.closeAll();
      globalThis.sidelightGuests?.hush();
    }
    // The toolbar counts what the frame had.
    if (isGone) callBackground("page.changed", null).catch(() => {});
    if (isStyled && mode !== "mark") {
      isStyled = false;
      callSurely("sheet.remove", null).catch(() => {});
    }
    if (!isRead) return;
    globalThis.sidelightPage = new Session(
      filter,
      (entity) => mode === "mark" && !muted.includes(entity),
      () => script.abort(),
    );
  };
  const changed = (changes: Storage.StorageAreaOnChangedChangesType) => {
    // The extension may have been removed meanwhile: then there is nothing to do any more.
    if (KEYS.some((key) => key in changes)) follow().catch(() => {});
  };

  const again = () => {
    state = "";
    globalThis.sidelightCard?.closeAll();
    follow().catch(() => {});
  };
  local.onChanged.addListener(changed);
  script.signal.addEventListener("abort", () => {
    attend(false);
    end();
    globalThis.sidelightCard?.closeAll();
    // They have nobody to ask any more; a newer script brings its own.
    globalThis.sidelightCard = undefined;
    globalThis.sidelightGuests = undefined;
    if (isExtensionThere()) local.onChanged.removeListener(changed);
  });
  await follow();
}

/** Of the pinned cards closes those about whom the reports, or the reader, know nothing any more. */
async function keepCards(muted: readonly EntityKey[], signal: AbortSignal): Promise<void> {
  const card = globalThis.sidelightCard;
  for (const entity of card?.pinnedOn() ?? []) {
    const isKnown = async () =>
      (await callBackground("evidence.get", { keys: [entity] })).length > 0;
    if (muted.includes(entity) || !(await isKnown())) card?.closeOn(entity);
    if (signal.aborted) return;
  }
}

/** Ends what reads the frame. Has it had our sheet? */
function end(): boolean {
  const page = globalThis.sidelightPage;
  page?.end();
  globalThis.sidelightPage = undefined;
  return page?.isStyled === true;
}

run().catch(() => {
  // The extension was removed while the page was loading: there is nothing to do any more.
});
