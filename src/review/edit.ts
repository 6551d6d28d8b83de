import type { Edit, Entity, Id, Kind, Pack, Statement } from "../model";
import { keyOf, namesOf } from "./names";
import { inOrder, mentionsIn, overlap } from "./occurrences";

/**
 * The pack as an edit makes it; the pack itself is left as it is. An edit that changes nothing, since
 * what it is about is not there or already so, gives the same pack back.
 */
export function editPack(pack: Pack, edit: Edit): Pack {
  switch (edit.op) {
    case "drop":
      return drop(pack, edit.entity);
    case "retype":
      return changed(pack, edit.entity, (entity) => ({ ...entity, kind: edit.kind }));
    case "rename":
      return changed(pack, edit.entity, (entity) => renamed(entity, edit.name.trim()));
    case "merge":
      return merge(pack, edit.entity, edit.into);
    case "split":
      return split(pack, edit.entity, edit.form);
    case "add":
      return add(pack, edit.name.trim(), edit.kind);
    case "alias":
      return alsoNamed(pack, edit.entity, edit.name.trim());
    case "speaker":
      return say(pack, edit.statement, edit.speaker);
    case "unsay":
      return unsay(pack, edit.statement);
  }
}

function entityOf(pack: Pack, id: Id): Entity | undefined {
  return pack.entities.find((entity) => entity.id === id);
}

function changed(pack: Pack, id: Id, change: (entity: Entity) => Entity): Pack {
  if (!entityOf(pack, id)) return pack;
  const entities = pack.entities.map((entity) => (entity.id === id ? change(entity) : entity));
  return { ...pack, entities };
}

function renamed(entity: Entity, name: string): Entity {
  if (name === "" || name === entity.name) return entity;
  const others = entity.aliases.filter(({ text }) => text !== name);
  return { ...entity, name, aliases: [{ text: entity.name }, ...others] };
}

/** Statements keep their words: only that they are about somebody, or somebody's, goes. */
function drop(pack: Pack, id: Id): Pack {
  if (!entityOf(pack, id)) return pack;
  const statements = pack.statements.flatMap((statement): Statement[] => {
    const about = statement.about.filter((it) => it !== id);
    const speaker = statement.speaker === id ? null : statement.speaker;
    // A fact about nobody would never be shown.
    if (statement.kind === "fact" && about.length === 0 && speaker === null) return [];
    return [{ ...statement, about, speaker }];
  });
  return { ...pack, entities: pack.entities.filter((it) => it.id !== id), statements };
}

function merge(pack: Pack, id: Id, into: Id): Pack {
  const [gone, kept] = [entityOf(pack, id), entityOf(pack, into)];
  if (!gone || !kept || id === into) return pack;
  const aliases = [...kept.aliases];
  const known = new Set(namesOf(kept));
  for (const alias of [{ text: gone.name }, ...gone.aliases]) {
    if (!known.has(alias.text)) aliases.push(alias);
    known.add(alias.text);
  }
  const mentions = inOrder([...kept.mentions, ...gone.mentions]);
  const role = kept.role ?? gone.role;
  const coordinates = kept.coordinates ?? gone.coordinates;
  const joined: Entity = {
    ...kept,
    ...(role !== undefined && { role }),
    ...(coordinates && { coordinates }),
    aliases,
    mentions,
  };
  const to = (it: Id) => (it === id ? into : it);
  return {
    ...pack,
    entities: pack.entities.flatMap((it) => (it.id === id ? [] : [it.id === into ? joined : it])),
    statements: pack.statements.map((statement) => ({
      ...statement,
      about: [...new Set(statement.about.map(to))],
      speaker: statement.speaker === null ? null : to(statement.speaker),
    })),
  };
}

