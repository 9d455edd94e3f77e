import type { LocalizedText } from "../contract/primitives.ts";

const ENGLISH = new Intl.DisplayNames("en", { type: "region" });
const RUSSIAN = new Intl.DisplayNames("ru", { type: "region" });

/** The atlas's own name of a country, else the one of the Unicode CLDR. */
export function countryName(
  code: string,
  overrides: readonly { readonly code: string; readonly name: LocalizedText }[],
): LocalizedText {
  const own = overrides.find((override) => override.code === code);
  return own?.name ?? { en: ENGLISH.of(code) ?? code, ru: RUSSIAN.of(code) ?? code };
}
