/** Runs in a page: changes it over and over in ways that scripts do, while it is read and later. */
import { between, pick, type Random, randomFrom } from "../bench/random";

declare global {
  var pageShake: ((seed: number, names: readonly string[]) => Promise<void>) | undefined;
}

/** Bursts of changes, and how many come at once. */
const BURSTS = 60;
const MOST_AT_ONCE = 12;
/** The longest pause between two bursts, in milliseconds. */
const PAUSE = 60;

/** What has rules of its own for what stands in it, so that nothing is put there or taken out. */
const FRAIL =
  "script, style, svg *, math *, table *, ruby *, select *, picture *, video *, audio *, object *, details, summary, slot, [hidden=until-found], [contenteditable], [contenteditable] *";

/** What shows nothing that is put into it, or not as text. */
const CLOSED =
  "[contenteditable], br, wbr, hr, img, input, textarea, embed, area, iframe, canvas, code, pre, svg, math, table, ruby, select, picture, video, audio, object, meter, progress";

const BLOCKS =
  "p, div, li, ul, ol, dl, dt, dd, h1, h2, h3, section, article, blockquote, figure, header, footer, nav, main";

globalThis.pageShake = async (seed, names) => {
  const random = randomFrom(seed);
  for (let burst = 0; burst < BURSTS; burst++) {
    for (let left = between(random, 1, MOST_AT_ONCE); left > 0; left--) change(random, names);
    const pause = random() < 0.3 ? 0 : between(random, 1, PAUSE);
    await new Promise((done) => setTimeout(done, pause));
  }
};

function change(random: Random, names: readonly string[]): void {
  const elements = [...document.body.querySelectorAll("*")].filter((it) => !it.matches(FRAIL));
  if (elements.length === 0) return;
  const one = pick(random, elements);
  const other = pick(random, [document.body, ...elements.filter((it) => mayHold(it))]);
  const place = pick(random, [null, ...other.childNodes]);
  const texts = [...one.childNodes].filter((it) => it instanceof Text);
  const [text] = texts;
  // What stands amid text hides a name's part, or glues two: that is for other tests.
  const block = one.closest<HTMLElement>(BLOCKS);
  const ways: readonly (() => void)[] = [
    // Gone, elsewhere, or there twice.
    () => one.childElementCount < 20 && one.remove(),
    () => !one.contains(other) && other.insertBefore(one, place),
    () =>
      !one.contains(other) &&
      one.childElementCount < 20 &&
      other.insertBefore(one.cloneNode(true), place),
    // Made anew as it was.
    () => one.replaceWith(one.cloneNode(true)),
    () => one.replaceChildren(...[...one.childNodes].map((it) => it.cloneNode(true))),
    () => one.append(...[...one.childNodes].reverse()),
    // Text that grows, changes, is cut or put together.
    () => other.insertBefore(document.createTextNode(`, ${pick(random, names)}, `), place),
    () => other.insertBefore(document.createTextNode(`, ${pick(random, names)} `), place),
    () => text?.appendData(`, ${pick(random, names)}`),
    () => text?.deleteData(0, between(random, 1, 9)),
    () => text && text.length > 1 && text.splitText(between(random, 1, text.length - 1)),
    () => one.normalize(),
    () => text?.replaceData(0, 0, pick(random, names).slice(0, 5)),
    // What frameworks put between.
    () => other.insertBefore(document.createComment(pick(random, names)), place),
    () => other.insertBefore(document.createTextNode(""), place),
    () => other.insertBefore(made("p", pick(random, names)), place),
    () =>
      other.insertBefore(
        made(pick(random, ["span", "b", "x-late"]), `, ${pick(random, names)}, `),
        place,
      ),
    () => other.insertBefore(made("br", ""), place),
    () => text?.replaceWith(made("em", text.data)),
    () => one.replaceWith(...one.childNodes),
    // Out of sight, and back.
    () => block?.toggleAttribute("hidden"),
    () => block?.toggleAttribute("hidden"),
    () => block?.classList.toggle("none"),
    () => block?.classList.toggle("none"),
    () => block?.style.setProperty("display", pick(random, ["none", "", ""])),
  ];
  pick(random, ways)();
}

function mayHold(element: Element): boolean {
  return !element.matches(CLOSED);
}

function made(name: string, text: string): Element {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
