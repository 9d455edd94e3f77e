import type { Locator, Page } from "@playwright/test";

/** Marks of several events on the map, and what is drawn for a selected one. */
export class PointsDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The list of what lies at a place that was clicked. */
  get list(): Locator {
    return this.page.getByRole("dialog", { name: "Several things lie here" });
  }

  /** Years under which its events stand, in their order. */
  async years(): Promise<number[]> {
    return (await this.list.getByRole("heading", { level: 3 }).allTextContents()).map(Number);
  }

  /** How many events the list says that it has, and how many it has. */
  async counts(): Promise<{ said: number; listed: number }> {
    const said = /(\d+) events/.exec((await this.list.textContent()) ?? "")?.[1];
    return { said: Number(said), listed: await this.list.locator("section").getByRole("button").count() };
  }

  /** Presses Enter with the map in focus, which means what lies in its middle. */
  async chooseMiddle(): Promise<void> {
    await this.page.locator("canvas.maplibregl-canvas").focus();
    await this.page.keyboard.press("Enter");
  }

  /** The legend's entries of who came to the selected event. */
  get flowLegend(): Locator {
    return this.page
      .getByRole("region", { name: "Legend" })
      .getByRole("list", { name: "Map", exact: true })
      .getByRole("listitem")
      .filter({ hasText: /Host|Took part|Observer/ });
  }
}
