/**
 * Holds the seed pack beside this file against the report it was made from, which does not travel
 * with it, and prints every statement above the words of the report that it restates.
 *
 *   node seeds/check.mjs REPORT.txt
 *
 * Exit status: 0 all holds, 1 something does not (a line each on stderr), 2 wrong usage.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * @typedef {{ start: number, end: number }} Span
 * @typedef {{ report: string, span: Span, nominal?: true }} Mention
 * @typedef {{ id: string, kind: string, name: string, coordinates?: { lat: number, lon: number },
 *   aliases: { text: string, langs?: string[] }[], mentions: Mention[] }} Entity
 * @typedef {{ span: Span, value: number | [number, number], unit: string }} Figure
 * @typedef {{ kind: string, id: string, report: string, about: string[], text: string, span: Span,
 *   paragraph: number, speaker: string | null, speakerText?: string, speakerSpan?: Span,
 *   cue?: string, cueSpan?: Span, date?: string, figures?: Figure[], certainty?: string }} Statement
 * @typedef {{ id: string, textLength: number, textSha256: string }} Report
 * @typedef {{ reports: Report[], entities: Entity[], statements: Statement[] }} Pack
 * @typedef {(pointer: string, message: string) => void} Complain
 * @typedef {{ text: string, paragraphs: Span[], words: string, ids: Set<string> }} Context
 */

const PACK = fileURLToPath(new URL("reuters-2022-03-11.json", import.meta.url));
const BASE = process.env.INIT_CWD ?? process.cwd();
const LONGEST_FACT = 240;
const SHARED_RUN = 10;
const ID = /^[\w.:-]{1,128}$/;
const KINDS = ["person", "place", "organisation"];
const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * The report as spans count it: decoded, a byte order mark dropped, nothing else changed.
 * @param {string} path
 */
function readReport(path) {
  return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
}

/**
 * Where each run of lines between blank lines lies; paragraph 1 is the first of them.
 * @param {string} text
 * @returns {Span[]}
 */
function paragraphsOf(text) {
  const runs = text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g);
  return [...runs].map((run) => ({ start: run.index, end: run.index + run[0].length }));
}

/**
 * Words in lower case, parted and enclosed by single spaces, so that a run is a substring.
 * @param {string} text
 */
