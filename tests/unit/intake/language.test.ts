import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/intake/language";

describe("the language of a text", () => {
  it.each([
    ["en", "Ada Quill met Tom Bell in Wexcombe.\n\nAda Quill left."],
    ["en", "KOTKA, June 3 (AP) - Rain fell on Monday, Mayor Ada Quill said."],
    ["en", "Giulia Rossi, Marco Bianchi and Paolo Verdi signed it in Torino, Milano and Roma."],
    ["en", "Storm hits Lisbon. Schools closed. Ferries cancelled."],
    ["en", "Bell in Rom"],
    ["de", "Minister Karl Vogt tritt zurück. Das teilte sein Büro am Dienstag mit."],
    ["fr", "Le président Martin a rencontré le maire de Lyon lundi, selon son bureau."],
    ["es", "El presidente Juan Pérez llegó a Madrid el lunes, dijo su portavoz."],
    ["nl", "Minister De Vries heeft maandag in Den Haag met de burgemeester gesproken."],
    ["pl", "Premier Nowak spotkał się w Warszawie z burmistrzem Krakowa."],
    ["uk", "Міський голова повідомив у понеділок, що міст закриють до осені."],
  ])("is %s: %j", async (tag, text) => {
    expect(await languageOf(text)).toBe(tag);
  });

  it("is what is declared, unless the text clearly speaks for another", async () => {
    const text =
      "Der Rat hat am Montag beschlossen, dass die Brücke im Juni gesperrt wird. Wer mit dem Wagen " +
      "kommt, muss bis zum Herbst durch das Tal fahren, sagte die Bürgermeisterin, und das sei nicht schön.";
    expect(await languageOf(text, "de-AT")).toBe("de-AT");
    expect(await languageOf(text, "en")).toBe("de");
    expect(await languageOf("12 34", "fr_CA")).toBe("fr-CA");
    expect(await languageOf("12 34", "nonsense!")).toBe("en");
  });
});
