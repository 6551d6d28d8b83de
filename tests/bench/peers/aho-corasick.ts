import { AhoCorasick } from "@monyone/aho-corasick";
import { isBoundary } from "./boundaries";
import type { Finder, OnFound } from "./finder";

interface Match {
  begin: number;
  end: number;
}

/** The automaton of Aho and Corasick; of what it finds, the whole words. */
export function ahoCorasick(aliases: readonly string[]): Finder {
  const automaton = new AhoCorasick([...aliases]);
  return {
    find(text: string, found: OnFound) {
      const whole = automaton
        .matchInText(text)
        .filter(({ begin, end }) => isBoundary(text, begin) && isBoundary(text, end));
      leftmostLongest(whole, found);
    },
  };
}

function leftmostLongest(matches: Match[], found: OnFound): void {
  let free = 0;
  for (const { begin, end } of matches.sort((a, b) => a.begin - b.begin || b.end - a.end)) {
    if (begin < free) continue;
    found(begin, end);
    free = end;
  }
}
