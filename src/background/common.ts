import {
  type CommonData,
  type CommonWords,
  NO_COMMON_WORDS,
  openCommonWords,
} from "../spot/common";

/**
 * Common words, by their JSON text. Where that cannot be had fewer names are told to be common,
 * which is better than none at all.
 */
export async function readCommonWords(read: () => Promise<string>): Promise<CommonWords> {
  // Written by this extension's own build.
  return read().then(
    (text) => openCommonWords(JSON.parse(text) as CommonData),
    () => NO_COMMON_WORDS,
  );
}
