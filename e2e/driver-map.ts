import type { Page } from "@playwright/test";
import { type DrawnLabel, drawnLabels } from "./drawn-labels.ts";

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

  /** The names alone. */
  async labelsDrawn(language: "en" | "ru" = "en"): Promise<string[]> {
    return (await this.drawnLabels(language)).map(({ name }) => name);
  }
}
