import { type ExchangeFormat, encodePack, FILE_TYPES, FORMATS } from "../../src/exchange";
import type { Pack } from "../../src/model";
import { libraryStrings as s } from "./strings";

interface ExportProps {
  title: string;
  /** The pack to be written; undefined where it is gone. */
  pack: () => Promise<Pack | undefined>;
}

/** Writes a report to a file, in a format that is chosen from a list. */
export function Export({ title, pack }: ExportProps) {
  const write = async (format: ExchangeFormat) => {
    const whole = await pack();
    if (whole) save(encodePack(whole, format), fileName(title, format), FILE_TYPES[format].type);
  };
  return (
    <select
      class="minor"
      aria-label={s.exportOf(title)}
      value=""
      onChange={({ currentTarget }) => {
        void write(currentTarget.value as ExchangeFormat);
        currentTarget.value = "";
      }}
    >
      <option value="" disabled hidden>
        {s.exportAs}
      </option>
      {FORMATS.map((format) => (
        <option key={format} value={format}>
          {s.formats[format]}
        </option>
      ))}
    </select>
  );
}

/** A file's name that every system takes. */
export function fileName(title: string, format: ExchangeFormat): string {
  const safe = title
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
  return `${safe || "report"}.${FILE_TYPES[format].ending}`;
}

function save(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  // The browser reads it in its own time.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
