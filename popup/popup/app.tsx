import { useLayoutEffect, useState } from "preact/hooks";
import { formatCount } from "../shared/format";
import type { EvidenceSource, PageAccess, SpellingAccess } from "../shared/services";
import { LANGUAGE, noticeStrings, popupStrings } from "../shared/strings";
import { Brand } from "./brand";
import { useKeptFocus } from "./kept-focus";
import { EntityList } from "./list";
import { FailureNotice, Loading, Notice } from "./notice";
import { named } from "./rows";
import { PopupSession } from "./session";
import { INITIAL, type PopupState } from "./state";
import { TrimmedSpellings } from "./trimmed";

/** "12 names, 48 mentions on this page", or "so far" while it is read; nothing where there is no list. */
function summary({ view }: PopupState, locale: string): string | undefined {
  if (view.state !== "list") return undefined;
  const mentions = view.rows.reduce((sum, row) => sum + row.count, 0);
  const text = (count: number) => formatCount(count, locale);
  const { length } = named(view.rows);
  const words = popupStrings.found(length, text(length), mentions, text(mentions));
  return view.complete ? popupStrings.onPage(words) : popupStrings.soFar(words);
}

/** What a screen reader is told after a jump, whose effect is on the page behind. */
function announcement({ view, jumped, cursors }: PopupState, locale: string): string {
  const row = view.state === "list" ? view.rows.find(({ key }) => key === jumped) : undefined;
  const cursor = row && cursors.get(row.key);
  if (!row || !cursor) return "";
  const { name } = row.evidence;
  if (!cursor.found) return popupStrings.jumpMissed(name);
  const at = formatCount(cursor.index + 1, locale);
  return popupStrings.jumped(name, at, formatCount(row.count, locale));
}

interface BodyProps {
  state: PopupState;
  session: PopupSession;
  spellings: SpellingAccess;
  locale: string;
}

function Body({ state, session, spellings, locale }: BodyProps) {
  const { view } = state;
  switch (view.state) {
    case "loading":
      return <Loading />;
    case "barred":
      return <Notice {...noticeStrings.barred} />;
    case "empty":
      return <Notice {...noticeStrings.empty} />;
    case "absent": {
      const { title, text, action } = noticeStrings.absent;
      const run = () => void session.reload();
      return <Notice title={title} text={text} action={{ label: action, run }} />;
    }
    case "error":
      return <FailureNotice failure={view.failure} onRetry={() => void session.retry()} />;
    case "list":
      return (
        <EntityList
          rows={view.rows}
          state={state}
          session={session}
          spellings={spellings}
          locale={locale}
        />
      );
  }
}

interface AppProps {
  page: PageAccess;
  evidence: EvidenceSource;
  spellings: SpellingAccess;
}

/** The toolbar popup. The services are taken at the first rendering and kept. */
export function App({ page, evidence, spellings }: AppProps) {
  const [state, setState] = useState<PopupState>(INITIAL);
  const [session] = useState(() => new PopupSession(page, evidence, setState));
  // Not useEffect, which waits for a frame to be painted: the page can be asked already.
  useLayoutEffect(() => {
    session.start();
    const unsubscribe = spellings.onChange((entity) => session.hold(entity));
    return () => {
      unsubscribe();
      session.stop();
    };
  }, [session, spellings]);
  useKeptFocus();
  const found = summary(state, LANGUAGE);
  return (
    <>
      <header class="top">
        <Brand />
        <div>
          <h1>{popupStrings.product}</h1>
          {found && <p>{found}</p>}
        </div>
      </header>
      <main>
        <Body state={state} session={session} spellings={spellings} locale={LANGUAGE} />
        <TrimmedSpellings access={spellings} locale={LANGUAGE} />
      </main>
      <p class="unseen" role="status">
        {announcement(state, LANGUAGE)}
      </p>
    </>
  );
}
