import { type ErrorCode, SidelightError } from "../model";

interface Expected {
  code: ErrorCode;
  message: string;
}

const NO_DATABASE: Expected = {
  code: "no-database",
  message: "This window may not open Sidelight's database: it is private, or storage is blocked.",
};

const QUOTA: Expected = {
  code: "quota",
  message: "The disk, or the space the browser grants, is full. Nothing was changed; make room.",
};

const NEWER: Expected = {
  code: "store-blocked",
  message: "Sidelight's database is of a newer version than this page. Reload the page.",
};

/** By the name of the DOMException, which is all that browsers agree on. */
const ON_OPENING = new Map<string, Expected>([
  // Firefox, in private windows. On an open connection the same name is a bug.
  ["InvalidStateError", NO_DATABASE],
  // Cookies and site data blocked.
  ["SecurityError", NO_DATABASE],
  // A page left open over an update, which had closed its connection for the upgrade.
  ["VersionError", NEWER],
]);

const ALWAYS = new Map<string, Expected>([["QuotaExceededError", QUOTA]]);

/**
 * What to throw where IndexedDB failed in use: a `SidelightError` "quota" (the failure its cause)
 * for a full disk, the failure itself for the rest.
 */
export function storeError(failure: unknown): unknown {
  return translate(failure, ALWAYS);
}

/** As `storeError`, for a database that did not open: also "no-database" and "store-blocked". */
export function openError(failure: unknown): unknown {
  return translate(storeError(failure), ON_OPENING);
}

function translate(failure: unknown, table: ReadonlyMap<string, Expected>): unknown {
  const expected = failure instanceof Error ? table.get(failure.name) : undefined;
  if (!expected) return failure;
  return new SidelightError(expected.code, expected.message, { cause: failure });
}

/** The error for an upgrade that another page's connection holds up. */
export function blockedError(): SidelightError {
  return new SidelightError(
    "store-blocked",
    "Another page of Sidelight holds an older database open. Close Sidelight's other pages.",
  );
}
