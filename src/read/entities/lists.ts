import type { Chosen } from "./decode";
import { OUTCOMES } from "./rules";
import type { Line, Segment } from "./segments";

/** How much the kinds of a list's other names weigh, by how many there are. */
const WEIGHTS = [0, 0.6, 1.2, 1.6];
/** What names of another kind take from that. */
const AGAINST = 0.7;
/** The share of the votes that the commonest kind must have: other lists are none. */
const PURE = 0.7;
/** Others that make a list of names with commas only. */
const MANY = 3;
/** A name of a list counts by its margin, up to this. */
const MOST = 3;

type Votes = Float64Array;

interface List {
  members: Chosen[];
  votes: Votes;
  /** Does it have an "and"? Commas alone may as well say where or of what somebody is. */
  isJoined: boolean;
}

/** Names that stand in a row, with a comma or "and" between: they are mostly of one kind. */
export class Lists {
  private readonly endingAt = new Map<number, List>();
  private readonly beginningAt = new Map<number, List>();

  constructor(
    private readonly line: Line,
    chosen: readonly Chosen[],
  ) {
    let list: List | undefined;
    for (const name of chosen) {
      const last = list?.members.at(-1);
      if (!list || !last || linkedFrom(line, last.to) !== name.from) {
        list = { members: [], votes: new Float64Array(OUTCOMES.length), isJoined: false };
      }
      list.isJoined ||= AND.test(line.words[name.from - 1]?.lower ?? "");
      list.members.push(name);
      const votes = list.votes[name.outcome] ?? 0;
      list.votes[name.outcome] = votes + Math.min(MOST, name.margin);
      if (list.members.length > 1) this.note(list);
    }
  }

  /** Is there any list at all? */
  get areThere(): boolean {
    return this.endingAt.size > 0;
  }

  private note(list: List): void {
    for (const { from, to } of list.members.slice(-2)) {
      this.endingAt.set(to, list);
      this.beginningAt.set(from, list);
    }
  }

  /** Adds what the names before and behind a segment say of it, if it stands in a list with them. */
  addTo(scores: number[], { from, to }: Segment): void {
    const behind = linkedFrom(this.line, to);
    const list =
      this.endingAt.get(linkedTo(this.line, from) ?? -1) ?? this.beginningAt.get(behind ?? -1);
    if (!list) return;
    const votes = list.votes.slice();
    let others = list.members.length;
    for (const member of list.members) {
      if (member.from >= to || from >= member.to) continue;
      votes[member.outcome] = (votes[member.outcome] ?? 0) - Math.min(MOST, member.margin);
      others--;
    }
    const sum = votes.reduce((all, it) => all + it, 0);
    const isOfOneKind = Math.max(...votes) > sum * PURE;
    if (!isOfOneKind || !(list.isJoined || others >= MANY)) return;
    const weight = WEIGHTS[Math.min(others, WEIGHTS.length - 1)] ?? 0;
    for (let kind = 0; kind < OUTCOMES.length; kind++) {
      const own = Math.max(0, votes[kind] ?? 0);
      const gain = Math.log1p(own) - AGAINST * Math.log1p(Math.max(0, sum - own));
      scores[kind] = (scores[kind] ?? 0) + weight * gain;
    }
  }
}

const AND = /^(?:and|or|&)$/u;

/** Where a list goes on behind the word at `at`: "A, B", "A and B", "A, and B". */
function linkedFrom({ words }: Line, at: number): number | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (first?.text === ",") return second && AND.test(second.lower) ? at + 2 : at + 1;
  return first && AND.test(first.lower) ? at + 1 : undefined;
}

/** Where the name before ends, if a list leads up to the word at `from`. */
function linkedTo({ words }: Line, from: number): number | undefined {
  const [last, before] = [words[from - 1], words[from - 2]];
  if (last?.text === ",") return from - 1;
  if (!last || !AND.test(last.lower)) return undefined;
  return before?.text === "," ? from - 2 : from - 1;
}
