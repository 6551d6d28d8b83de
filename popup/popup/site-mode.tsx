import { MODES, type Mode, modeOn, type Settings } from "../../src/model";
import { Choice } from "../shared/choice";
import { modeStrings as s } from "../shared/strings";

interface SiteModeProps {
  site: string;
  settings: Settings;
  onChoose: (mode: Mode | null) => void;
}

/** What happens on the site in front: one press sets it. */
export function SiteMode({ site, settings, onChoose }: SiteModeProps) {
  const mode = modeOn(settings, site);
  // Back at what holds for all sites, the site needs no word of its own.
  const choose = (chosen: Mode) => onChoose(chosen === settings.mode ? null : chosen);
  return (
    <section class="site" aria-label={s.title(site)}>
      <div class="site-bar">
        <p class="host" title={site}>
          <bdi>{site}</bdi>
        </p>
        <Choice
          label={s.title(site)}
          options={MODES.map((value) => ({ value, label: s.names[value], hint: s.hints[value] }))}
          value={mode}
          onChoose={choose}
        />
      </div>
      {mode === "quiet" && <p class="mode-hint">{s.hints.quiet}</p>}
    </section>
  );
}
