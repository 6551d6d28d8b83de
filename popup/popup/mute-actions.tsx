import { muteStrings as s } from "../shared/strings";

interface MuteActionsProps {
  name: string;
  /** Undefined where the page is of no site. */
  site: string | undefined;
  onMute: (site: string | null) => void;
}

/** The ways to have an entity no longer marked. */
export function MuteActions({ name, site, onMute }: MuteActionsProps) {
  return (
    <section class="mute">
      <h4>{s.title}</h4>
      <div class="actions">
        {site && (
          <button
            type="button"
            class="minor"
            title={s.here(name, site)}
            onClick={() => onMute(site)}
          >
            {s.onSite}
          </button>
        )}
        <button type="button" class="minor" title={s.everywhere(name)} onClick={() => onMute(null)}>
          {s.onAll}
        </button>
      </div>
    </section>
  );
}
