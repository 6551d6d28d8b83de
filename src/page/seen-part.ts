import type { Box } from "./geometry";

/** How long a browser may take to tell what is seen of a frame, in milliseconds. */
const PATIENCE = 100;

/**
 * The part of this frame's viewport that the reader sees: of a frame within others, what these do not
 * cut off. It is asked of the browser, which tells even where the others are another site's.
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
      resolve(entry?.isIntersecting ? cut(whole, entry) : whole);
    };
    observer.observe(document.documentElement);
  });
}

/** What is left of the viewport where less of the document is seen than it would show. */
function cut(whole: Box, { boundingClientRect: all, intersectionRect: seen }: Entry): Box {
  return {
    left: seen.left > Math.max(all.left, whole.left) + 1 ? seen.left : whole.left,
    top: seen.top > Math.max(all.top, whole.top) + 1 ? seen.top : whole.top,
    right: seen.right < Math.min(all.right, whole.right) - 1 ? seen.right : whole.right,
    bottom: seen.bottom < Math.min(all.bottom, whole.bottom) - 1 ? seen.bottom : whole.bottom,
  };
}

type Entry = Pick<IntersectionObserverEntry, "boundingClientRect" | "intersectionRect">;
