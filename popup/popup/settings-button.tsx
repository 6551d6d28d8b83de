import { popupStrings } from "../shared/strings";

/** The way to the settings. */
export function SettingsButton({ onPress }: { onPress: () => void }) {
  return (
    <button
      type="button"
      class="icon settings"
      title={popupStrings.settings}
      aria-label={popupStrings.settings}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 4.5h6.5M12.5 4.5H14M2 11.5h1.5M7.5 11.5H14" />
        <circle cx="10.5" cy="4.5" r="2" />
        <circle cx="5.5" cy="11.5" r="2" />
      </svg>
    </button>
  );
}
