import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Edit, Entity, Id, Pack, ShelfItem, Span } from "../../../src/model";
import { Brand } from "../../popup/brand";
import { FailureLine, Notice } from "../../popup/notice";
import { formatCount, formatDay } from "../../shared/format";
import { kindStrings, LANGUAGE } from "../../shared/strings";
import { Export } from "../export";
import type { LibraryAccess } from "../services";
import { libraryStrings, reviewStrings as s, stateText } from "../strings";
import { Common, useCommon } from "./common";
import { Names } from "./names";
import { markedText } from "./segments";
import { SelectionBar } from "./selection";
import { Statements } from "./statements";
import { TextView } from "./text-view";
import { type ReviewNow, useReview } from "./use-review";

interface ReviewProps {
  id: number;
  access: LibraryAccess;
}

/** One report: its text with what was found in it, to be corrected and accepted. */
export function Review({ id, access }: ReviewProps) {
  const review = useReview(access, id);
  const { item, pack, failure } = review;
  document.title = libraryStrings.documentTitle(item?.title);
  useShortcuts(review);
  return (
    <div class="review">
      <header class="top">
        <a class="back" href="#list" aria-label={s.back} title={s.back}>
          <Brand />
        </a>
        <div>
          <h1 dir="auto">{item?.title ?? s.loading}</h1>
          {item && <p>{aboutOf(item)}</p>}
        </div>
        {item && pack && <Actions item={item} pack={pack} review={review} />}
      </header>
      {failure && <FailureLine failure={failure} />}
      {item?.notes?.map((note) => (
        <p class="note told" key={note}>
          {note}
        </p>
      ))}
      {pack && item && item.state !== "reading" ? (
        <Desk pack={pack} item={item} review={review} access={access} />
      ) : (
        <Waiting item={item} />
      )}
    </div>
  );
}

function aboutOf(item: ShelfItem): string {
  const day = item.date && formatDay(item.date, LANGUAGE);
  return [item.publisher, day, stateText(item)].filter(Boolean).join(", ");
}

/** What is to be done, or was. */
function standOf({ state, confidential }: ShelfItem): string {
  if (state === "ready") return confidential ? s.acceptedConfidential : s.accepted;
  return confidential ? s.waitingConfidential : s.waiting;
}

function Actions({ item, pack, review }: { item: ShelfItem; pack: Pack; review: ReviewNow }) {
  const { state, title } = item;
  return (
    <div class="actions">
      <button
        type="button"
        class="secondary"
        disabled={!review.canUndo}
        title={review.canUndo ? "Ctrl+Z" : s.nothingToUndo}
        onClick={review.undo}
      >
        {s.undo}
      </button>
      <Export title={title} pack={async () => pack} />
      {state === "review" && (
        <button type="button" class="primary" title="Ctrl+Enter" onClick={review.accept}>
          {item.confidential ? s.acceptConfidential : s.accept}
        </button>
      )}
    </div>
  );
}

/** What there is in place of a reading. */
function Waiting({ item }: { item: ShelfItem | null | undefined }) {
  if (item === undefined) return <p class="note told">{s.loading}</p>;
  if (item === null) return <Notice title={s.gone} text={s.goneText} />;
  if (item.state === "failed") return <Notice title={s.failed} text={item.failure ?? ""} />;
  if (item.state !== "reading") return <p class="note told">{s.loading}</p>;
  return (
    <div class="notice" role="status">
      <h2>{item.accepted ? libraryStrings.publishing : s.notYet}</h2>
      <progress max={1} value={item.progress} aria-label={libraryStrings.states.reading} />
    </div>
  );
}

/** Ctrl+Z takes back, Ctrl+Enter accepts, but where a field has its own use of them. */
function useShortcuts(review: ReviewNow): void {
  const held = useRef(review);
  held.current = review;
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      const inField = event.target instanceof Element && event.target.matches("input, textarea");
      if (event.key === "z" && !event.shiftKey && !inField) held.current.undo();
      else if (event.key === "Enter" && held.current.item?.state === "review") {
        void held.current.accept();
      } else return;
      event.preventDefault();
    };
    addEventListener("keydown", heard);
    return () => removeEventListener("keydown", heard);
  }, []);
}

const TABS = ["names", "quotes", "facts", "common"] as const;
type Tab = (typeof TABS)[number];

interface DeskProps {
  pack: Pack;
  item: ShelfItem;
  review: ReviewNow;
  access: LibraryAccess;
}

