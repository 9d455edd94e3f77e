import "./player.css";
import { createRoot } from "react-dom/client";
import { loadMapFonts } from "../app/map-fonts.ts";
import { registerOfflineFiles } from "../map/offline-files.ts";
import { THEMES, themeProperties } from "../theme/theme.ts";
import { fromText, unpackFiles } from "./file-pack.ts";
import type { PackedBriefing } from "./packed-briefing.ts";
import { Player } from "./player.tsx";

/** Text of an element of the file; scripts of other types are data here. */
function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}

async function start(): Promise<void> {
  const briefing = JSON.parse(textOf("briefing")) as PackedBriefing;
  const theme = THEMES[briefing.theme];
  for (const [property, value] of Object.entries(themeProperties(theme)))
    document.documentElement.style.setProperty(property, value);
  document.documentElement.style.colorScheme = theme.isDark ? "dark" : "light";
  const [files] = await Promise.all([fromText(textOf("files")).then(unpackFiles), loadMapFonts(briefing.language)]);
  const root = document.getElementById("root");
  if (root === null) throw new Error("the file has no #root");
  createRoot(root).render(<Player briefing={briefing} addresses={registerOfflineFiles(files)} />);
}

void start();
