/** The script of the library's page. */
import { render } from "preact";
import { createLibraryAccess } from "./access";
import { App } from "./app";

render(<App access={createLibraryAccess()} />, document.body);
