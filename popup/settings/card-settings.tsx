import { HOVER_MODES, type Settings, type SettingsChange } from "../../src/model";
import { Choice } from "../shared/choice";
import { settingsStrings as s } from "../shared/strings";

interface CardSettingsProps {
  settings: Settings;
  onChange: (change: SettingsChange) => void;
}

/** How a card is asked for, and what else is shown on pages. */
export function CardSettings({ settings, onChange }: CardSettingsProps) {
  return (
    <section>
      <h2>{s.pages}</h2>
      <div class="line">
        <div>
          <p>{s.hover}</p>
          <p class="note">{s.hoverHints[settings.hover]}</p>
        </div>
        <Choice
          label={s.hover}
          options={HOVER_MODES.map((value) => ({ value, label: s.hovers[value] }))}
          value={settings.hover}
          onChoose={(hover) => onChange({ what: "hover", hover })}
        />
      </div>
      <label class="line">
        <span>
          {s.strip}
          <span class="note">{s.stripHint}</span>
        </span>
        <input
          type="checkbox"
          checked={settings.strip}
          onChange={({ currentTarget }) =>
            onChange({ what: "strip", strip: currentTarget.checked })
          }
        />
      </label>
    </section>
  );
}
