import { expect, type Locator, type Page } from "@playwright/test";

const NAMES = {
  en: { list: "Features in view", describe: "Describe this view", close: "Close the list" },
  ru: { list: "Объекты в кадре", describe: "Описать этот вид", close: "Закрыть список" },
} as const;

/** Drives the map's twin: the list of the features in view, the live region and the view in prose. */
export class TwinDriver {
  readonly #page: Page;
  language: keyof typeof NAMES = "en";

  constructor(page: Page) {
    this.#page = page;
  }

  get button(): Locator {
    return this.#page.getByRole("button", { name: NAMES[this.language].list, exact: true });
  }

  get region(): Locator {
    return this.#page.getByRole("region", { name: NAMES[this.language].list, exact: true });
  }

  get list(): Locator {
    return this.#page.getByRole("listbox", { name: NAMES[this.language].list, exact: true });
  }

  get options(): Locator {
    return this.list.getByRole("option");
  }

  group(name: string): Locator {
    return this.list.getByRole("group", { name });
  }

  /** Opens the list and waits until it lists something. */
  async open(): Promise<void> {
    await this.button.click();
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.list).toBeFocused();
    await expect(this.options.first()).toBeVisible();
  }

  /** What the list says is at hand. */
  async current(): Promise<string> {
    const id = await this.list.getAttribute("aria-activedescendant");
    if (id === null) return "";
    return (await this.#page.locator(`[id="${id}"]`).textContent()) ?? "";
  }

  /** Types the beginning of a name into the list, as fast as nobody does, so that a slow machine takes it for one. */
  async type(beginning: string): Promise<void> {
    await this.list.evaluate((node, letters) => {
      for (const key of letters) node.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    }, beginning);
  }

  async expectCurrent(text: string | RegExp): Promise<void> {
    await expect.poll(() => this.current(), { message: "the option at hand" }).toMatch(text);
  }

  /** Distances in the order in which the list shows them, in kilometres. */
  async distances(within: Locator = this.list): Promise<number[]> {
    const texts = await within.getByRole("option").allTextContents();
    return texts.map((text) => Number(/([\d,]+) km [a-z-]+$/.exec(text)?.[1]?.replaceAll(",", "") ?? 0));
  }

  async choose(choice: "Arrange" | "Show", option: string): Promise<void> {
    await this.region.getByRole("combobox", { name: choice }).selectOption({ label: option });
  }

  get followSwitch(): Locator {
    return this.region.getByRole("checkbox", { name: "Move the map along" });
  }

  panButton(direction: "north" | "east" | "south" | "west"): Locator {
    return this.region.getByRole("button", { name: `Move the map ${direction}` });
  }

  /** What was said last through the page's live region. */
  get said(): Locator {
    return this.#page.locator("[aria-live=polite] > span");
  }

  /** The disclosure in the layer card that puts the view in prose. */
  get description(): Locator {
    return this.#page.locator(".card .view-description");
  }

  async describeView(): Promise<void> {
    await this.description.getByText(NAMES[this.language].describe).click();
  }
}
