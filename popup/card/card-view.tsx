import type { CardContent } from "../../src/page/card-host";
import { formatCoordinates, formatCount } from "../shared/format";
import { KindIcon } from "../shared/kind";
import type { OpenNames } from "../shared/named-text";
import { StatementList } from "../shared/statements";
import { cardStrings, kindStrings, LANGUAGE, statementStrings } from "../shared/strings";
import { Icon, type IconName } from "./icons";

/** What can be done with a card; what is not given is not offered. */
export interface CardControls {
  /** Goes back to the card that another was opened from. */
  back?: { name: string; go(): void };
  /** Keeps the card open. */
  pin?(): void;
  /** Moves the card elsewhere. */
  move?(): void;
  close?(): void;
  /** Has whom the card is about no longer marked, on this site or everywhere. */
  mute?(everywhere: boolean): void;
  /** Goes to the next mention on the page (1), or the one before (-1). */
  step?(by: 1 | -1): void;
  /** Opens the card of others whom a statement names. */
  openNames?: OpenNames;
  /** The header was taken hold of. */
  grip?(event: PointerEvent): void;
  /** How the card looks, beside its usual self. */
  look?: "pinned" | "sheet";
}

/** A hover is for the best evidence, and must paint at once; the popup lists all. */
const MOST = 20;

/** Runs of white space as one, since a page's words may stand on several lines. */
const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Says how the page's words led here; undefined where they are the name itself. */
function matchedLine({ evidence, alias, matched }: CardContent): string | undefined {
  const words = tidy(matched);
  if (words === evidence.name) return undefined;
  const known = words === alias || alias === evidence.name;
  return known ? cardStrings.named(words) : cardStrings.matched(words, alias);
}

/** Says that the words may mean another, and why they likely do not; undefined where it is sure. */
function likelyLine({ certainty, reasons = [] }: CardContent): string | undefined {
  return certainty === "likely" ? cardStrings.likely(reasons) : undefined;
}

function Control({ icon, name, press }: { icon: IconName; name: string; press: () => void }) {
  return (
    <button
      type="button"
      class="control"
      title={name}
      aria-label={name}
      data-do={icon}
      onClick={press}
    >
      <Icon name={icon} />
    </button>
  );
}

/** The ways to have a name no longer marked, unfolded on demand. */
function Mute({ name, mute }: { name: string; mute: (everywhere: boolean) => void }) {
  return (
    <details class="mute">
      <summary
        class="control"
        title={cardStrings.mute}
        aria-label={cardStrings.mute}
        data-do="mute"
      >
        <Icon name="mute" />
      </summary>
      <div class="choices">
        <p>{cardStrings.muted(name)}</p>
        <button type="button" onClick={() => mute(false)}>
          {cardStrings.here}
        </button>
        <button type="button" onClick={() => mute(true)}>
          {cardStrings.everywhere}
        </button>
      </div>
    </details>
  );
}

function Controls({ name, pin, move, close, mute }: CardControls & { name: string }) {
  return (
    <div class="controls">
      {mute && <Mute name={name} mute={mute} />}
      {pin && <Control icon="pin" name={cardStrings.pin} press={pin} />}
      {move && <Control icon="move" name={cardStrings.move} press={move} />}
      {close && <Control icon="close" name={cardStrings.close} press={close} />}
    </div>
  );
}

function Header({ content, controls }: { content: CardContent; controls: CardControls }) {
  const { kind, name, role, coordinates } = content.evidence;
  const { back } = controls;
  const matched = matchedLine(content);
  const likely = likelyLine(content);
  return (
    <header onPointerDown={controls.grip}>
      <div class="title">
        {back && (
          <div class="controls back">
            <Control icon="back" name={cardStrings.back(back.name)} press={back.go} />
          </div>
        )}
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <Controls name={name} {...controls} />
      </div>
      <p class="about">
        <KindIcon kind={kind} />
        <span>
          <span class={`kind-${kind}`}>{kindStrings.one[kind]}</span>
          {role && " · "}
          {role && <bdi>{role}</bdi>}
          {coordinates && ` · ${formatCoordinates(coordinates)}`}
        </span>
      </p>
      {matched && <p class="matched">{matched}</p>}
      {likely && <p class="likely">{likely}</p>}
    </header>
  );
}

/** Which mention on the page this is, and the way to the others. */
function Steps({ place, step }: { place: CardContent["place"]; step: CardControls["step"] }) {
  if (!place || !step || place.of < 2) return null;
  const [at, of] = [place.at + 1, place.of].map((count) => formatCount(count, LANGUAGE));
  return (
    <footer>
      <span>{cardStrings.place(at ?? "", of ?? "")}</span>
      <Control icon="up" name={cardStrings.previous} press={() => step(-1)} />
      <Control icon="down" name={cardStrings.next} press={() => step(1)} />
    </footer>
  );
}

/**
 * The hover card: whom the words under the pointer name, and what the reports say of them, in the
 * order given. A non-modal dialog; it takes focus only from a caller that asks (`tabindex` -1).
 */
export function CardView({
  content,
  controls = {},
}: {
  content: CardContent;
  controls?: CardControls;
}) {
  const { name, statements } = content.evidence;
  const more = statements.length - MOST;
  const { look, openNames } = controls;
  return (
    <div class={`card ${look ?? ""}`} role="dialog" aria-label={name} tabIndex={-1}>
      <Header content={content} controls={controls} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section aria-label={cardStrings.statements} tabIndex={0}>
        {statements.length === 0 && <p class="note">{statementStrings.nothingSaid}</p>}
        <StatementList
          statements={statements.slice(0, MOST)}
          locale={LANGUAGE}
          {...(openNames && { onName: openNames })}
        />
        {more > 0 && <p class="note">{cardStrings.more(more, formatCount(more, LANGUAGE))}</p>}
      </section>
      <Steps place={content.place} step={controls.step} />
    </div>
  );
}
