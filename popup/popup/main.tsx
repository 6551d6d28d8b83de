/** The popup's script. */
import { render } from "preact";
import { createEvidenceSource } from "../shared/evidence-source";
import { App } from "./app";
import { createPageAccess } from "./page-access";

const page = createPageAccess(location.hash);
render(<App page={page} evidence={createEvidenceSource()} />, document.body);
