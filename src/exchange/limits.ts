/** What a pack may hold at most. Lengths are UTF-16 code units, the rest are counts. */
export const LIMITS = {
  /** The whole file. */
  file: 64_000_000,
  /** Arrays and objects within one another, the pack itself included. */
  depth: 16,
  reports: 10_000,
  entities: 200_000,
  statements: 1_000_000,
  aliases: 1_000,
  mentions: 1_000_000,
  langs: 100,
  about: 100,
  figures: 100,
  /** A report's text. */
  text: 16_000_000,
  /** A statement's text. */
  statement: 100_000,
  /** Titles, roles, cues, addresses: whatever stands on one line. */
  line: 10_000,
  /** Names and aliases. */
  name: 1_000,
  /** A language tag. */
  tag: 100,
} as const;

/** What is said of a value beyond `LIMITS.depth`. */
export const TOO_DEEP = `must not be nested deeper than ${LIMITS.depth} levels`;
