import { useLayoutEffect, useState } from "preact/hooks";
import { formatCount } from "../shared/format";
import type {
  EvidenceSource,
  PageAccess,
  SettingsAccess,
  SpellingAccess,
} from "../shared/services";
import { LANGUAGE, noticeStrings, popupStrings } from "../shared/strings";
import { Toast } from "../shared/toast";
import { useSettings } from "../shared/use-settings";
import { Brand } from "./brand";
import { useKeptFocus } from "./kept-focus";
import type { LibraryWays } from "./library-access";
import { LibraryLinks } from "./library-links";
import { EntityList } from "./list";
import { MutedList } from "./muted";
import { ClosedNotice, FailureLine, FailureNotice, Loading, Notice } from "./notice";
import { named, type Row } from "./rows";
import { PopupSession } from "./session";
import { SettingsButton } from "./settings-button";
import { SiteMode } from "./site-mode";
import { INITIAL, type PopupState } from "./state";
import { TrimmedSpellings } from "./trimmed";
import { type Mutes, useMutes } from "./use-mutes";
import { useSite } from "./use-site";

/** "12 names, 48 mentions on this page", or "so far" while it is read; nothing where there is no list. */
function summary({ view }: PopupState, { muted }: Mutes, locale: string): string | undefined {
  if (view.state !== "list") return undefined;
  const rows = view.rows.filter(({ key }) => !muted.has(key));
  const mentions = rows.reduce((sum, row) => sum + row.count, 0);
  const text = (count: number) => formatCount(count, locale);
  const { length } = named(rows);
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
  site: string | undefined;
  mutes: Mutes;
  locale: string;
}

function Body(props: BodyProps) {
  const { state, session } = props;
  const { view } = state;
  switch (view.state) {
    case "loading":
      return <Loading />;
    case "barred":
      return <Notice {...noticeStrings.barred} />;
    case "empty":
      return <Notice {...noticeStrings.empty} />;
    case "off":
      return <Notice {...noticeStrings.off} />;
    case "closed":
      return <ClosedNotice origin={view.origin} onAllow={(origin) => void session.allow(origin)} />;
    case "absent": {
      const { title, text, action } = noticeStrings.absent;
      const run = () => void session.reload();
      return <Notice title={title} text={text} action={{ label: action, run }} />;
    }
    case "error":
      return <FailureNotice failure={view.failure} onRetry={() => void session.retry()} />;
    case "list":
      return <Lists {...props} rows={view.rows} />;
  }
}

/** What is marked, and below it what is not. */
function Lists({
  rows,
  state,
  session,
  spellings,
  site,
  mutes,
  locale,
}: BodyProps & { rows: Row[] }) {
  const { muted } = mutes;
  return (
    <>
      <EntityList
        rows={rows.filter(({ key }) => !muted.has(key))}
        state={state}
        session={session}
        spellings={spellings}
        site={site}
        onMute={(row, where) => void mutes.mute(row, where)}
        locale={locale}
      />
      <MutedList
        rows={rows.filter(({ key }) => muted.has(key))}
        locale={locale}
        onUnmute={(row) => void mutes.unmute(row)}
      />
    </>
  );
}

interface AppProps {
  page: PageAccess;
  evidence: EvidenceSource;
  spellings: SpellingAccess;
  settings: SettingsAccess;
  library: LibraryWays;
}

/** The toolbar popup. The services are taken at the first rendering and kept. */
export function App({ page, evidence, spellings, settings, library }: AppProps) {
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
  const set = useSettings(settings);
  const site = useSite(page);
  const mutes = useMutes(set, site);
  const found = summary(state, mutes, LANGUAGE);
  return (
    <>
      <header class="top">
        <Brand />
        <div>
          <h1>{popupStrings.product}</h1>
          {found && <p>{found}</p>}
        </div>
        <SettingsButton onPress={() => void settings.show()} />
      </header>
      <main>
        {site && set.isKnown && (
          <SiteMode
            site={site}
            settings={set.settings}
            onChoose={(mode) => void set.change({ what: "site", site, mode })}
          />
        )}
        {set.failure && <FailureLine failure={set.failure} />}
        <Body
          state={state}
          session={session}
          spellings={spellings}
          site={site}
          mutes={mutes}
          locale={LANGUAGE}
        />
        <TrimmedSpellings access={spellings} locale={LANGUAGE} />
      </main>
      <LibraryLinks onRead={library.read} onOpen={library.open} />
      {mutes.done && <Toast done={mutes.done} onEnd={mutes.forget} />}
      <p class="unseen" role="status">
        {announcement(state, LANGUAGE)}
      </p>
    </>
  );
}
