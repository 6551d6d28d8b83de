import type { Page } from "puppeteer-core";

/** Calls into one script, in milliseconds. */
export interface Calls {
  /** The longest from its begin to its end, whatever else the machine did meanwhile. */
  longest: number;
  /** The longest by the time that the page's thread was on a processor. */
  longestOnCpu: number;
  /** All of them, on a processor. */
  onCpu: number;
  /** What of it went to style and layout that the browser did within them, on a processor. */
  layoutOnCpu: number;
  /** The same, from begin to end. */
  layout: number;
  /** When the first of them began, by the trace's clock in microseconds; undefined without any. */
  first?: number;
}

/** What a page's thread did since its document was parsed, in milliseconds on a processor. */
export interface Tasks {
  /** The longest task, whoever had it done. */
  longest: number;
  /** The longest that style was worked out in one go. */
  longestStyle: number;
}

/** An event of Chromium's trace. Times are in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

const CATEGORIES = [
  "-*",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "blink.user_timing",
];
const CALLS = ["FunctionCall", "EvaluateScript"];
const LAYOUT = ["UpdateLayoutTree", "Layout", "PrePaint"];

/** Notes all that the browser does while `act` runs. */
export async function traced<T>(
  page: Page,
  act: () => Promise<T>,
): Promise<{ events: TraceEvent[]; value: T }> {
  await page.tracing.start({ categories: CATEGORIES });
  const value = await act();
  const buffer = await page.tracing.stop();
  if (!buffer) throw new Error("no trace");
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer));
  return { events: traceEvents, value };
}

/** What a trace says of the calls into the scripts at some addresses. */
export function callsIn(events: readonly TraceEvent[], ...scripts: string[]): Calls {
  const isOurs = ({ args }: TraceEvent) => scripts.includes(args?.data?.url ?? "");
  const calls = outermost(named(events, CALLS).filter(isOurs));
  const layout = outermost(named(events, LAYOUT));
  const within = layout.filter((event) => calls.some((call) => holds(call, event)));
  const [first] = calls;
  return {
    ...(first && { first: first.ts }),
    longest: longestOf(calls, fromBegin),
    longestOnCpu: longestOf(calls, onCpu),
    onCpu: sumOf(calls, onCpu),
    layoutOnCpu: sumOf(within, onCpu),
    layout: sumOf(within, fromBegin),
  };
}

/** When a named event came, by the trace's clock in microseconds. Throws where none did. */
export function eventTime(events: readonly TraceEvent[], name: string): number {
  const event = events.find((candidate) => candidate.name === name);
  if (!event) throw new Error(`no event ${name}`);
  return event.ts;
}

/** What a trace says of the tasks of the page that was loaded while it was taken. */
export function tasksIn(events: readonly TraceEvent[]): Tasks {
  const parsed = events.findLast(({ name }) => name === "MarkDOMContent");
  if (!parsed) throw new Error("no page was loaded");
  const since = events.filter(
    ({ pid, tid, ts }) => pid === parsed.pid && tid === parsed.tid && ts >= parsed.ts,
  );
  return {
    longest: longestOf(named(since, ["RunTask"]), onCpu),
    longestStyle: longestOf(named(since, ["UpdateLayoutTree"]), onCpu),
  };
}

function named(events: readonly TraceEvent[], names: readonly string[]): TraceEvent[] {
  return events.filter(
    ({ name, ph, dur }) => names.includes(name) && ph === "X" && dur !== undefined,
  );
}

/** Without the events that lie within another of them. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const event of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (!kept.some((known) => holds(known, event))) kept.push(event);
  }
  return kept;
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  if (outer === inner || outer.pid !== inner.pid || outer.tid !== inner.tid) return false;
  return inner.ts >= outer.ts && inner.ts <= outer.ts + (outer.dur ?? 0);
}

function fromBegin({ dur = 0 }: TraceEvent): number {
  return dur;
}

/** Where the system does not tell the time on a processor, the time from begin to end. */
function onCpu({ tdur, dur = 0 }: TraceEvent): number {
  return tdur ?? dur;
}

function longestOf(events: readonly TraceEvent[], time: (event: TraceEvent) => number): number {
  return events.reduce((most, event) => Math.max(most, time(event)), 0) / 1000;
}

function sumOf(events: readonly TraceEvent[], time: (event: TraceEvent) => number): number {
  return events.reduce((sum, event) => sum + time(event), 0) / 1000;
}
