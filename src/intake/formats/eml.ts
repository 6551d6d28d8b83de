import type { Kit, RawReport } from "../input";
import { Unusable } from "../intake-error";
import { dayOf, rawReport } from "../raw-report";
import { blockText } from "./html-text";

/** A saved mail: its text, or what its HTML part reads. Throws an `Unusable` for what is none. */
export async function takeMail(bytes: Uint8Array, kit: Kit): Promise<RawReport> {
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 64 }).catch((cause) => {
    throw new Unusable("is no mail, or a broken one; save it again", { cause });
  });
  if (!mail.from && !mail.subject && !mail.date) {
    throw new Unusable("is no mail: it has neither sender, subject nor date; save it as .txt");
  }
  const text = mail.text?.trim() ? mail.text : mail.html && blockText(kit.parseHtml(mail.html));
  if (!text?.trim()) throw new Unusable("holds no text; drop its attachments by themselves");
  return rawReport(text, {
    title: mail.subject || "Mail without a subject",
    byline: mail.from?.name || mail.from?.address,
    date: dayOf(mail.date),
  });
}
