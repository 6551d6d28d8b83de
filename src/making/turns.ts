/** Work after which others get their turn: pages wait for this same thread. Milliseconds. */
const SLICE = 20;

/**
 * To be awaited between pieces of long work: lets the event loop turn whenever a slice of time is
 * used up, and costs nothing otherwise.
 */
export function turns(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < SLICE) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        began = performance.now();
        resolve();
      });
    });
  };
}
