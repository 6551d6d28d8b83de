/** The card's script: loaded into a frame on its first hover. */
import { Deck } from "./deck";

globalThis.sidelightCard = new Deck();
