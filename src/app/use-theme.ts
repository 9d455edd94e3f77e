import { useEffect, useLayoutEffect, useState } from "react";
import { useView } from "../state/use-store.ts";
import { THEMES, type ThemeName, themeProperties } from "../theme/theme.ts";

/** Resolves the reader's choice against the system's, and gives the page the theme's colours. */
export function useTheme(): ThemeName {
  const choice = useView((view) => view.theme);
  const prefersDark = useMediaQuery("(prefers-color-scheme: dark)");
  const name: ThemeName = choice === "system" ? (prefersDark ? "dark" : "light") : choice;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset["theme"] = name;
    root.style.colorScheme = THEMES[name].isDark ? "dark" : "light";
    for (const [property, value] of Object.entries(themeProperties(THEMES[name])))
      root.style.setProperty(property, value);
  }, [name]);
  return name;
}

export function useMediaQuery(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const onChange = () => setMatches(list.matches);
    onChange();
    list.addEventListener("change", onChange);
    return () => list.removeEventListener("change", onChange);
  }, [query]);
  return matches;
}
