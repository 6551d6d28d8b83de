/** Tells whoever waits what is done, and how long it took since `begin` (`performance.now()`). */
export function progress(what: string, begin: number): void {
  console.error(`  ${what}: ${((performance.now() - begin) / 1000).toFixed(0)} s`);
}
