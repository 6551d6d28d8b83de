import { MODES, type Settings, type SettingsChange } from "../../src/model";
import { Choice } from "../shared/choice";
import { modeStrings, settingsStrings as s } from "../shared/strings";

const options = MODES.map((value) => ({
  value,
  label: modeStrings.names[value],
  hint: modeStrings.hints[value],
}));

interface SitesProps {
  settings: Settings;
  onChange: (change: SettingsChange) => void;
}

/** What happens on all sites, and on those that have a word of their own. */
export function Sites({ settings, onChange }: SitesProps) {
  const sites = Object.entries(settings.sites).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <section>
      <h2>{s.sites}</h2>
      <div class="line">
        <div>
          <p>{s.allSites}</p>
          <p class="note">{modeStrings.hints[settings.mode]}</p>
        </div>
        <Choice
          label={s.allSites}
          options={options}
          value={settings.mode}
          onChoose={(mode) => onChange({ what: "mode", mode })}
        />
      </div>
      {sites.length === 0 && <p class="note">{s.noSites}</p>}
      {sites.length > 0 && (
        <ul class="lines" aria-label={s.ownSites}>
          {sites.map(([site, mode]) => (
            <li class="line" key={site}>
              <bdi>{site}</bdi>
              <span class="actions">
                <Choice
                  label={modeStrings.title(site)}
                  options={options}
                  value={mode}
                  onChoose={(chosen) => onChange({ what: "site", site, mode: chosen })}
                />
                <button
                  type="button"
                  class="minor"
                  aria-label={s.forgetSite(site)}
                  onClick={() => onChange({ what: "site", site, mode: null })}
                >
                  {s.forget}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
