import type { Settings, SettingsChange } from "../../src/model";
import type { BrowserSession, Json } from "./session";

/** Changes a setting as the extension's own pages do; resolves to all of them as they then are. */
export async function changeSetting(
  session: BrowserSession,
  change: SettingsChange,
): Promise<Settings> {
  const answer = await session.inExtension(
    (params) => {
      const { browser, chrome } = globalThis as unknown as Record<
        "browser" | "chrome",
        { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: Settings }> } }
      >;
      const message = { sidelight: 1, call: "settings.change", params };
      return (browser ?? chrome).runtime.sendMessage(message);
    },
    change as unknown as Json,
  );
  if (!answer?.ok) throw new Error(`the setting was refused: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** Puts all settings back to what they are at first. */
export async function resetSettings(session: BrowserSession): Promise<void> {
  await session.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      "browser" | "chrome",
      { storage: { local: { remove(key: string): Promise<void> } } }
    >;
    await (browser ?? chrome).storage.local.remove("settings");
  });
}
