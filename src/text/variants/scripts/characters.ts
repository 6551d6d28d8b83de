import { foldName } from "../fold-name";
import type { Forms } from "../forms";
import { Gradual } from "../gradual";
import type { ChineseNames } from "../lexicon";

/** The lists of a lexicon that a name may stand in. */
type List = keyof ChineseNames;

/** Adds names in Chinese characters, and of names in them the English ones. */
export class Characters {
  private readonly known: Readonly<Record<List, Gradual<Map<string, string[]>>>>;

  constructor({ persons, others }: ChineseNames) {
    this.known = {
      persons: new Gradual(indexOf(persons, personKey)),
      others: new Gradual(indexOf(others, foldName)),
    };
  }

  /** Does beforehand, in steps, what the first questions take. */
  *prepare(): Generator<void> {
    yield* this.known.persons.build();
    yield* this.known.others.build();
  }

  /** A person's name in characters; where it is a surname's alone others may bear it. */
  addPerson(name: string, forms: Forms): void {
    for (const form of this.find(personKey(name), "persons")) {
      forms.add(form.replace(PART, ""), "script", PART.test(form));
    }
  }

  /** A place's or an organisation's. */
  addOther(name: string, forms: Forms): void {
    const key = foldName(name).replace(/^the /u, "");
    for (const form of this.find(key, "others")) forms.add(form, "script");
  }

  private find(key: string, list: List): readonly string[] {
    return this.known[list].value.get(key) ?? [];
  }
}

/** Stands before a form that is part of a name. */
const PART = /^~/u;

/** Lines that are taken in at a time. */
const STEP = 200;

function* indexOf(
  lines: readonly string[],
  keyOf: (name: string) => string,
): Generator<void, Map<string, string[]>> {
  const index = new Map<string, string[]>();
  const add = (key: string, forms: readonly string[]) => {
    index.set(key, [...new Set([...(index.get(key) ?? []), ...forms])]);
  };
  for (const [at, line] of lines.entries()) {
    if (at % STEP === 0) yield;
    const [english = "", ...characters] = line.split("|");
    add(keyOf(english), characters);
    // Nobody is known by a surname alone.
    const whole = characters.filter((form) => !PART.test(form));
    for (const form of whole) add(keyOf(form), [english, ...whole]);
  }
  return index;
}

/** Jun'ichirō and Junichiro, Jong-un and Jong Un are one. */
function personKey(name: string): string {
  const [first = "", ...rest] = foldName(name)
    .replace(/['’.-]/gu, "")
    .split(" ");
  return `${first} ${rest.join("")}`;
}
