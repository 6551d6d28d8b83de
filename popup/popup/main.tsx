/** The popup's script. */
import { render } from "preact";
import { createEvidenceSource } from "../shared/evidence-source";
import { App } from "./app";
import { createPageAccess } from "./page-access";
import { createSpellingAccess } from "./spelling-access";

// In a tab the window is what it is; a popup's takes its width from the content (popup.css).
document.documentElement.classList.toggle("tab", location.hash.startsWith("#tab="));
const page = createPageAccess(location.hash);
const spellings = createSpellingAccess();
render(<App page={page} evidence={createEvidenceSource()} spellings={spellings} />, document.body);
