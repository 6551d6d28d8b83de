import { ASK, TRAIT_COUNT, TRAITS, workOut } from "../text";
import type { Filter } from "./filter";
import type { Loop, Pass } from "./pass";

interface Code {
  setUp(...places: number[]): void;
  run(length: number, from: number, joined: boolean): void;
}

// How `assembly/sieve.ts` has its memory: what goes to and fro, traits, text, bitmaps.
const STATE = 9;
const TRAITS_AT = 64;
const TEXT_AT = TRAITS_AT + 2 * TRAIT_COUNT;
/** Code units that are taken in at once, none of which is more than three bytes in UTF-8. */
const UNITS = 16_384;
const TEXT_BYTES = 3 * UNITS + 8;
const BITMAPS_AT = TEXT_AT + TEXT_BYTES;
const PAGE = 65_536;
const SPACE_UNIT = 0x20;
/** One letter in so many may be asked for. */
const MOST_ASKED = 4;

/**
 * A filter with the same bits that is looked into by machine code, which is quick from its first
 * letter on; the same filter where the page's policy forbids such code, or memory is short. Its bits
 * are copied: drop the old one.
 *
 * @param code `assembly/sieve.ts`, compiled
 */
export function quickened(filter: Filter, code: BufferSource): Filter {
  try {
    return Machine.filter(new WebAssembly.Module(code), filter);
  } catch {
    // Nothing is lost but time.
    return filter;
  }
}

/** The loop over a text's letters, as machine code. */
class Machine implements Loop {
  readonly state: Int32Array;
  private readonly traits: Uint16Array;
  private readonly bytes: Uint8Array;
  private readonly encoder = new TextEncoder();
  private readonly code: Code;
  private pass: Pass | undefined;
  /** Code units so far, and those that had to be asked for. */
  private seen = 0;
  private asked = 0;

  static filter(module: WebAssembly.Module, { words, openers, small, longest }: Filter): Filter {
    let at = BITMAPS_AT;
    const places = [words, openers, small].map(({ byteLength }) => {
      at += byteLength;
      return at - byteLength;
    });
    const memory = new WebAssembly.Memory({ initial: Math.ceil(at / PAGE) });
    const [inWords, inOpeners, inSmall] = [words, openers, small].map((bitmap, index) => {
      const copy = new Int32Array(memory.buffer, places[index], bitmap.length);
      copy.set(bitmap);
      return copy;
    }) as [Int32Array, Int32Array, Int32Array];
    const filter = { words: inWords, openers: inOpeners, small: inSmall, longest };
    return { ...filter, loop: new Machine(module, memory, filter) };
  }

  private constructor(module: WebAssembly.Module, memory: WebAssembly.Memory, filter: Filter) {
    const { buffer } = memory;
    this.state = new Int32Array(buffer, 0, STATE);
    this.traits = new Uint16Array(buffer, TRAITS_AT, TRAIT_COUNT);
    this.bytes = new Uint8Array(buffer, TEXT_AT, TEXT_BYTES);
    this.traits.set(TRAITS);
    const sieve = {
      hit: (start: number, key: number) => this.pass?.hits.add(start, key),
      doubt: (start: number, key: number) => this.pass?.hits.doubt(start, key),
      glue: (start: number, end: number) => this.pass?.hits.glue(start, end),
      begin: (start: number, end: number, firm: number) =>
        this.pass?.hits.begin(start, end, firm !== 0),
      ask: (at: number) => this.ask(at),
      word: (end: number) => this.pass?.word(end),
    };
    const { exports } = new WebAssembly.Instance(module, { env: { memory }, sieve });
    this.code = exports as unknown as Code;
    const { words, openers, small } = filter;
    this.code.setUp(...[words, openers, small].flatMap((it) => [it.byteOffset, it.byteLength]));
  }

  /** Takes in `[from, end)` of a pass's text, UTF-16 code units, as `Sieve`'s own loop does. */
  run(pass: Pass, from: number, end: number): boolean {
    // Scripts whose letters are asked for one by one (Thai, kana) go to and fro too often.
    if (this.asked > UNITS && this.asked > this.seen / MOST_ASKED) return false;
    const { text, hits } = pass;
    this.seen += end - from;
    this.pass = pass;
    for (let at = from; at < end; ) {
      let next = Math.min(at + UNITS, end);
      // Both halves of a pair go together.
      if (next < end && isHigh(text.charCodeAt(next - 1))) next++;
      const part = at === 0 && next === text.length ? text : text.slice(at, next);
      let { written } = this.encoder.encodeInto(part, this.bytes);
      // What ends the last word.
      if (next === text.length) this.bytes[written++] = SPACE_UNIT;
      this.code.run(written, at, hits.joined);
      at = next;
    }
    this.pass = undefined;
    return true;
  }

  private ask(at: number): boolean {
    const { pass, traits } = this;
    if (!pass) return false;
    const unit = pass.text.charCodeAt(at);
    if (unit < TRAIT_COUNT) {
      workOut(unit);
      const before = traits[unit] as number;
      const trait = TRAITS[unit] as number;
      traits[unit] = trait;
      // Now it may go on by itself.
      if (before !== trait && trait <= ASK) return true;
    }
    this.asked++;
    pass.ask(at, unit);
    return false;
  }
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
