import { useCallback } from "react";
import { setLanguage } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { loadMapFonts } from "./map-fonts.ts";

/** Switches to the other language once the map has the letters for it. */
export function useSwitchLanguage(): () => void {
  const store = useAtlasStore();
  return useCallback(() => {
    const other = store.api.getState().view.language === "en" ? "ru" : "en";
    void loadMapFonts(other).then(() => store.apply(setLanguage(other)));
  }, [store]);
}
