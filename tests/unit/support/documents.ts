import { strToU8, zipSync } from "fflate";
import { parseHTML } from "linkedom";
import { parse, serialize } from "parse5";
import type { Kit } from "../../../src/intake";

/** As the commands have it. */
export const kit: Kit = {
  parseHtml: (html) => parseHTML(serialize(parse(html))).document as unknown as Document,
};

/** A Word document of the given body, in WordprocessingML. */
export function aDocx(body: string, title = ""): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  const core = `<cp:coreProperties xmlns:dc="dc"><dc:title>${title}</dc:title></cp:coreProperties>`;
  return zipSync({
    "word/document.xml": strToU8(xml),
    "docProps/core.xml": strToU8(core),
    "word/media/image1.png": new Uint8Array(8),
  });
}

/** A PDF with a page for each list of lines, the lines 14 units apart, an empty one a wider gap. */
export function aPdf(pages: string[][], extra = ""): Uint8Array {
  const kids = pages.map((_, index) => `${3 + index * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
  ];
  const fonts = "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";
  for (const [index, lines] of pages.entries()) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${4 + index * 2} 0 R /Resources ${fonts} >>`,
    );
    const shown = lines.map((line, at) => {
      const escaped = line.replace(/[\\()]/g, "\\$&");
      return line && `1 0 0 1 50 ${750 - at * 14} Tm (${escaped}) Tj`;
    });
    const stream = `BT /F1 11 Tf ${shown.filter(Boolean).join("\n")} ET`;
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  return written(objects, extra);
}

/**
 * A PDF with a line in a font that is not in it, whose codes are told by the name of a character map
 * only. `codes` in hexadecimal digits, in that map's encoding.
 */
export function aMappedPdf(map: string, collection: string, codes: string): Uint8Array {
  const stream = `BT /F1 11 Tf 1 0 0 1 50 750 Tm <${codes}> Tj ET`;
  const info = `<< /Registry (Adobe) /Ordering (${collection}) /Supplement 2 >>`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /${map} /DescendantFonts [6 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Any /CIDSystemInfo ${info} /FontDescriptor 7 0 R >>`,
    "<< /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
  ];
  return written(objects, "");
}

/** A text's codes in UCS-2, which the maps named so take. */
export function ucs2(text: string): string {
  return [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, "0")).join("");
}

function written(objects: string[], extra: string): Uint8Array {
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = text.length;
  const entries = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${entries}`;
  text += `trailer\n<< /Size ${size} /Root 1 0 R ${extra} >>\nstartxref\n${xref}\n%%EOF\n`;
  return strToU8(text, true);
}

/** Marks a PDF as one that a password locks. */
export const LOCKED = `/ID [<${"00".repeat(16)}> <${"00".repeat(16)}>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${"5a".repeat(32)}> /U <${"a5".repeat(32)}> >>`;
