import * as v from "valibot";
import { KINDS, type Pack } from "../model";
import { isDay } from "./day";
import { LIMITS } from "./limits";

// The shape of a pack, member by member as in the format's description. Members are checked in the
// order in which they stand here; those not named here are dropped.

const Id = v.pipe(
  v.string(),
  v.regex(/^[\w.:-]{1,128}$/, "must be 1 to 128 letters, digits and the marks _ . : -"),
);

const text = (limit: number) =>
  v.pipe(v.string(), v.maxLength(limit, `must not be longer than ${limit} characters`));

/** At least one character that is not white space: what is shown or sought must be something. */
const filled = (limit: number) => v.pipe(text(limit), v.regex(/\S/, "must not be empty"));

const Line = text(LIMITS.line);

const Tag = v.pipe(
  text(LIMITS.tag),
  v.regex(
    /^(?:[a-z]{2,8}|[ix](?=-))(?:-[a-z0-9]{1,8})*$/i,
    'must be a BCP 47 language tag, as "en" or "uk-UA"',
  ),
);

const Day = v.pipe(
  text(LIMITS.tag),
  v.check(isDay, "must be a year, YYYY-MM or YYYY-MM-DD of the calendar, or two in order as A/B"),
);

// A link that a pack brings is shown to be followed, so none may run a script or read a disk.
const Url = v.pipe(
  Line,
  v.regex(/^https?:\/\/\S+$/i, "must begin with http:// or https://; leave it out otherwise"),
);

const count = (least: number, what: string) =>
  v.pipe(v.number(), v.integer(what), v.minValue(least, what));

const Offset = count(0, "must be a whole number, 0 or more");

const Span = v.pipe(
  v.object({ start: Offset, end: Offset }),
  v.check(({ start, end }) => start < end, "must end after its start"),
);

const degrees = (limit: number) => {
  const what = `must lie between -${limit} and ${limit} degrees`;
  return v.pipe(v.number(), v.minValue(-limit, what), v.maxValue(limit, what));
};

/** Counted before its items are read, so that a list beyond bounds costs nothing more. */
const list = <T extends v.GenericSchema>(item: T, limit: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.maxLength(limit, `must not hold more than ${limit} items`),
    v.array(item),
  );

const Report = v.object({
  id: Id,
  title: filled(LIMITS.line),
  language: Tag,
  publisher: v.exactOptional(Line),
  date: v.exactOptional(Day),
  url: v.exactOptional(Url),
  byline: v.exactOptional(Line),
  text: v.exactOptional(text(LIMITS.text)),
  textLength: v.exactOptional(
    v.pipe(
      Offset,
      v.maxValue(LIMITS.text, `must not exceed ${LIMITS.text}, the longest text a report may have`),
    ),
  ),
  textSha256: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/i, "must be a SHA-256 digest: 64 hex digits")),
  ),
  confidential: v.exactOptional(v.boolean()),
});

const Alias = v.object({
  text: filled(LIMITS.name),
  langs: v.exactOptional(list(Tag, LIMITS.langs)),
});

const Mention = v.object({
  report: Id,
  span: Span,
  nominal: v.exactOptional(v.literal(true)),
});

const Entity = v.object({
  id: Id,
  kind: v.picklist(KINDS),
  name: filled(LIMITS.name),
  role: v.exactOptional(Line),
  coordinates: v.exactOptional(v.object({ lat: degrees(90), lon: degrees(180) })),
  aliases: list(Alias, LIMITS.aliases),
  mentions: list(Mention, LIMITS.mentions),
});

const Value = v.pipe(v.number(), v.finite("must be a finite number"));

const Figure = v.object({
  span: Span,
  value: v.union(
    [Value, v.strictTuple([Value, Value])],
    "must be a finite number or an array of two",
  ),
  unit: Line,
});

const statement = {
  id: Id,
  report: Id,
  about: list(Id, LIMITS.about),
  text: filled(LIMITS.statement),
  span: v.exactOptional(Span),
  paragraph: v.exactOptional(count(1, "must be a whole number, 1 or more")),
  speaker: v.nullable(Id),
  speakerText: v.exactOptional(Line),
  speakerSpan: v.exactOptional(Span),
  cue: v.exactOptional(Line),
  cueSpan: v.exactOptional(Span),
  date: v.exactOptional(Day),
  figures: v.exactOptional(list(Figure, LIMITS.figures)),
};

const Quote = v.object({
  kind: v.literal("quote"),
  ...statement,
  addressee: v.exactOptional(Line),
  occasion: v.exactOptional(Line),
});

const Fact = v.object({
  kind: v.literal("fact"),
  ...statement,
  certainty: v.picklist(["fact", "claim"]),
});

/** A pack's shape; what its parts say of one another is checked apart. */
export const PackSchema: v.GenericSchema<unknown, Pack> = v.object({
  format: v.literal("sidelight-pack", 'must be "sidelight-pack"; is this file a pack?'),
  version: v.literal(1, "must be 1; a later version needs a newer Sidelight"),
  reports: list(Report, LIMITS.reports),
  entities: list(Entity, LIMITS.entities),
  statements: list(v.variant("kind", [Quote, Fact]), LIMITS.statements),
});
