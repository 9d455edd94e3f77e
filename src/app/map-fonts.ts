import type { Language } from "../state/view-state.ts";

/** A letter of each alphabet that a language's labels may need: accents occur in English names, as in Türkiye. */
const SAMPLES: Readonly<Record<Language, string>> = { en: "Aü", ru: "Aж" };
const FAMILIES = ["Noto Sans Regular", "Noto Sans Bold", "Noto Sans Italic"];

/**
 * Loads the fonts that the map's labels are drawn from. A label drawn before its font is there would stay in
 * the fallback font, since the map keeps each glyph. Resolves even where a font fails: labels then use the fallback.
 */
export async function loadMapFonts(language: Language): Promise<void> {
  await Promise.allSettled(FAMILIES.map((family) => document.fonts.load(`24px "${family}"`, SAMPLES[language])));
}
