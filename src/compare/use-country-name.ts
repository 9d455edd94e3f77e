import { useFile } from "../data/queries.ts";
import { useText } from "../text/use-text.ts";

/** Names of countries in the interface language; the code until they are loaded. */
export function useCountryName(): (code: string) => string {
  const { language } = useText();
  const countries = useFile("countries");
  return (code) => countries.data?.get(code)?.name[language] ?? code;
}
