import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Runtime } from "../../../src/browser";
import { type Answer, backgroundRules, type Handlers, serve } from "../../../src/rpc";
import type { BackgroundCalls } from "../../../src/rpc/to-background";

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<Answer> | undefined;

const listeners = vi.hoisted(() => new Set<unknown>());
vi.mock("../../../src/browser", () => ({
  browser: {
    runtime: {
      id: "own",
      getURL: (path: string) => `chrome-extension://own/${path}`,
      onMessage: {
        addListener: (listener: unknown) => listeners.add(listener),
        removeListener: (listener: unknown) => listeners.delete(listener),
      },
    },
  },
}));

const POPUP = { id: "own", url: "chrome-extension://own/popup/popup.html" };
const PAGE = {
  id: "own",
  url: "https://example.org/",
  tab: { id: 1 } as Runtime.MessageSender["tab"],
};

const set = vi.fn(async () => []);
const change = { entity: "r1/quill", text: "Quill", used: false };

function ask(params: unknown, sender: object): Promise<Answer> | undefined {
  const [listener] = listeners as Set<Listener>;
  return listener?.({ sidelight: 1, call: "spellings.set", params }, sender);
}

beforeEach(() => {
  listeners.clear();
  set.mockClear();
  const none = async () => {
    throw new Error("not asked for");
  };
  const handlers: Handlers<BackgroundCalls> = {
    "sheet.insert": none,
    "sheet.remove": none,
    "site.get": none,
    "entity.mute": none,
    "spellings.add": none,
    "entities.find": none,
    "settings.change": none,
    "card.load": none,
    "card.lend": none,
    "card.return": none,
    "mention.step": none,
    "evidence.get": none,
    "spellings.get": none,
    "spellings.set": set,
    "spellings.trimmed": none,
    "names.get": none,
    "jobs.wake": none,
    "jobs.done": none,
    "library.published": none,
    "report.capture": none,
    "names.refused": none,
    "page.changed": none,
  };
  serve(backgroundRules, handlers);
});

describe("a change of spellings", () => {
  it("is taken from the extension's own page", async () => {
    expect(await ask(change, POPUP)).toEqual({ ok: true, value: [] });
    expect(set).toHaveBeenCalledWith(change, POPUP);
  });

  it("is refused from a web page and from strangers", async () => {
    for (const sender of [PAGE, { ...POPUP, id: "other" }, {}]) {
      expect(await ask(change, sender)).toMatchObject({ ok: false, code: "forbidden" });
    }
    expect(set).not.toHaveBeenCalled();
  });

  it("is refused where it is none", async () => {
    expect(await ask({ ...change, used: 1 }, POPUP)).toMatchObject({ code: "bad-message" });
    expect(set).not.toHaveBeenCalled();
  });
});
