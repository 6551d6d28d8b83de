import type { EntityKey, Evidence } from "../../src/model";
import type { EvidenceSource, PageAccess, PageState } from "../shared/services";
import { keepHeld, locate, mergeFrames, type Row, toRows } from "./rows";
import { type Action, failureOf, INITIAL, nextIndex, type PopupState, reduce } from "./state";

/**
 * A page that loads tells nobody when it turns out barred, nor one whose script waits for the first
 * names, after the extension was installed, when they have come and are none of its own: ask again.
 */
const ASKED_AGAIN = ["loading", "absent"];
const ASK_AGAIN_MS = 1000;

/**
 * One opening of the popup: reads the page and the store, keeps the state, carries out what the
 * person does. Holds no DOM. Between `start` and `stop` it follows the page's changes.
 */
export class PopupSession {
  #state: PopupState = INITIAL;
  #evidence = new Map<EntityKey, Evidence>();
  #reading: Promise<void> | null = null;
  #stale = false;
  #held = new Set<EntityKey>();
  #jumps: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe: (() => void) | null = null;

  constructor(
    private readonly page: PageAccess,
    private readonly source: EvidenceSource,
    /** Called with every new state. */
    private readonly onState: (state: PopupState) => void,
  ) {}

  get state(): PopupState {
    return this.#state;
  }

  start(): void {
    this.#unsubscribe = this.page.onChange(() => void this.refresh());
    void this.refresh();
  }

  stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    clearTimeout(this.#timer);
  }

  /** Reads the page again. While a reading runs, any number of calls make one more. */
  refresh(): Promise<void> {
    this.#stale = true;
    this.#reading ??= this.#readWhileStale().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /** After an error: everything anew, what was held of the store too. */
  retry(): Promise<void> {
    this.#evidence.clear();
    this.#send({ type: "unready", view: { state: "loading" } });
    return this.refresh();
  }

  toggle(key: EntityKey): void {
    this.#send({ type: "toggled", key });
  }

  /** Keeps an entity listed though the page may no longer name it, as long as there is a list. */
  hold(key: EntityKey): void {
    this.#held.add(key);
  }

  /** Goes to the entity's next mention. Presses are taken one after another, none is lost. */
  jump(key: EntityKey): Promise<void> {
    this.#jumps = this.#jumps.then(() => this.#jumpNow(key));
    return this.#jumps;
  }

  async reload(): Promise<void> {
    this.#send({ type: "unready", view: { state: "loading" } });
    try {
      await this.page.reload();
    } catch (error) {
      this.#send({ type: "failed", failure: failureOf(error) });
    }
  }

  /** Has the user let the extension into pages of an origin, or into all. */
  async allow(origin?: string): Promise<void> {
    try {
      if (!(await this.page.allow(origin))) return;
      this.#send({ type: "unready", view: { state: "loading" } });
      await this.refresh();
    } catch (error) {
      this.#send({ type: "failed", failure: failureOf(error) });
    }
  }

  async #readWhileStale(): Promise<void> {
    while (this.#stale) {
      this.#stale = false;
      try {
        this.#send(await this.#read(await this.page.read()));
      } catch (error) {
        this.#send({ type: "failed", failure: failureOf(error) });
      }
    }
  }

  async #read(page: PageState): Promise<Action> {
    if (page.state !== "ready") return { type: "unready", view: page };
    const listed = mergeFrames(page.frames);
    await this.#learn(listed.map((entry) => entry.key));
    const complete = page.frames.every((frame) => frame.summary.complete);
    const rows = toRows(listed, this.#evidence);
    return { type: "read", rows: keepHeld(this.#rows(), rows, this.#held), complete };
  }

  /** Asks the store once, for what is not held yet: a page may report a change many times. */
  async #learn(keys: readonly EntityKey[]): Promise<void> {
    const unknown = keys.filter((key) => !this.#evidence.has(key));
    if (unknown.length === 0) return;
    for (const [key, evidence] of await this.source.get(unknown)) {
      this.#evidence.set(key, evidence);
    }
  }

  async #jumpNow(key: EntityKey): Promise<void> {
    const row = this.#row(key);
    if (!row) return;
    const index = nextIndex(this.#state.cursors.get(key), row.count);
    const target = locate(row.frames, index);
    if (!target) return;
    // A frame that went away rejects; to the person that is the same as a mention gone.
    const found = await this.page.jump(target.frameId, key, target.ordinal).catch(() => false);
    this.#send({ type: "jumped", key, cursor: { index, found } });
    if (!found) await this.refresh();
  }

  #row(key: EntityKey): Row | undefined {
    return this.#rows().find((row) => row.key === key);
  }

  #rows(): Row[] {
    const { view } = this.#state;
    return view.state === "list" ? view.rows : [];
  }

  #send(action: Action): void {
    this.#state = reduce(this.#state, action);
    clearTimeout(this.#timer);
    if (ASKED_AGAIN.includes(this.#state.view.state) && this.#unsubscribe) {
      this.#timer = setTimeout(() => void this.refresh(), ASK_AGAIN_MS);
    }
    this.onState(this.#state);
  }
}
