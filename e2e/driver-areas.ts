import { expect, type Locator, type Page } from "@playwright/test";

/** Drives how disputed areas are drawn, in the words of a reader. */
export class AreasDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The one statement that stands on screen whatever is open. */
  get disclaimer(): Locator {
    return this.#page.getByRole("contentinfo");
  }

  practice(name: string): Locator {
    return this.#page.getByRole("group", { name: "Boundaries" }).getByRole("radio", { name });
  }

  async drawBy(name: string): Promise<void> {
    await this.practice(name).check();
    await expect(this.practice(name)).toBeChecked();
  }

  /** Moves to the other practice as a keyboard does within a group of radio buttons. */
  async drawByNextWithKeys(from: string): Promise<void> {
    await this.practice(from).focus();
    await this.#page.keyboard.press("ArrowDown");
  }
}
