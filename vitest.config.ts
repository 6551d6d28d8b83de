import { defineConfig } from "vitest/config";

/** JSX without an import in each file, as the build has it. */
const oxc = { jsx: { runtime: "automatic", importSource: "preact" } } as const;

/** One launch of a real browser may take a while on a busy machine. */
const BROWSER_START = 120_000;

export default defineConfig({
  test: {
    projects: [
      {
        oxc,
        // As the build has it for Chromium.
        define: { __INJECTS_BY_ITSELF__: "false" },
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/{unit,architecture,golden}/**/*.test.{ts,tsx}"],
          testTimeout: 20_000,
        },
      },
      {
        oxc,
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          // Two browsers at once on a small machine make every wait in them longer.
          fileParallelism: false,
          testTimeout: 45_000,
          hookTimeout: BROWSER_START,
        },
      },
    ],
  },
});
