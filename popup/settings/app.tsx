import { Brand } from "../popup/brand";
import { FailureLine } from "../popup/notice";
import { TrimmedSpellings } from "../popup/trimmed";
import type { EvidenceSource, SettingsAccess, SpellingAccess } from "../shared/services";
import { LANGUAGE, settingsStrings as s } from "../shared/strings";
import { useSettings } from "../shared/use-settings";
import { CardSettings } from "./card-settings";
import { Mutes } from "./mutes";
import type { ShortcutAccess } from "./shortcut-access";
import { Shortcuts } from "./shortcuts";
import { Sites } from "./sites";

interface AppProps {
  settings: SettingsAccess;
  evidence: EvidenceSource;
  spellings: SpellingAccess;
  shortcuts: ShortcutAccess;
}

/** The page with all settings. The services are taken at the first rendering and kept. */
export function App({ settings: access, evidence, spellings, shortcuts }: AppProps) {
  const { settings, isKnown, failure, change } = useSettings(access);
  const set = (...args: Parameters<typeof change>) => void change(...args);
  return (
    <>
      <header class="top">
        <Brand />
        <h1>{s.title}</h1>
      </header>
      {failure && <FailureLine failure={failure} />}
      {isKnown && (
        <main>
          <Sites settings={settings} onChange={set} />
          <CardSettings settings={settings} onChange={set} />
          <Mutes settings={settings} evidence={evidence} onChange={set} />
          <TrimmedSpellings access={spellings} locale={LANGUAGE} />
          <Shortcuts access={shortcuts} />
          <section>
            <h2>{s.data}</h2>
            <p>{s.dataText}</p>
          </section>
        </main>
      )}
    </>
  );
}
