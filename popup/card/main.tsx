/** The card's script: loaded into a frame on its first hover. */
import { render } from "preact";
import { type Card, CardHost } from "../../src/page/card-host";
import styles from "./card.css";
import { CardView } from "./card-view";

function createCard(): Card {
  const host = new CardHost();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  host.root.adoptedStyleSheets = [sheet];
  return {
    open(content, mark, anchor) {
      // A new key: nothing of the card before, such as how far it was scrolled, is kept.
      render(<CardView key={content} content={content} />, host.root);
      host.open(mark, anchor);
    },
    close: () => host.close(),
    box: () => host.box(),
  };
}

globalThis.sidelightCard = createCard();
