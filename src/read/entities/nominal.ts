import { inBloom } from "../../text";
import type { ParsedText, Word } from "../document/parse";
import { knowledge, wordKey } from "../lexicon/knowledge";
import type { FoundMention, Named } from "./named";

/** A gender as pronouns have it; undefined where a name tells none, or both. */
type Gender = "male" | "female" | undefined;

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["she", "female"],
  ["her", "female"],
]);

/** Nouns that stand for an organisation named before: "the ministry". */
const ORGANISATION_NOUNS = new Set(
  "ministry agency bank company party union commission committee council court university institute army police federation association group airline club parliament senate department foundation".split(
    " ",
  ),
);
/** Sentences back over which a descriptor finds what it stands for. */
const REACH = 12;

/**
 * All mentions of a text: those by name, and with them pronouns and descriptors ("the governor", "the
 * ministry") where only one entity can be meant. In order, none over another.
 */
export function findNominals(parsed: ParsedText, named: Named): FoundMention[] {
  const nominals: FoundMention[] = [];
  const recent = new Recent(named);
  let next = 0;
  let covered = 0;
  for (const word of parsed.tokens) {
    for (;;) {
      const mention = named.mentions[next];
      if (!mention || mention.first > word.index) break;
      recent.add(mention, parsed.tokens[mention.first]?.sentence ?? 0);
      covered = mention.last;
      next++;
    }
    if (word.index < covered) continue;
    const found = nominalAt(parsed, word, recent);
    const following = named.mentions[next]?.first ?? parsed.tokens.length;
    if (found && found.last <= following) nominals.push(found);
  }
  return [...named.mentions, ...nominals].sort((a, b) => a.start - b.start);
}

function nominalAt(parsed: ParsedText, word: Word, recent: Recent): FoundMention | undefined {
  if (word.case === "lower" || word.case === "first") {
    const gender = PRONOUNS.get(word.lower);
    if (gender) {
      const entity = recent.person(gender, word.sentence);
      return entity === undefined ? undefined : mentionOf(word, word, entity);
    }
  }
  const noun = parsed.tokens[word.index + 1];
  if (word.lower !== "the" || !noun || noun.kind !== "word" || noun.case !== "lower")
    return undefined;
  const after = parsed.tokens[word.index + 2];
  // "the ministry spokesman", "the president of": not the descriptor alone.
  if (
    after &&
    (after.lower === "of" ||
      (after.tag === "word" && !after.lower.endsWith("ly")) ||
      after.tag === "name")
  )
    return undefined;
  const entity = recent.described(noun.lower, word.sentence);
  return entity === undefined ? undefined : mentionOf(word, noun, entity);
}

function mentionOf(from: Word, to: Word, entity: number): FoundMention {
  return {
    entity,
    nominal: true,
    start: from.start,
    end: to.end,
    first: from.index,
    last: to.index + 1,
  };
}

/** The entities mentioned last, the latest last. */
class Recent {
  private readonly list: { entity: number; sentence: number }[] = [];
  private readonly genders = new Map<number, Gender>();
  private readonly roles = new Map<number, string>();

  constructor(private readonly named: Named) {}

  add({ entity }: FoundMention, sentence: number): void {
    this.list.push({ entity, sentence });
    if (this.list.length > 64) this.list.shift();
  }

  /** The one person of a gender who was mentioned in this sentence or the last with any; else none. */
  person(gender: Gender, sentence: number): number | undefined {
    const people = this.list.filter(({ entity, sentence: at }) => {
      return sentence - at <= 3 && this.named.entities[entity]?.kind === "person";
    });
    const fitting = people.filter(({ entity }) => {
      const known = this.genderOf(entity);
      return known === undefined || known === gender;
    });
    const nearest = fitting.at(-1);
    if (!nearest) return undefined;
    const rivals = fitting.filter((it) => it.sentence >= nearest.sentence - 1);
    return new Set(rivals.map(({ entity }) => entity)).size === 1 ? nearest.entity : undefined;
  }

  /** The one entity that a noun describes: a person by role, an organisation by its name's last word. */
  described(noun: string, sentence: number): number | undefined {
    const fits = this.list.filter(({ entity, sentence: at }) => {
      return sentence - at <= REACH && this.isDescribed(entity, noun);
    });
    return new Set(fits.map(({ entity }) => entity)).size === 1 ? fits[0]?.entity : undefined;
  }

  private isDescribed(entity: number, noun: string): boolean {
    const known = this.named.entities[entity];
    if (known?.kind === "person") return this.roleOf(entity, known.role) === noun;
    if (known?.kind !== "organisation" || !ORGANISATION_NOUNS.has(noun)) return false;
    const words = known.name.toLowerCase().split(" ");
    return words.at(-1) === noun || words[0] === noun;
  }

  /** "governor" of "the deputy governor of Riverton". */
  private roleOf(entity: number, role = ""): string {
    let noun = this.roles.get(entity);
    if (noun === undefined) {
      const [own = ""] = role.toLowerCase().split(/\s(?:of|for|at|in)\s/u);
      noun = own.split(" ").at(-1) ?? "";
      this.roles.set(entity, noun);
    }
    return noun;
  }

  private genderOf(entity: number): Gender {
    if (this.genders.has(entity)) return this.genders.get(entity);
    const { male, female } = knowledge();
    const name = this.named.entities[entity]?.name ?? "";
    const [first = "", ...others] = name.split(" ");
    const key = wordKey(first);
    const [isMale, isFemale] = [inBloom(male, key), inBloom(female, key)];
    const gender =
      others.length === 0 || isMale === isFemale ? undefined : isMale ? "male" : "female";
    this.genders.set(entity, gender);
    return gender;
  }
}
