import type { Id, Kind, NamedEntity, Span } from "../model";
import { compileGazetteer, openGazetteer, type WholeGazetteer } from "../spot";
import type { Certainty, JudgedMention } from "../spot/judge";
import { judgeTexts } from "./judge";
import type { Knowledge } from "./knowledge";
import type { Named } from "./named";
import type { Passage, SearchedText } from "./passages";

/** A mention as commands print it, in the order in which its members are printed. */
export interface SpottedMention extends Span {
  /** As it stands in the text. */
  text: string;
  entity: Id;
  kind: Kind;
  /** The form of the entity's name that stands there. */
  alias: string;
  certainty: Certainty;
  /** Why it is taken for the entity, and how surely. */
  reasons: string[];
}

/** Spots entities in texts, as pages are spotted. */
export class Spotter {
  private readonly gazetteer: WholeGazetteer;

  constructor(
    private readonly entities: readonly Named[],
    private readonly knowledge: Knowledge,
  ) {
    const { makeVariants, compiling } = knowledge;
    const named = entities.map(({ key, kind, names, role }): NamedEntity => {
      return { key, kind, names, role, variants: makeVariants({ kind, names }), painted: true };
    });
    this.gazetteer = openGazetteer(compileGazetteer(named, 0, compiling));
  }

  /** All mentions in a text, in order, none overlapping, the unlikely ones among them. */
  spot({ text, passages }: SearchedText): SpottedMention[] {
    const judged = judgeTexts(this.gazetteer, passages, this.knowledge.lexicon);
    return passages.flatMap((passage, index) => {
      return (judged[index] ?? []).flatMap((mention) => this.spotted(text, passage, mention) ?? []);
    });
  }

  private spotted(text: string, passage: Passage, mention: JudgedMention) {
    const span = passage.place(mention);
    const form = this.gazetteer.data.forms[mention.form];
    const entity = this.entities[mention.entity];
    if (!span || !form || !entity) return undefined;
    const spotted: SpottedMention = {
      ...span,
      text: text.slice(span.start, span.end),
      entity: entity.id,
      kind: entity.kind,
      alias: form.alias,
      certainty: mention.certainty,
      reasons: reasonsFor(form.reason, mention.reasons),
    };
    return spotted;
  }
}

/** What kind of form stands there first: "name" is one that the pack has. Then what was weighed. */
function reasonsFor(form: string, rules: readonly string[]): string[] {
  return [form, ...rules.filter((rule) => rule !== "name")];
}