function split(pack: Pack, id: Id, form: string): Pack {
  const from = entityOf(pack, id);
  const texts = new Map(pack.reports.map((report) => [report.id, report.text ?? ""]));
  const reads = ({ report, span }: Entity["mentions"][number]) =>
    texts.get(report)?.slice(span.start, span.end) === form;
  const moved = from?.mentions.filter(reads) ?? [];
  const isName = from && (form === from.name || from.aliases.some(({ text }) => text === form));
  if (!from || form === from.name || (!isName && moved.length === 0)) return pack;
  const left: Entity = {
    ...from,
    aliases: from.aliases.filter(({ text }) => text !== form),
    mentions: from.mentions.filter((mention) => !moved.includes(mention)),
  };
  const own: Entity = {
    id: freeId(pack),
    kind: from.kind,
    name: form,
    aliases: [],
    mentions: moved.map(({ report, span }) => ({ report, span })),
  };
  const isAbout = ({ report, span }: Statement, { mentions }: Entity) =>
    span !== undefined && mentions.some((mention) => overlap(mention, { report, span }));
  const statements = pack.statements.map((statement) => {
    if (!statement.about.includes(id) || !isAbout(statement, own)) return statement;
    const others = statement.about.filter((it) => it !== id);
    const both = isAbout(statement, left) ? [...others, id, own.id] : [...others, own.id];
    return { ...statement, about: both };
  });
  const entities = pack.entities.flatMap((it) => (it.id === id ? [left, own] : [it]));
  return { ...pack, entities, statements };
}

/** A name that somebody bears already is that one's; one that others' mentions lie in takes them over. */
function add(pack: Pack, name: string, kind: Kind): Pack {
  const bearer = pack.entities.find((it) => namesOf(it).some((own) => keyOf(own) === keyOf(name)));
  if (name === "" || bearer?.name === name) return pack;
  const mentions = mentionsIn(pack.reports, name).filter(
    (mention) =>
      !pack.entities.some((entity) => entity.mentions.some((it) => isWithin(mention, it))),
  );
  if (mentions.length === 0) return pack;
  const kept = pack.entities.map((entity) => {
    const own = entity.mentions.filter((it) => !mentions.some((mention) => overlap(it, mention)));
    return own.length === entity.mentions.length ? entity : { ...entity, mentions: own };
  });
  const added: Entity = { id: freeId(pack), kind, name, aliases: [], mentions };
  return { ...pack, entities: [...kept, added] };
}

function alsoNamed(pack: Pack, id: Id, name: string): Pack {
  const entity = entityOf(pack, id);
  if (!entity || name === "" || namesOf(entity).includes(name)) return pack;
  const added = add(pack, name, entity.kind);
  const own = added.entities.find((it) => it.name === name && it.id !== id);
  if (own) return merge(added, own.id, id);
  return changed(pack, id, (it) => ({ ...it, aliases: [...it.aliases, { text: name }] }));
}

function isWithin(inner: Entity["mentions"][number], outer: Entity["mentions"][number]): boolean {
  return (
    inner.report === outer.report &&
    outer.span.start <= inner.span.start &&
    inner.span.end <= outer.span.end &&
    !outer.nominal
  );
}

function say(pack: Pack, id: Id, speaker: Id | null): Pack {
  if (speaker !== null && !entityOf(pack, speaker)) return pack;
  const statements = pack.statements.map((statement): Statement => {
    if (statement.id !== id || statement.speaker === speaker) return statement;
    // What the text calls the speaker was said of the one before.
    const { speakerText: _, speakerSpan: __, ...rest } = statement;
    return { ...rest, speaker };
  });
  return { ...pack, statements };
}

function unsay(pack: Pack, id: Id): Pack {
  return { ...pack, statements: pack.statements.filter((statement) => statement.id !== id) };
}

/** An id that nothing in the pack has. */
function freeId(pack: Pack): Id {
  const { reports, entities, statements } = pack;
  const taken = new Set([...reports, ...entities, ...statements].map(({ id }) => id));
  let number = entities.length + 1;
  while (taken.has(`u${number}`)) number += 1;
  return `u${number}`;
}
