import type { Span } from "../../model";
import { each, type Steps } from "../steps";
import { type Dateline, readHead } from "./head";
import { type Line, readLines } from "./lines";
import { sentenceStarts } from "./sentences";
import { type Tag, tagOf } from "./tags";
import { type Token, tokenize } from "./token";

/** A token in its place: `index` into `ParsedText.tokens`, `sentence` into `ParsedText.sentences`. */
export interface Word extends Token {
  index: number;
  sentence: number;
  tag: Tag;
}

/** What a line is. `heading`: in capitals throughout, or the headline. */
export type LineRole = "heading" | "byline" | "dateline" | "body";

/** A sentence: its span is that of its tokens, `first` to `last` (indices, last exclusive). */
export interface Sentence extends Span {
  index: number;
  first: number;
  last: number;
  /** Index into `ParsedText.lines`. */
  line: number;
  /** Counted from 1, as packs count paragraphs: runs of lines between blank lines. */
  paragraph: number;
  role: LineRole;
  /** Are nearly all its letters capitals, or nearly all its words written with one? */
  caps: "none" | "all" | "title";
}

/** A report's text, taken apart. All spans are into `text`, which is as it was given. */
export interface ParsedText {
  text: string;
  lines: Line[];
  sentences: Sentence[];
  tokens: Word[];
  headline?: Span;
  bylines: Span[];
  datelines: Dateline[];
}

/** Characters of lines between two steps of progress. */
const STRIDE = 20_000;

/**
 * Takes a text apart, in steps: yields now and then the share done, from 0 to 1, and returns what
 * was found. Takes any string; time is linear in its length.
 */
export function* parseText(text: string): Steps<ParsedText> {
  const lines = readLines(text);
  const head = readHead(text, lines);
  const sentences: Sentence[] = [];
  const tokens: Word[] = [];
  yield* each(
    lines,
    STRIDE,
    (line, index) => {
      const role = roleOf(index, line, head);
      addLine({ text, line, index, role }, sentences, tokens);
    },
    ({ start, end }) => end - start,
  );
  const headline = lines[head.headline];
  return {
    text,
    lines,
    sentences,
    tokens,
    ...(headline && { headline: { start: headline.start, end: headline.end } }),
    bylines: head.bylines.flatMap((index) => lines[index] ?? []),
    datelines: head.datelines,
  };
}

function roleOf(index: number, line: Line, head: ReturnType<typeof readHead>): LineRole {
  if (index === head.headline) return "heading";
  if (head.bylines.includes(index)) return "byline";
  const isAlone = head.datelines.some(({ start, end }) => start === line.start && end === line.end);
  return isAlone ? "dateline" : "body";
}

interface PlacedLine {
  text: string;
  line: Line;
  index: number;
  role: LineRole;
}

function addLine({ text, line, index, role }: PlacedLine, sentences: Sentence[], words: Word[]) {
  const tokens = tokenize(text, line);
  const starts = sentenceStarts(tokens);
  starts.forEach((from, nth) => {
    const part = starts.length === 1 ? tokens : tokens.slice(from, starts[nth + 1]);
    const [head, tail] = [part[0], part.at(-1)];
    if (!head || !tail) return;
    const [sentence, first] = [sentences.length, words.length];
    let isFirst = true;
    for (const token of part) {
      const tag = tagOf(token, isFirst);
      words.push(placed(token, words.length, sentence, tag));
      if (token.kind !== "mark") isFirst = false;
      else if (/["“«:]/u.test(token.text)) isFirst = true;
    }
    const caps = capsOf(part);
    sentences.push({
      index: sentence,
      start: head.start,
      end: tail.end,
      first,
      last: words.length,
      line: index,
      paragraph: line.paragraph,
      role: role === "body" && caps === "all" ? "heading" : role,
      caps,
    });
  });
}

/** The token itself becomes the word: to copy hundreds of thousands would take longer than to cut them. */
function placed(token: Token, index: number, sentence: number, tag: Tag): Word {
  const word = token as Word;
  word.index = index;
  word.sentence = sentence;
  word.tag = tag;
  return word;
}

/** Words shorter than this are written small in titles ("of", "and"). */
const SHORT = 4;

function capsOf(tokens: readonly Token[]): Sentence["caps"] {
  let [long, all, capital] = [0, 0, 0];
  for (const token of tokens) {
    if (token.kind !== "word" || token.text.length < SHORT) continue;
    long++;
    if (token.case === "all") all++;
    if (token.case !== "lower") capital++;
  }
  if (long >= 2 && all / long >= 0.8) return "all";
  return long >= 4 && capital / long >= 0.85 ? "title" : "none";
}
