/** The script of the page with all settings. */
import { render } from "preact";
import { createSpellingAccess } from "../popup/spelling-access";
import { createEvidenceSource } from "../shared/evidence-source";
import { createSettingsAccess } from "../shared/settings-access";
import { App } from "./app";
import { createShortcutAccess } from "./shortcut-access";

render(
  <App
    settings={createSettingsAccess()}
    evidence={createEvidenceSource()}
    spellings={createSpellingAccess()}
    shortcuts={createShortcutAccess()}
  />,
  document.body,
);
