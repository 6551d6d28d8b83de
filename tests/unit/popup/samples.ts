import type {
  EvidenceSource,
  PageAccess,
  PageState,
  SettingsAccess,
  SpellingAccess,
  SpellingListener,
} from "../../../popup/shared/services";
import {
  DEFAULT_SETTINGS,
  type Evidence,
  type EvidenceStatement,
  type FrameSummary,
  type Settings,
  type SettingsChange,
  type Spelling,
  type Trimmed,
  withChange,
} from "../../../src/model";

let made = 0;

/** A quote with a whole attribution, but for what `over` says otherwise. */
export function quote(over: Partial<EvidenceStatement> = {}): EvidenceStatement {
  made += 1;
  return {
    id: `s${made}`,
    kind: "quote",
    text: "We hope it works today",
    speaker: "Iryna Vereshchuk",
    own: true,
    cue: "said",
    date: "2022-03-11",
    source: { title: "Talks go on", publisher: "Reuters", date: "2022-03-11", paragraph: 16 },
    ...over,
  };
}

/** A fact of the report's own, but for what `over` says otherwise. */
export function fact(over: Partial<EvidenceStatement> = {}): EvidenceStatement {
  const { speaker: _, cue: __, date: ___, ...rest } = quote();
  const text = "The strike force is stalled north of Kyiv.";
  return { ...rest, kind: "fact", text, own: false, certainty: "fact", ...over };
}

/** An entity whose key is its id. */
export function entity(id: string, over: Partial<Evidence> = {}): Evidence {
  return { key: id, id, kind: "person", name: id, names: [id], statements: [], ...over };
}

/** A frame's summary from pairs of entity and count. */
export function frame(frameId: number, counts: Record<string, number>, complete = true) {
  const mentions = Object.entries(counts).map(([key, count]) => ({ entity: key, count }));
  const summary: FrameSummary = { complete, mentions };
  return { frameId, summary };
}

export function ready(...frames: ReturnType<typeof frame>[]): PageState {
  return { state: "ready", frames };
}

/** A page that answers as it is told and notes what it is asked. */
export class FakePage implements PageAccess {
  readonly jumps: [frameId: number, entity: string, ordinal: number][] = [];
  /** Whether a jump finds its mention. */
  lands = true;
  reads = 0;
  reloads = 0;
  onSite: string | undefined;
  /** What the user was asked to allow. */
  readonly allowed: (string | undefined)[] = [];
  /** Does the user allow it? */
  grants = true;
  readonly listeners = new Set<() => void>();

  constructor(public answer: PageState | Error) {}

  async read(): Promise<PageState> {
    this.reads += 1;
    if (this.answer instanceof Error) throw this.answer;
    return this.answer;
  }

  async jump(frameId: number, key: string, ordinal: number): Promise<boolean> {
    this.jumps.push([frameId, key, ordinal]);
    return this.lands;
  }

  async reload(): Promise<void> {
    this.reloads += 1;
  }

  async site(): Promise<string | undefined> {
    return this.onSite;
  }

  async allow(origin?: string): Promise<boolean> {
    this.allowed.push(origin);
    if (this.grants) this.answer = { state: "loading" };
    return this.grants;
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The page becomes another, and says so. */
  change(answer: PageState | Error): void {
    this.answer = answer;
    for (const listener of this.listeners) listener();
  }
}

/** Settings that are kept as stored ones are. */
export class FakeSettings implements SettingsAccess {
  readonly listeners = new Set<(settings: Settings) => void>();
  readonly changes: SettingsChange[] = [];
  failure: Error | null = null;
  shown = 0;

  constructor(public held: Settings = DEFAULT_SETTINGS) {}

  async get(): Promise<Settings> {
    return this.held;
  }

  async change(change: SettingsChange): Promise<void> {
    if (this.failure) throw this.failure;
    this.changes.push(change);
    this.held = withChange(this.held, change);
    for (const listener of this.listeners) listener(this.held);
  }

  async show(): Promise<void> {
    this.shown += 1;
  }

  onChange(listener: (settings: Settings) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** A store that holds the given entities and notes what it is asked. */
export class FakeStore implements EvidenceSource {
  readonly asked: string[][] = [];
  failure: Error | null = null;

  constructor(private readonly held: Evidence[]) {}

  async get(keys: readonly string[]): Promise<Map<string, Evidence>> {
    this.asked.push([...keys]);
    if (this.failure) throw this.failure;
    const found = this.held.filter(({ key }) => keys.includes(key));
    return new Map(found.map((evidence) => [evidence.key, evidence]));
  }
}

/** A name in use, but for what `over` says otherwise. */
export function spelling(text: string, over: Partial<Spelling> = {}): Spelling {
  return { text, reason: "name", weak: false, state: "used", ...over };
}

/** Spellings by entity, which can be removed and restored as stored ones can. */
export class FakeSpellings implements SpellingAccess {
  readonly listeners = new Set<SpellingListener>();
  readonly asked: string[] = [];
  failure: Error | null = null;

  /** What nobody may add. */
  readonly refused = new Set<string>();

  constructor(public held: Record<string, Spelling[]> = {}) {}

  async get(key: string): Promise<Spelling[]> {
    this.asked.push(key);
    if (this.failure) throw this.failure;
    return this.held[key] ?? [];
  }

  async set(key: string, text: string, used: boolean): Promise<void> {
    if (this.failure) throw this.failure;
    const state = used ? "used" : "removed";
    const all = (this.held[key] ?? []).map((it) => (it.text === text ? { ...it, state } : it));
    this.held = { ...this.held, [key]: all as Spelling[] };
    for (const listener of this.listeners) listener(key, all as Spelling[]);
  }

  async add(key: string, text: string): Promise<Spelling[]> {
    if (this.failure) throw this.failure;
    const state = this.refused.has(text) ? "refused" : "used";
    const why = state === "refused" && { why: "word" };
    const all = [...(this.held[key] ?? []), spelling(text, { reason: "added", state, ...why })];
    if (state === "used") this.held = { ...this.held, [key]: all };
    for (const listener of this.listeners) listener(key, all);
    return all;
  }

  async trimmed(): Promise<Trimmed[]> {
    return Object.entries(this.held).flatMap(([key, all]) => {
      const removed = all.filter(({ state }) => state === "removed");
      return removed.length > 0 ? [{ entity: key, kind: "person", name: key, removed }] : [];
    });
  }

  onChange(listener: SpellingListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