function wordLine(text) {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.join(" ")} `;
}

/** @param {string} name */
function fold(name) {
  return name.normalize("NFKC").toLowerCase();
}

/**
 * @param {string} text
 * @param {Span} span
 */
function isInside(text, span) {
  const whole = Number.isInteger(span.start) && Number.isInteger(span.end);
  return whole && 0 <= span.start && span.start < span.end && span.end <= text.length;
}

/**
 * @param {string} text
 * @param {number} at
 */
function isBoundary(text, at) {
  return !(WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at)));
}

/**
 * A span inside the text that cuts no word and has no space at its ends.
 * @param {Context} context
 * @param {string} pointer
 * @param {Span} span
 * @param {Complain} complain
 * @returns {string} its words, or nothing where it lies outside
 */
function checkSpan({ text }, pointer, span, complain) {
  if (!isInside(text, span)) {
    complain(pointer, "lies outside the text");
    return "";
  }
  const slice = text.slice(span.start, span.end);
  if (!isBoundary(text, span.start) || !isBoundary(text, span.end)) {
    complain(pointer, `cuts a word: "${slice}"`);
  }
  if (slice !== slice.trim()) complain(pointer, `begins or ends with a space: "${slice}"`);
  return slice;
}

/**
 * Words cited from the report, and the span they are cited from: both or neither.
 * @param {Context} context
 * @param {string} pointer
 * @param {string | undefined} words
 * @param {Span | undefined} span
 * @param {Complain} complain
 */
function checkCited(context, pointer, words, span, complain) {
  if (words === undefined && span === undefined) return;
  if (words === undefined || span === undefined) {
    complain(pointer, "words and span come together");
    return;
  }
  const slice = checkSpan(context, pointer, span, complain);
  if (slice !== words) complain(pointer, `is "${slice}", not "${words}"`);
}

/**
 * @param {Report} report
 * @param {string} text
 * @param {Complain} complain
 */
function checkReport(report, text, complain) {
  const digest = createHash("sha256").update(text).digest("hex");
  if (text.length !== report.textLength) {
    complain("/reports/0/textLength", `the file has ${text.length} code units`);
  }
  if (digest !== report.textSha256) complain("/reports/0/textSha256", `the file has ${digest}`);
}

/**
 * Ids are well formed and no two things share one.
 * @param {Pack} pack
 * @param {Complain} complain
 */
function checkIds(pack, complain) {
  const seen = new Set();
  for (const list of /** @type {const} */ (["reports", "entities", "statements"])) {
    for (const [i, { id }] of pack[list].entries()) {
      if (!ID.test(id)) complain(`/${list}/${i}/id`, `"${id}" is no id`);
      if (seen.has(id)) complain(`/${list}/${i}/id`, `"${id}" is taken`);
      seen.add(id);
    }
  }
}

/**
 * No name twice in an entity, none in two entities.
 * @param {Entity[]} entities
 * @param {Complain} complain
 */
function checkNames(entities, complain) {
  /** @type {Map<string, string>} */
  const owners = new Map();
  for (const [e, entity] of entities.entries()) {
    const pointers = ["name", ...entity.aliases.map((_, a) => `aliases/${a}/text`)];
    for (const [n, name] of namesOf(entity).entries()) {
      const owner = owners.get(name);
      if (owner) complain(`/entities/${e}/${pointers[n]}`, `"${name}" already names ${owner}`);
      owners.set(name, entity.id);
    }
  }
}

/** @param {Entity} entity */
function namesOf(entity) {
  return [entity.name, ...entity.aliases.map((alias) => alias.text)].map(fold);
}

/**
 * @param {Context} context
 * @param {string} pointer
 * @param {Entity} entity
 * @param {Complain} complain
 */
function checkMentions(context, pointer, entity, complain) {
  const names = new Set(namesOf(entity));
  for (const [m, mention] of entity.mentions.entries()) {
    const at = `${pointer}/mentions/${m}`;
    if (!context.ids.has(mention.report)) complain(`${at}/report`, "is unknown");
    const slice = checkSpan(context, `${at}/span`, mention.span, complain);
    if (!mention.nominal && !names.has(fold(slice))) {
      complain(`${at}/span`, `"${slice}" is no name of ${entity.id}`);
    }
  }
}

/**
 * @param {string} pointer
 * @param {Entity} entity
 * @param {Complain} complain
 */
function checkPlace(pointer, { kind, coordinates }, complain) {
  if (!KINDS.includes(kind)) complain(`${pointer}/kind`, `"${kind}" is unknown`);
  if (kind !== "place") return;
  const { lat, lon } = coordinates ?? { lat: Number.NaN, lon: Number.NaN };
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
    complain(`${pointer}/coordinates`, "a place has a latitude and a longitude");
  }
}

/**
 * @param {Context} context
 * @param {Pack} pack
 * @param {Complain} complain
 */
function checkEntities(context, { entities, statements }, complain) {
  const told = new Set(statements.flatMap((statement) => statement.about));
  for (const [e, entity] of entities.entries()) {
    const pointer = `/entities/${e}`;
    checkPlace(pointer, entity, complain);
    checkMentions(context, pointer, entity, complain);
    if (!entity.mentions.length) complain(`${pointer}/mentions`, "is empty");
    if (!told.has(entity.id)) complain(pointer, `no statement is about ${entity.id}`);
  }
}

/**
 * A fact is told in the pack's own words: short, and none of the report's in a long run.
 * @param {Context} context
 * @param {string} pointer
 * @param {Statement} fact
 * @param {Complain} complain
 */
function checkFact({ words }, pointer, { text, certainty }, complain) {
  if (text.length > LONGEST_FACT) complain(`${pointer}/text`, `is longer than ${LONGEST_FACT}`);
  if (certainty !== "fact" && certainty !== "claim") complain(`${pointer}/certainty`, "is unknown");
  for (const stretch of text.split(/“[^”]*”|"[^"]*"/)) {
    const own = wordLine(stretch).trim().split(" ");
    for (let i = 0; i + SHARED_RUN <= own.length; i++) {
      const run = own.slice(i, i + SHARED_RUN).join(" ");
      if (words.includes(` ${run} `)) complain(`${pointer}/text`, `copies "${run}"`);
    }
  }
}

/**
 * @param {Context} context
 * @param {string} pointer
 * @param {Statement} statement
 * @param {Complain} complain
 */
function checkKnown({ ids }, pointer, { report, about, speaker }, complain) {
  if (!ids.has(report)) complain(`${pointer}/report`, "is unknown");
  if (speaker !== null && !ids.has(speaker)) complain(`${pointer}/speaker`, "is unknown");
  if (!about.length) complain(`${pointer}/about`, "is empty");
  for (const [a, id] of about.entries()) {
    if (!ids.has(id)) complain(`${pointer}/about/${a}`, "is unknown");
    if (about.indexOf(id) !== a) complain(`${pointer}/about/${a}`, "stands twice");
  }
}

/**
 * @param {Context} context
 * @param {string} pointer
 * @param {Statement} statement
 * @param {Complain} complain
 */
function checkPlaceInText(context, pointer, statement, complain) {
  const { kind, text, span, paragraph, figures = [] } = statement;
  const slice = checkSpan(context, `${pointer}/span`, span, complain);
  if (kind === "quote" && slice !== text) complain(`${pointer}/text`, `is not "${slice}"`);
  const around = context.paragraphs[paragraph - 1];
  if (!around || span.start < around.start || span.end > around.end) {
    complain(`${pointer}/paragraph`, `the span is not in paragraph ${paragraph}`);
  }
  for (const [f, figure] of figures.entries()) {
    const at = `${pointer}/figures/${f}/span`;
    checkSpan(context, at, figure.span, complain);
    const outside = figure.span.start < span.start || figure.span.end > span.end;
    if (outside) complain(at, "lies outside the statement");
  }
}

/**
 * @param {Context} context
 * @param {Statement[]} statements
 * @param {Complain} complain
 */
function checkStatements(context, statements, complain) {
  for (const [s, statement] of statements.entries()) {
    const pointer = `/statements/${s}`;
    const { kind, speakerText, speakerSpan, cue, cueSpan } = statement;
    checkKnown(context, pointer, statement, complain);
    checkPlaceInText(context, pointer, statement, complain);
    checkCited(context, `${pointer}/speakerSpan`, speakerText, speakerSpan, complain);
    checkCited(context, `${pointer}/cueSpan`, cue, cueSpan, complain);
    if (kind === "fact") checkFact(context, pointer, statement, complain);
    else if (kind !== "quote") complain(`${pointer}/kind`, `"${kind}" is unknown`);
  }
}

/**
 * Everything that does not hold. A text that is not the report's is all there is to say.
 * @param {Pack} pack
 * @param {string} text
 * @returns {string[]}
 */
function faultsOf(pack, text) {
  /** @type {string[]} */
  const faults = [];
  /** @type {Complain} */
  const complain = (pointer, message) => faults.push(`${pointer} ${message}`);
  const [report] = pack.reports;
  if (!report || pack.reports.length > 1) return ["/reports is not one report"];
  checkReport(report, text, complain);
  if (faults.length) return faults;
  const ids = new Set([report, ...pack.entities].map(({ id }) => id));
  const context = { text, paragraphs: paragraphsOf(text), words: wordLine(text), ids };
  checkIds(pack, complain);
  checkNames(pack.entities, complain);
  checkEntities(context, pack, complain);
  checkStatements(context, pack.statements, complain);
  return faults;
}

/**
 * A statement for a reader's eye: who, when and where, its text, the words it restates.
 * @param {Statement} statement
 * @param {string} text
 */
function layOut(statement, text) {
  const { id, kind, certainty, speaker, speakerText, cue, date, paragraph, span } = statement;
  const source = [speakerText, cue].filter(Boolean).join(" … ");
  const who = `${speaker ?? "the report"}${source ? ` (${source})` : ""}`;
  const head = [id, certainty ?? kind, who, date ?? "no date", `paragraph ${paragraph}`];
  const slice = text.slice(span.start, span.end).replace(/\s+/g, " ");
  return `${head.join(" · ")}\n    text    ${statement.text}\n    clause  ${slice}\n`;
}

/** @param {string[]} args */
function main(args) {
  const [given] = args;
  if (!given || args.length > 1 || given.startsWith("-")) {
    console.error("usage: node seeds/check.mjs REPORT.txt");
    return 2;
  }
  const path = resolve(BASE, given);
  let text = "";
  try {
    text = readReport(path);
  } catch (error) {
    console.error(`${given}: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
  /** @type {Pack} */
  const pack = JSON.parse(readFileSync(PACK, "utf8"));
  const faults = faultsOf(pack, text);
  for (const statement of pack.statements) console.log(layOut(statement, text));
  for (const fault of faults) console.error(`${relative(BASE, PACK)}: ${fault}`);
  return faults.length ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
