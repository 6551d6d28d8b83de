/** The script that is loaded into frames in which names may stand; see `toolbox.ts`. */
import { Guests } from "./guests";
import { toolbox } from "./toolbox";

globalThis.sidelightToolbox = toolbox;
globalThis.sidelightGuests = new Guests();
