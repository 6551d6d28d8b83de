import type { ShownFact, ShownQuote } from "../browser/statements";
import type { CheckResult, Seen } from "./check";
import type { SeenMark } from "./sights";

/** The account of a check for people, in lines. */
export function account({ seen, missing }: CheckResult): string[] {
  return [
    ...marksAccount(seen),
    "",
    ...cardAccount(seen),
    "",
    ...popupAccount(seen),
    "",
    `Pictures: ${seen.screenshots.join(", ") || "none"}`,
    ...missing,
  ];
}

function marksAccount({ browser, marks }: Seen): string[] {
  const entities = new Set(marks.map(({ entity }) => entity));
  return [
    `Marked in ${browser}: ${entities.size} entities in ${marks.length} spellings`,
    ...[...entities].map((entity) => entityLine(marks.filter((mark) => mark.entity === entity))),
  ];
}

function entityLine(marks: readonly SeenMark[]): string {
  const [first] = marks;
  const spellings = marks.map(({ text }) => text).join(" · ");
  return `  ${first?.kind.padEnd(12)} ${first?.name}: ${spellings}`;
}

function cardAccount({ card }: Seen): string[] {
  if (!card) return ["Card: none"];
  return [
    `Card: ${card.name} (${card.kind}${card.role && `, ${card.role}`})`,
    ...card.quotes.map(quoteLine),
    ...card.facts.map(factLine),
  ];
}

function quoteLine({ text, said, source }: ShownQuote): string {
  return `  “${text}” — ${said} [${source}]`;
}

function factLine({ text, said, source }: ShownFact): string {
  return `  ${text}${said ? ` (${said})` : ""} [${source}]`;
}

function popupAccount({ popup }: Seen): string[] {
  return [
    `Popup: ${popup.entities.length} entities`,
    ...popup.entities.map(
      ({ kind, name, count, quotes, facts }) =>
        `  ${kind.padEnd(12)} ${name} × ${count}: ${quotes} quotes, ${facts} facts`,
    ),
  ];
}
