import type { Source } from "../../src/model";
import { formatSource, safeUrl } from "./format";
import { statementStrings as s } from "./strings";

/**
 * Where a statement stands: "Reuters, 11 March 2022, paragraph 2". A link where the report has a
 * web address: in a new tab that learns neither the opener nor the page being read.
 */
export function SourceLine({ source, locale }: { source: Source; locale: string }) {
  const text = formatSource(source, locale);
  const url = safeUrl(source.url);
  if (!url) {
    return (
      <p class="source" dir="auto" title={source.title}>
        {text}
      </p>
    );
  }
  return (
    <p class="source" dir="auto">
      <a
        href={url.href}
        target="_blank"
        rel="noopener noreferrer"
        title={s.opens(source.title, url.host)}
      >
        {text}
      </a>
    </p>
  );
}
