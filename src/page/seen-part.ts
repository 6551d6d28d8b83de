import type { Box } from "./geometry";

/** How long a browser may take to tell what is seen of a frame, in milliseconds. */
const PATIENCE = 100;

/**
 * The part of this frame's viewport that the reader sees: of a frame within others, what these do not
 * cut off. It is asked of the browser, which tells even where the others are another site's. Where
 * the frame's document ends before its viewport does, the part ends there, too: what lies beyond
 * cannot be asked about.
 */
export function seenPart(): Promise<Box> | Box {
  const whole = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  if (self === top) return whole;
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => done(entry));
    const patience = setTimeout(() => done(undefined), PATIENCE);
    const done = (entry: IntersectionObserverEntry | undefined) => {
      observer.disconnect();
      clearTimeout(patience);
      resolve(entry?.isIntersecting ? boxOf(entry.intersectionRect) : whole);
    };
    observer.observe(document.documentElement);
  });
}

function boxOf({ left, top, right, bottom }: DOMRectReadOnly): Box {
  return { left, top, right, bottom };
}
