/** The script that is loaded into frames in which names may stand; see `toolbox.ts`. */
import { toolbox } from "./toolbox";

globalThis.sidelightToolbox = toolbox;
