/** The script of the page on which a text is looked up. */
import { render } from "preact";
import { createSpellingAccess } from "../popup/spelling-access";
import { createEvidenceSource } from "../shared/evidence-source";
import { App } from "./app";
import { createLookUpAccess, taskOf } from "./look-up-access";

render(
  <App
    task={taskOf(location.hash)}
    access={createLookUpAccess(location.hash)}
    evidence={createEvidenceSource()}
    spellings={createSpellingAccess()}
  />,
  document.body,
);
