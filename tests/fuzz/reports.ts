import { ok } from "node:assert/strict";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { decodePack, packOf } from "../../src/exchange";
import { IntakeError, reportId, take } from "../../src/intake";
import { readReport } from "../../src/read";
import { aDocx, aPdf, kit } from "../unit/support/documents";

/** A file of any content under a name of any format. */
export interface FileCase {
  name: string;
  bytes: Uint8Array;
}

const MAIL = strToU8(
  "From: Bo <a@b.example>\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHi\r\n--b--",
);
const PAGE = strToU8(
  "<table><tr><td>a<td>b</table><nav>n</nav><p>Ada Quill said so.<ul><li>d<pre>e",
);
const STORY = strToU8(
  "ORLEA, May 3 - Mayor Ada Quill said: “The bridge (40 m) is old,” the Guild reported.\n\n‘No.’\n",
);

const WHOLE: readonly FileCase[] = [
  { name: "a.docx", bytes: aDocx("<w:p><w:r><w:t>Ada Quill said so.</w:t></w:r></w:p>") },
  { name: "a.pdf", bytes: aPdf([["Ada Quill said", "so."]]) },
  { name: "a.eml", bytes: MAIL },
  { name: "a.html", bytes: PAGE },
  { name: "a.txt", bytes: STORY },
];

/** Pieces of news text that rules may trip over, in any order. */
const PIECES = [
  ..."“ ” ‘ ’ \" ' « » ( ) [ ] . , : ; - — … ! ? / @ # & $ € % \n \n\n \r\n \t \u00a0 \u200b \ud83d\ude00".split(
    " ",
  ),
  ..."Ada Quill|said|told|according to|the|of|and|Mr.|U.S.|St.|May 3|2031|40 million|Jr.|ООН|京都|ÉCOLE|O’Brien’s".split(
    "|",
  ),
  " ",
  "\ud800",
];

const anyBytes = fc.record({
  name: fc.constantFrom("a.txt", "a.md", "a.html", "a.docx", "a.pdf", "a.eml", "a.json", "a"),
  bytes: fc.uint8Array({ maxLength: 400 }),
});

const spoilt = fc
  .record({
    whole: fc.constantFrom(...WHOLE),
    changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
    length: fc.option(fc.nat()),
  })
  .map(({ whole: { name, bytes }, changes, length }) => {
    const spoilt = bytes.slice(0, length === null ? undefined : length % bytes.length);
    for (const [at, value] of changes) if (spoilt.length > 0) spoilt[at % spoilt.length] = value;
    return { name, bytes: spoilt };
  });

const piecemeal = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 })
  .map((pieces) => ({ name: "a.txt", bytes: strToU8(pieces.join("")) }));

/** Files of any bytes, whole ones spoilt, and texts of what rules may trip over. */
export const fileCases: fc.Arbitrary<FileCase> = fc.oneof(anyBytes, spoilt, piecemeal);

/** Throws where a file is neither refused with a reason nor read as a pack that is one. */
export async function checkFile({ name, bytes }: FileCase): Promise<void> {
  const taken = await take({ kind: "file", name, bytes }, kit).catch((error: unknown) => {
    if (error instanceof IntakeError) return undefined;
    throw error;
  });
  if (taken?.kind !== "report") return;
  decodePack(packOf(readReport({ id: await reportId(taken.report.text), ...taken.report })));
}

/** Units that, repeated, make a long text. */
export const unitCases: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join(""))
  .filter((unit) => /\S/.test(unit));

/** UTF-16 code units of the shorter text. */
const SHORT = 8_000;
const TIMES = 4;
/** Linear time takes `TIMES` as long; a machine may be twice as slow for a while. */
const MOST = TIMES * 2.5;
/** Milliseconds that do not count: compiling, collecting. */
const GRACE = 60;

/** Throws where a text that is four times as long takes far more than four times as long to read. */
export function checkLinear(unit: string): void {
  const short = unit.repeat(Math.ceil(SHORT / unit.length));
  let last = "";
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const [one, more] = [timeOf(short), timeOf(short.repeat(TIMES))];
    if (more <= one * MOST + GRACE) return;
    last = `${one} ms, and ${more} ms for ${TIMES} times the text`;
  }
  ok(false, last);
}

function timeOf(text: string): number {
  const began = performance.now();
  readReport({ id: "r", title: "t", language: "en", text });
  return performance.now() - began;
}
