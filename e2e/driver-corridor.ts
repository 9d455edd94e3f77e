import type { Locator, Page } from "@playwright/test";
import { test } from "./driver.ts";
import { MapDriver } from "./driver-map.ts";

/** Drives the strip map of a corridor's route in the panel. */
class CorridorDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The stops of the main line, without those of branches. */
  get stops(): Locator {
    return this.#page.getByRole("list", { name: "Main line", exact: true }).locator(":scope > li");
  }

  /** Names of the main line's stops in order. */
  async stopNames(): Promise<string[]> {
    return this.stops.locator(":scope > .line-strip-node").getByRole("button").allTextContents();
  }

  /** The stop of a name: how one comes to it, and what branches off. */
  stop(name: string): Locator {
    const button = this.#page.getByRole("button", { name, exact: true });
    return this.stops.filter({ has: this.#page.locator(".line-strip-node", { has: button }) }).first();
  }

  branch(name: string): Locator {
    return this.#page.getByRole("list", { name, exact: true });
  }

  leg(name: string): Locator {
    return this.#page
      .getByRole("list", { name: "Main line", exact: true })
      .getByRole("listitem")
      .filter({ has: this.#page.getByRole("button", { name, exact: true }) })
      .last();
  }
}

/** A test that is also handed the strip of the route in the panel, and what the map has drawn. */
export const corridorTest = test.extend<{ strip: CorridorDriver; drawn: MapDriver }>({
  strip: async ({ page }, use) => use(new CorridorDriver(page)),
  drawn: async ({ page }, use) => use(new MapDriver(page)),
});
