import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";

/** Filters, search, palette and table of one atlas, in the words of a reader. English interface but where said. */
export class FindDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  // ---- filters

  get filters(): Locator {
    return this.#page.getByRole("dialog", { name: "Filters" });
  }

  get filtersButton(): Locator {
    return this.#page.getByRole("button", { name: /^Filters/ });
  }

  async openFilters(): Promise<void> {
    await this.filtersButton.click();
    await expect(this.filters).toBeVisible();
  }

  facet(name: string): Locator {
    return this.filters.getByRole("group", { name, exact: true });
  }

  async openFacet(name: string): Promise<void> {
    const facet = this.filters.locator("details").filter({ has: this.#page.locator("summary", { hasText: name }) });
    if ((await facet.getAttribute("open")) === null) await facet.locator("summary").click();
  }

  option(facet: string, value: string): Locator {
    return this.facet(facet).getByRole("checkbox", { name: new RegExp(`^${value} [\\d,]+$`) });
  }

  /** How many events a choice says that it would list. */
  async countOf(facet: string, value: string): Promise<number> {
    const label = await this.option(facet, value).locator("..").textContent();
    return Number(label?.match(/(\d+)$/)?.[1]);
  }

  /** What the filters announce to a screen reader, once it has come to rest. */
  async expectPassing(count: number): Promise<void> {
    const announced = this.#page.getByRole("status").filter({ hasText: /^\d+ events? pass/ });
    await expect(announced).toHaveText(new RegExp(`^${count} event`));
  }

  get chips(): Locator {
    return this.#page.getByRole("list", { name: "Active filters" }).getByRole("button");
  }

  async removeFilter(name: string): Promise<void> {
    await this.#page.getByRole("button", { name: `Remove filter ${name}`, exact: true }).click();
  }

  async clearFilters(): Promise<void> {
    await this.#page.getByRole("button", { name: "Clear all", exact: true }).first().click();
  }

  /** How many events the timeline says that it shows. */
  async expectOnTimeline(count: number): Promise<void> {
    const timeline = this.#page.getByRole("region", { name: "Timeline" });
    await expect(timeline.getByText(new RegExp(`^${count} events? in the chosen time$`)).first()).toBeVisible();
  }

  // ---- search

  get search(): Locator {
    return this.#page.getByRole("combobox", { name: /^(Search|Поиск)$/ });
  }

  get suggestions(): Locator {
    return this.#page.getByRole("listbox", { name: /^(Suggestions|Подсказки)$/ });
  }

  suggestionsOf(kind: string): Locator {
    return this.suggestions.getByRole("group", { name: kind }).getByRole("option");
  }

  async searchFor(text: string): Promise<void> {
    await this.search.fill(text);
  }

  /** The suggestion that Enter would follow. */
  async expectActiveSuggestion(text: string | RegExp): Promise<void> {
    const active = this.suggestions.getByRole("option", { selected: true });
    await expect(active).toContainText(text);
    await expect(this.search).toHaveAttribute("aria-activedescendant", (await active.getAttribute("id")) ?? "");
  }

  // ---- palette and keys

  get palette(): Locator {
    return this.#page.getByRole("dialog", { name: "Go to or do" });
  }

  async command(text: string): Promise<void> {
    await this.#page.keyboard.press("Control+k");
    await expect(this.palette).toBeVisible();
    await this.#page.keyboard.type(text);
  }

  async expectActiveCommand(text: string): Promise<void> {
    await expect(this.palette.getByRole("option", { selected: true })).toContainText(text);
  }

  get keys(): Locator {
    return this.#page.getByRole("dialog", { name: "Keys" });
  }

  /** Takes the focus off everything, as after a click on bare page. */
  async leaveFields(): Promise<void> {
    await this.#page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  }

  // ---- table

  get table(): Locator {
    return this.#page.getByRole("table");
  }

  get rows(): Locator {
    return this.table.locator("tbody tr");
  }

  row(title: string): Locator {
    return this.rows.filter({ has: this.#page.getByRole("rowheader", { name: title, exact: true }) });
  }

  heading(column: string): Locator {
    return this.table.getByRole("columnheader", { name: column });
  }

  async sortBy(column: string): Promise<void> {
    await this.heading(column).getByRole("button").click();
  }

  async texts(column: number): Promise<string[]> {
    return this.rows.locator(`:is(td,th):nth-child(${column})`).allTextContents();
  }

  /** Saves the table and gives back what the file is called and what it holds. */
  async export(format: "CSV" | "GeoJSON" | "Text"): Promise<{ name: string; content: string }> {
    const download = this.#page.waitForEvent("download");
    await this.#page.getByRole("button", { name: new RegExp(`^Export .* as ${format}$`) }).click();
    const file = await download;
    return { name: file.suggestedFilename(), content: readFileSync(await file.path(), "utf8") };
  }
}
