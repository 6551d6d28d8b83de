import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Count, countVitest, countWebExt, sum } from "./browser/count";
import { findBrowser } from "./browser/find";
import { installMissing, missingLine } from "./browser/install";
import { BROWSERS } from "./browser/names";
import { extensionDir, ROOT } from "./browser/paths";

/*
 * The test command: everything, in the order in which it is cheapest to fail. Ends with one line
 * "N passed, N failed"; the exit code is 0 only when nothing failed.
 */

/** In milliseconds; a whole run ends within 25 minutes. */
const TIME = 24 * 60_000;
const OUTPUT = join(ROOT, "test-output");

const deadline = performance.now() + TIME;

/** Runs a program of ours to its end, or to the deadline. Gives its exit code and output. */
async function run(script: string, args: string[], capture = false) {
  const child = spawn(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: ["ignore", capture ? "pipe" : "inherit", "inherit"],
    // A group of its own, so that the deadline ends what it started too.
    detached: process.platform !== "win32",
  });
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (part: string) => {
    output += part;
  });
  const timer = setTimeout(() => endGroup(child.pid), Math.max(0, deadline - performance.now()));
  const code = await new Promise<number | null>((done) => {
    child.on("error", () => done(null));
    child.on("close", (status) => done(status));
  });
  clearTimeout(timer);
  if (performance.now() >= deadline) console.error(`Out of time: ${script}`);
  return { code, output };
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has just ended by itself.
  }
}

/** One step that passes or fails as a whole. */
function whole(name: string, good: boolean): Count {
  console.log(`${good ? "ok  " : "FAIL"} ${name}`);
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function browsers(): Count[] {
  installMissing();
  return BROWSERS.map((browser) => {
    const found = findBrowser(browser);
    if (!found) console.error(missingLine(browser, process.platform));
    return whole(`a browser to test with: ${browser}`, found !== undefined);
  });
}

async function succeeds(name: string, script: string, ...args: string[]): Promise<Count> {
  return whole(name, (await run(script, args)).code === 0);
}

async function webExtLint(): Promise<Count> {
  const args = ["lint", "--source-dir", extensionDir("firefox"), "--output", "json"];
  const { output } = await run("node_modules/web-ext/bin/web-ext.js", args, true);
  const { good, findings } = countWebExt(output);
  for (const finding of findings) console.error(finding);
  return whole("web-ext lint: no error, warning or notice", good);
}

async function vitest(project: string): Promise<Count> {
  const file = join(OUTPUT, `${project}.json`);
  const { code } = await run("node_modules/vitest/vitest.mjs", [
    ...["run", "--project", project],
    ...["--reporter", "default", "--reporter", "json", "--outputFile.json", file],
  ]);
  return countVitest(readIfThere(file), { code, allowSkipped: project !== "e2e" });
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
const counts = [
  ...browsers(),
  await succeeds("build", "build.mjs"),
  await succeeds("biome check", "node_modules/@biomejs/biome/bin/biome", "check", "."),
  await succeeds("tsc", "node_modules/typescript/bin/tsc"),
  await webExtLint(),
  await vitest("unit"),
  await vitest("e2e"),
];
const { passed, failed } = sum(counts);
process.stdout.write(`${passed} passed, ${failed} failed\n`, () =>
  process.exit(failed === 0 ? 0 : 1),
);
