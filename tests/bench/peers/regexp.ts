import { WORD_CHARACTER } from "./boundaries";
import type { Finder, OnFound } from "./finder";

/** One regular expression with every name as an alternative, the longest first. */
export function oneRegExp(aliases: readonly string[]): Finder {
  const sorted = aliases.toSorted((a, b) => b.length - a.length);
  return matchAll(sorted.map(escapeForRegExp).join("|"));
}

/**
 * Finds what the source of an expression matches, between ends of words. They are asked for around
 * every name, also of scripts without spaces: an expression that has names without takes several
 * times as long.
 */
export function matchAll(source: string): Finder {
  const expression = new RegExp(`(?<!${WORD_CHARACTER})(?:${source})(?!${WORD_CHARACTER})`, "gu");
  return {
    find(text: string, found: OnFound) {
      expression.lastIndex = 0;
      for (let match = expression.exec(text); match; match = expression.exec(text)) {
        found(match.index, match.index + match[0].length);
      }
    },
  };
}

function escapeForRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
