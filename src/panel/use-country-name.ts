import { useCallback } from "react";
import { useFile } from "../data/queries.ts";
import { useText } from "../text/use-text.ts";

/** A country's name in the interface language; its code while names have not loaded. */
export function useCountryName(): (code: string) => string {
  const { language } = useText();
  const { data } = useFile("countries");
  return useCallback((code: string) => data?.get(code)?.name[language] ?? code, [data, language]);
}
