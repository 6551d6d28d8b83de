import { useEffect, useState } from "preact/hooks";
import type { LookUpTask } from "../../src/model";
import { Brand } from "../popup/brand";
import { FailureLine } from "../popup/notice";
import type { EvidenceSource, LookUpAccess, SpellingAccess } from "../shared/services";
import { lookUpStrings as s } from "../shared/strings";
import { Toast } from "../shared/toast";
import { Match } from "./match";
import { useAdding } from "./use-adding";
import { useMatches } from "./use-matches";

interface AppProps {
  task: LookUpTask;
  access: LookUpAccess;
  evidence: EvidenceSource;
  spellings: SpellingAccess;
}

/**
 * A text that was selected on a page: what the reports say of whom it names, or whose name it is to
 * become a spelling of. The services are taken at the first rendering and kept.
 */
export function App({ task, access, evidence, spellings }: AppProps) {
  const [text, setText] = useState("");
  const [query, setQuery] = useState("");
  const matches = useMatches(access, query);
  const adding = useAdding(spellings);
  useEffect(() => {
    // Where it is gone, the page is a search of the reports.
    access.text().then(
      (selected) => {
        setText(selected);
        setQuery(selected);
      },
      () => undefined,
    );
  }, [access]);
  const isAdding = task === "add" && text !== "";
  const failure = adding.failure ?? matches.failure;
  return (
    <>
      <header class="top">
        <Brand />
        <h1>{isAdding ? s.add : s.look}</h1>
      </header>
      <main>
        <div class="fields">
          {isAdding && <Spelling text={text} onChange={setText} />}
          <label>
            {s.search}
            <input
              type="search"
              value={query}
              placeholder={s.hint}
              autofocus
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
          </label>
        </div>
        {failure && <FailureLine failure={failure} />}
        {adding.said && (
          <p class="outcome" role="status">
            {adding.said}
          </p>
        )}
        {matches.of !== undefined && !failure && matches.found.length === 0 && (
          <p class="outcome">{isAdding && matches.of === text ? s.ask : s.none(matches.of)}</p>
        )}
        <ul class="rows">
          {matches.found.map((entity, index) => (
            <Match
              key={entity.key}
              entity={entity}
              isOpen={!isAdding && index === 0}
              evidence={evidence}
              spellings={spellings}
            >
              {isAdding && (
                <button
                  type="button"
                  class="minor again"
                  aria-label={s.chooseFor(text, entity.name)}
                  onClick={() => void adding.add(entity, text)}
                >
                  {s.choose}
                </button>
              )}
            </Match>
          ))}
        </ul>
      </main>
      {adding.done && <Toast done={adding.done} onEnd={adding.forget} />}
    </>
  );
}

function Spelling({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  return (
    <label>
      {s.text}
      <input
        type="text"
        value={text}
        maxLength={200}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <span class="note">{s.of}</span>
    </label>
  );
}
