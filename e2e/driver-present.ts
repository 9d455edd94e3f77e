import { expect, type Locator, type Page } from "@playwright/test";

const LOADING_MS = 60_000;

/** Drives a presentation: the audience's window, and the presenter's beside it. */
export class PresentDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  // ---- starting and stepping

  get startButton(): Locator {
    return this.#page.getByRole("button", { name: "Present", exact: true });
  }

  button(name: string): Locator {
    return this.#page
      .getByRole("navigation", { name: "Presentation controls" })
      .getByRole("button", { name, exact: true });
  }

  get deck(): Locator {
    return this.#page.getByRole("region", { name: "Presentation", exact: true });
  }

  /** Waits until a step is shown, by its number and the number of all of them. */
  async expectStep(step: number, count: number): Promise<void> {
    await expect(this.deck.getByText(`${step} / ${count}`, { exact: true })).toBeVisible({ timeout: LOADING_MS });
  }

  title(name: string | RegExp): Locator {
    return this.deck.getByRole("heading", { level: 2, name });
  }

  link(name: string): Locator {
    return this.deck.getByRole("link", { name, exact: true });
  }

  // ---- over the step

  get overview(): Locator {
    return this.#page.getByRole("dialog").filter({ has: this.#page.getByRole("list", { name: "Overview" }) });
  }

  get blank(): Locator {
    return this.#page.getByRole("button", { name: /^The screen is (?:black|white)/ });
  }

  async chooseOption(name: string, option: string): Promise<void> {
    await this.button("Options").click();
    await this.#page.getByRole("combobox", { name }).selectOption({ label: option });
    await this.#page.keyboard.press("Escape");
  }

  // ---- stories

  async openStories(): Promise<void> {
    await this.#page.getByRole("button", { name: "Stories", exact: true }).click();
  }

  get stories(): Locator {
    return this.#page.getByRole("dialog", { name: "Stories" });
  }

  get shippedStories(): Locator {
    return this.stories.getByRole("region", { name: "Stories of the atlas" }).getByRole("listitem");
  }

  // ---- as a page

  get article(): Locator {
    return this.#page.getByRole("region", { name: "Text of the step" });
  }

  async scrollToStep(step: number): Promise<void> {
    await this.article.locator(`[data-step="${step}"]`).evaluate((node) => node.scrollIntoView({ block: "start" }));
  }

  // ---- the presenter's window

  async openPresenter(): Promise<PresenterDriver> {
    const [popup] = await Promise.all([this.#page.waitForEvent("popup"), this.#page.keyboard.press("s")]);
    return new PresenterDriver(popup);
  }
}

/** Drives the presenter's own window. */
export class PresenterDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async expectStep(step: number, count: number): Promise<void> {
    await expect(this.page.getByText(`${step} / ${count}`, { exact: true })).toBeVisible({ timeout: LOADING_MS });
  }

  get contact(): Locator {
    return this.page.getByRole("status");
  }

  get notes(): Locator {
    return this.page.getByRole("region", { name: "Notes" }).last();
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }
}
