/** What becomes of the frame itself: how large it is, and whether its document is still the same. */

/** A frame smaller than this in one direction shows nothing to read, in CSS pixels. */
const SMALLEST = 16;

/** Is this a frame within a page that shows nothing: a counter, something loaded for later? */
export function isTinyFrame(): boolean {
  return self !== top && (innerWidth < SMALLEST || innerHeight < SMALLEST);
}

/**
 * Resolves once the page is shown that a browser may have rendered before anyone went to it. Until then
 * it belongs to no tab: what is told of it, and sheets that it is given, get lost.
 */
export async function activated(): Promise<void> {
  // Of all browsers Chromium alone does so; elsewhere a page may have something of that name.
  if ((document as { prerendering?: unknown }).prerendering !== true) return;
  await new Promise((resolve) => {
    document.addEventListener("prerenderingchange", resolve, { once: true });
  });
}

/** Resolves when the frame is large enough to show something. */
export function largeEnough(): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (isTinyFrame()) return;
      removeEventListener("resize", check);
      resolve();
    };
    addEventListener("resize", check);
    check();
  });
}

/**
 * Tells when the frame has become large enough or too small, and when a page has opened its document
 * anew, with which all listeners go and all that was read.
 */
export function watchFrame(signal: AbortSignal, resized: () => void, reopened: () => void): void {
  let wasTiny = isTinyFrame();
  let root = document.documentElement;
  const sized = () => {
    if (isTinyFrame() === wasTiny) return;
    wasTiny = !wasTiny;
    resized();
  };
  const attend = () => {
    if (self !== top) addEventListener("resize", sized, { signal });
  };
  const observer = new MutationObserver(() => {
    if (!document.documentElement || document.documentElement === root) return;
    root = document.documentElement;
    attend();
    reopened();
  });
  attend();
  observer.observe(document, { childList: true });
  signal.addEventListener("abort", () => observer.disconnect());
}
