import type { Locator, Page } from "@playwright/test";

export type OrganisationName = "CSTO" | "CIS" | "EAEU" | "SCO" | "NATO";

const NAMES = {
  en: { changed: "What changed", organisations: "Compare organisations", swipe: "Swipe", alternate: "Alternate" },
  ru: { changed: "Что изменилось", organisations: "Сравнить организации", swipe: "Шторка", alternate: "Чередовать" },
} as const;

/** Drives the comparison of two dates and of organisations. */
export class CompareDriver {
  readonly #page: Page;
  readonly #language: () => keyof typeof NAMES;

  constructor(page: Page, language: () => keyof typeof NAMES) {
    this.#page = page;
    this.#language = language;
  }

  get #names() {
    return NAMES[this.#language()];
  }

  // ---- what changed

  get button(): Locator {
    return this.#page.getByRole("button", { name: this.#names.changed, exact: true });
  }

  get changes(): Locator {
    return this.#page.getByRole("region", { name: this.#names.changed, exact: true });
  }

  /** A part of what changed by its heading. */
  section(heading: string): Locator {
    return this.changes
      .locator("section")
      .filter({ has: this.#page.getByRole("heading", { level: 3, name: heading, exact: true }) });
  }

  date(which: "First date" | "Second date"): Locator {
    return this.changes.getByRole("textbox", { name: which });
  }

  async typeDate(which: "First date" | "Second date", text: string): Promise<void> {
    await this.date(which).fill(text);
    await this.date(which).press("Enter");
  }

  async unfold(line: Locator): Promise<void> {
    await line.locator("summary").click();
  }

  // ---- the two maps

  get swipe(): Locator {
    return this.#page.getByRole("slider", { name: this.#names.swipe, exact: true });
  }

  get alternateButton(): Locator {
    return this.#page.getByRole("button", { name: this.#names.alternate, exact: true });
  }

  /** How many maps are on the page, the one that only shows among them. */
  mapCount(): Promise<number> {
    return this.#page.locator(".maplibregl-canvas").count();
  }

  // ---- organisations

  get organisations(): Locator {
    return this.#page.getByRole("group", { name: this.#names.organisations, exact: true });
  }

  async openOrganisations(): Promise<void> {
    await this.#page.locator("summary", { hasText: this.#names.organisations }).click();
  }

  organisationSwitch(name: OrganisationName): Locator {
    return this.organisations.getByRole("switch", { name, exact: true });
  }

  async toggleOrganisation(name: OrganisationName): Promise<void> {
    await this.organisations
      .locator("label")
      .filter({ has: this.#page.getByRole("switch", { name, exact: true }) })
      .click();
  }

  /** The legend's entries of the organisations outlined. */
  get outlineLegend(): Locator {
    return this.#page.getByRole("list", { name: "Organisations compared", exact: true }).getByRole("listitem");
  }
}
