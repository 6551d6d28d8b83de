import fc from "fast-check";
import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { IntakeError, take } from "../../../src/intake";
import { decodeText } from "../../../src/intake/encoding";
import { aDocx, aPdf, kit } from "../support/documents";

/** Takes an input, whatever it is: a report with text, or an `IntakeError`, nothing else. */
async function takes(name: string, bytes: Uint8Array): Promise<void> {
  try {
    const taken = await take({ kind: "file", name, bytes }, kit);
    if (taken.kind === "report") expect(taken.report.text).toMatch(/\S/);
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
  }
}

const endings = fc.constantFrom("txt", "md", "html", "docx", "pdf", "eml", "json", "");

it("takes or refuses any bytes under any name", async () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  const property = fc.asyncProperty(endings, bytes, (ending, it) => takes(`a.${ending}`, it));
  await fc.assert(property, { numRuns: 300 });
});

it("takes or refuses documents with some of their bytes changed", async () => {
  const mail =
    "From: a@b.example\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHi\r\n--b--";
  const whole: [string, Uint8Array][] = [
    ["a.docx", aDocx("<w:p><w:r><w:t>Words and more</w:t></w:r></w:p>")],
    ["a.pdf", aPdf([["Words and more"]])],
    ["a.eml", strToU8(mail)],
    ["a.html", strToU8("<table><tr><td>a<td>b</table><p>c<ul><li>d<pre>e</pre>")],
  ];
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 });
  const property = fc.asyncProperty(
    fc.constantFrom(...whole),
    changes,
    fc.nat(),
    async ([name, bytes], list, cut) => {
      const changed = bytes.slice(0, cut % 3 === 0 ? cut % bytes.length : undefined);
      for (const [at, value] of list) if (changed.length > 0) changed[at % changed.length] = value;
      await takes(name, changed);
    },
  );
  await fc.assert(property, { numRuns: 200 });
});

it("gives any text back as it was written", async () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1 })
    // What stands for what could not be read tells, among a few letters, that it is no text.
    .filter((it) => /[a-z]/i.test(it) && !it.startsWith("\ufeff") && !it.includes("\ufffd"));
  const property = fc.asyncProperty(text, async (it) => {
    const printable = it.replace(/\p{Cc}/gu, " ");
    expect(await decodeText(strToU8(printable))).toBe(printable);
  });
  await fc.assert(property);
});