/** The text, and beside it the lists of what was found in it. */
function Desk({ pack, item, review, access }: DeskProps) {
  const [tab, setTab] = useState<Tab>("names");
  const [chosen, setChosen] = useState<Id>();
  const [shown, setShown] = useState<Span>();
  const [words, setWords] = useState("");
  const [said, setSaid] = useState("");
  const report = pack.reports[0];
  const marked = useMemo(() => markedText(pack, report?.id ?? ""), [pack, report]);
  const common = useCommon(access, pack);
  const entity = pack.entities.find((it) => it.id === chosen);

  const edit = (...edits: Edit[]): boolean => {
    const told = edits.map((it) => doneText(pack, it)).at(-1) ?? "";
    const changed = review.edit(...edits);
    if (changed) setSaid(told);
    return changed;
  };
  const choose = (id: Id | undefined) => {
    setChosen(id);
    if (id !== undefined) setTab("names");
  };
  const next = (id: Id) => {
    const own = marked.marks.filter((mark) => mark.entity === id);
    const at = own.findIndex(({ start }) => start > (shown?.start ?? -1));
    const mark = own[Math.max(at, 0)];
    if (mark) setShown({ start: mark.start, end: mark.end });
    setChosen(id);
  };
  const counts: Record<Tab, number | undefined> = {
    names: pack.entities.length,
    quotes: pack.statements.filter(({ kind }) => kind === "quote").length,
    facts: pack.statements.filter(({ kind }) => kind === "fact").length,
    common: common?.length,
  };
  return (
    <div class="desk">
      <div class="page">
        <p class="note">{standOf(item)}</p>
        {marked.text === "" && <p class="note">{s.noText}</p>}
        <TextView
          marked={marked}
          chosen={chosen}
          shown={shown}
          onChoose={choose}
          onSelect={setWords}
        />
      </div>
      <div class="side">
        <div class="tabs" role="tablist">
          {TABS.map((it) => (
            <button
              key={it}
              type="button"
              role="tab"
              aria-selected={it === tab}
              onClick={() => setTab(it)}
            >
              {s.tabs[it]}
              <span class="count">{formatCount(counts[it] ?? 0, LANGUAGE)}</span>
            </button>
          ))}
        </div>
        <div class="panel" role="tabpanel" aria-label={s.tabs[tab]}>
          {tab === "names" && (
            <Names pack={pack} chosen={chosen} onChoose={choose} onEdit={edit} onNext={next} />
          )}
          {(tab === "quotes" || tab === "facts") && (
            <Statements
              key={tab}
              pack={pack}
              kind={tab === "quotes" ? "quote" : "fact"}
              onEdit={edit}
              onShow={setShown}
            />
          )}
          {tab === "common" && <Common common={common} onEdit={edit} />}
        </div>
      </div>
      {words && (
        <SelectionBar
          words={words}
          chosen={entity}
          onAdd={(kind) => {
            setSaid(
              edit({ op: "add", name: words, kind }) ? s.done.add(words) : s.addedNowhere(words),
            );
            getSelection()?.removeAllRanges();
          }}
          onAlso={(it) => {
            alsoNamed(pack, it, words, edit);
            getSelection()?.removeAllRanges();
          }}
        />
      )}
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}

/** Has words be another name of somebody: they are added as a name, which is then the same one's. */
function alsoNamed(pack: Pack, entity: Entity, words: string, edit: ReviewNow["edit"]): void {
  const known = pack.entities.find(({ name }) => name === words);
  if (known) edit({ op: "merge", entity: known.id, into: entity.id });
  else edit({ op: "alias", entity: entity.id, name: words });
}

/** What a screen reader is told of an edit. */
function doneText(pack: Pack, edit: Edit): string {
  const name = (id: Id) => pack.entities.find((it) => it.id === id)?.name ?? "";
  switch (edit.op) {
    case "drop":
      return s.done.drop(name(edit.entity));
    case "retype":
      return s.done.retype(name(edit.entity), kindStrings.one[edit.kind]);
    case "rename":
      return s.done.rename(name(edit.entity), edit.name);
    case "merge":
      return s.done.merge(name(edit.entity), name(edit.into));
    case "split":
      return s.done.split(edit.form);
    case "add":
    case "alias":
      return s.done.add(edit.name);
    case "speaker":
      return s.done.speaker;
    case "unsay":
      return s.done.unsay;
  }
}
