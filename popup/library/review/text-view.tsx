import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Id, Span } from "../../../src/model";
import { reviewStrings as s } from "../strings";
import { linesOf, type MarkedText, type Segment, segmentsOf } from "./segments";

/** Lines drawn at first, and more whenever the end comes near. */
const STEP = 400;

interface TextViewProps {
  marked: MarkedText;
  /** The name that is chosen: its mentions stand out. */
  chosen: Id | undefined;
  /** What is to be in sight; anew whenever it is another object. */
  shown: Span | undefined;
  onChoose: (entity: Id) => void;
  onSelect: (words: string) => void;
}

/** The report's text, names and quotes marked in place. */
export function TextView({ marked, chosen, shown, onChoose, onSelect }: TextViewProps) {
  const [count, setCount] = useState(STEP);
  const root = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(marked.text), [marked.text]);

  useEffect(() => {
    if (!shown) return;
    const line = lines.findIndex(({ end }) => end > shown.start);
    if (line >= count) setCount(line + STEP);
  }, [shown, lines, count]);

  useEffect(() => {
    if (!shown) return;
    const place = root.current?.querySelector(`[data-start="${shown.start}"]`);
    place?.scrollIntoView({ block: "center" });
    place?.classList.add("here");
    return () => place?.classList.remove("here");
  }, [shown, count]);

  useEffect(() => {
    const heard = () => onSelect(selectedIn(root.current));
    document.addEventListener("selectionchange", heard);
    return () => document.removeEventListener("selectionchange", heard);
  }, [onSelect]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would have to be named by a heading
    <div class="report-text" role="region" aria-label={s.text} ref={root} dir="auto">
      {lines.slice(0, count).map((line) => (
        <p key={line.start}>
          {segmentsOf(marked, line).map((segment) => (
            <Piece key={segment.start} segment={segment} chosen={chosen} onChoose={onChoose} />
          ))}
        </p>
      ))}
      {count < lines.length && (
        <button type="button" class="more" onClick={() => setCount(count + STEP)}>
          {s.moreText}
        </button>
      )}
    </div>
  );
}

interface PieceProps {
  segment: Segment;
  chosen: Id | undefined;
  onChoose: (entity: Id) => void;
}

function Piece({ segment: { start, text, mark, quoted }, chosen, onChoose }: PieceProps) {
  const quote = quoted ? "quoted" : "";
  if (!mark) {
    return (
      <span class={quote} data-start={start}>
        {text}
      </span>
    );
  }
  const { entity, kind, nominal } = mark;
  const looks = [
    "mention",
    `kind-${kind}`,
    nominal && "nominal",
    entity === chosen && "chosen",
    quote,
  ];
  return (
    // The list beside it is the way for those who do not point.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <span
      class={looks.filter(Boolean).join(" ")}
      data-start={start}
      onClick={() => onChoose(entity)}
    >
      {text}
    </span>
  );
}

/** Code units of what may be a name. */
const LONGEST = 200;

/** The words that are selected in an element; "" where they are none, or too many for a name. */
function selectedIn(root: Element | null): string {
  const selection = getSelection();
  if (!root || !selection || selection.isCollapsed) return "";
  const { commonAncestorContainer } = selection.getRangeAt(0);
  if (!root.contains(commonAncestorContainer)) return "";
  const words = selection.toString().trim();
  return words.length <= LONGEST && !words.includes("\n") ? words : "";
}
