/** The popup's script. */
import { render } from "preact";
import { createEvidenceSource } from "../shared/evidence-source";
import { createSettingsAccess } from "../shared/settings-access";
import { App } from "./app";
import { createLibraryWays } from "./library-access";
import { createPageAccess } from "./page-access";
import { createSpellingAccess } from "./spelling-access";

// In a tab the window is what it is; a popup's takes its width from the content (popup.css).
document.documentElement.classList.toggle("tab", location.hash.startsWith("#tab="));
const settings = createSettingsAccess();
const page = createPageAccess(location.hash, settings);
const spellings = createSpellingAccess();
const evidence = createEvidenceSource();
render(
  <App
    page={page}
    evidence={evidence}
    spellings={spellings}
    settings={settings}
    library={createLibraryWays(location.hash)}
  />,
  document.body,
);
