import { spawn } from "node:child_process";
import { once } from "node:events";
import { ROOT } from "./paths";

/** Builds the extension. Its output goes to standard error. Throws where it fails. */
export async function build(): Promise<void> {
  const child = spawn(process.execPath, ["build.mjs"], { cwd: ROOT, stdio: ["ignore", 2, 2] });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error("the build failed");
}
