import { type Entity, type Id, KINDS, type Kind, type Pack, type Statement } from "../../model";

const HEADINGS: Readonly<Record<Kind, string>> = {
  person: "People",
  place: "Places",
  organisation: "Organisations",
};

/** A pack for reading: of each report what it is, whom it names, its quotes and its facts. */
export function toMarkdown(pack: Pack): string {
  const names = new Map(pack.entities.map(({ id, name }) => [id, name]));
  return pack.reports
    .map(({ id, title, publisher, byline, date, url }) => {
      const source = [publisher, byline, date].filter((it) => it !== undefined).map(escaped);
      const own = pack.statements.filter(({ report }) => report === id);
      const address = url && `<${url}>`;
      const parts = [
        `# ${escaped(title)}`,
        [source.join(", "), address].filter(Boolean).join("  \n"),
        ...KINDS.map((kind) => entitiesOf(pack, id, kind)),
        section(
          "Quotes",
          own.filter((it) => it.kind === "quote").map((it) => quote(it, names)),
        ),
        section(
          "Facts",
          own.filter((it) => it.kind === "fact").map((it) => fact(it, names)),
          "\n",
        ),
      ];
      return `${parts.filter(Boolean).join("\n\n")}\n`;
    })
    .join("\n");
}

function section(heading: string, items: string[], between = "\n\n"): string {
  return items.length > 0 ? `## ${heading}\n\n${items.join(between)}` : "";
}

function entitiesOf(pack: Pack, report: Id, kind: Kind): string {
  const only = pack.reports.length === 1;
  const own = pack.entities.filter(
    (it) => it.kind === kind && (only || it.mentions.some((mention) => mention.report === report)),
  );
  return section(HEADINGS[kind], own.map(entityLine), "\n");
}

function entityLine({ name, role, aliases }: Entity): string {
  const others = aliases.map(({ text }) => escaped(text)).join(", ");
  const told = [role && escaped(role), others && `also ${others}`].filter(Boolean).join("; ");
  return `- **${escaped(name)}**${told && `: ${told}`}`;
}

type Names = ReadonlyMap<Id, string>;

function quote(statement: Statement, names: Names): string {
  const lines = escaped(statement.text).split(/\r\n|\r|\n/);
  const said = [whoSays(statement, names), statement.date].filter(Boolean).map(String);
  const source = said.length > 0 ? `\n>\n> ${said.map(escaped).join(", ")}` : "";
  return `${lines.map((line) => `> ${line}`).join("\n")}${source}`;
}

function fact(statement: Statement, names: Names): string {
  const who = whoSays(statement, names);
  const certainty = statement.kind === "fact" && statement.certainty === "claim" ? "claim" : "";
  const told = [certainty, who && `according to ${escaped(who)}`, statement.date].filter(Boolean);
  const text = escaped(statement.text.replace(/\s+/g, " "));
  return `- ${text}${told.length > 0 ? ` (${told.join("; ")})` : ""}`;
}

function whoSays({ speaker, speakerText }: Statement, names: Names): string | undefined {
  return (speaker === null ? undefined : names.get(speaker)) ?? speakerText;
}

/** Text that Markdown would take for marks of its own, or for HTML, as text. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&")
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, "$1\\$2");
}
