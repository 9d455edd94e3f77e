import type { Page } from "@playwright/test";
import type { Map as MapLibreMap } from "maplibre-gl";
import { type DrawnLabel, drawnLabels } from "./drawn-labels.ts";
import type { Place } from "./driver-words.ts";
import { type LabelsOnMarks, labelsOnMarks } from "./labels-on-marks.ts";

/** Asks the map what it has drawn: what stands on it is decided by tiles and collisions, so only the map knows. */
export class MapDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Every name that is placed, with its style layer. Wait for `ready` before. */
  drawnLabels(language: "en" | "ru" = "en"): Promise<DrawnLabel[]> {
    return this.#page.evaluate(drawnLabels, language);
  }

  /** Names that lie over the marks of events. */
  labelsOnMarks(language: "en" | "ru" = "en"): Promise<LabelsOnMarks> {
    return this.#page.evaluate(labelsOnMarks, language);
  }

  /** Where the map draws a place, on the page. */
  placeOnPage({ lon, lat }: Place): Promise<{ x: number; y: number }> {
    return this.#page.evaluate(
      ([east, north]) => {
        const container = document.querySelector<HTMLElement & { atlasMap?: MapLibreMap }>(".map");
        if (container?.atlasMap === undefined) throw new Error("the page shows no map to drivers");
        const { left, top } = container.getBoundingClientRect();
        const { x, y } = container.atlasMap.project([east, north]);
        return { x: left + x, y: top + y };
      },
      [lon, lat] as const,
    );
  }

  /** The names alone. */
  async labelsDrawn(language: "en" | "ru" = "en"): Promise<string[]> {
    return (await this.drawnLabels(language)).map(({ name }) => name);
  }
}
