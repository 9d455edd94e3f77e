import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";

/** What the atlas says of its own record: sources, data quality, how to cite, who took part. */
export class RecordDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** A page over the map by its heading. */
  over(name: string): Locator {
    return this.#page.getByRole("region", { name, exact: true });
  }

  /** Presses a button of the masthead's menu. */
  async open(name: string): Promise<void> {
    await this.#page
      .getByRole("banner")
      .getByRole("button", { name: /^(?:More|Ещё)$/ })
      .click();
    await this.#page.getByRole("banner").getByRole("button", { name, exact: true }).click();
  }

  /** Follows the masthead's line to the organisation that the atlas is about. */
  async openOrganisation(): Promise<void> {
    await this.#page
      .getByRole("banner")
      .getByRole("button", { name: /^The Collective Security/ })
      .click();
  }

  async close(): Promise<void> {
    await this.#page.getByRole("button", { name: "Close page" }).click();
  }

  // ---- sources

  async findSource(words: string): Promise<void> {
    await this.#page.getByRole("searchbox", { name: "Find a source" }).fill(words);
  }

  async chooseKind(kind: string): Promise<void> {
    await this.#page.getByRole("combobox", { name: "Kind", exact: true }).selectOption({ label: kind });
  }

  get sourceCount(): Locator {
    return this.over("Sources").getByRole("search").getByRole("status");
  }

  sourceTitled(title: string): Locator {
    return this.over("Sources")
      .getByRole("listitem")
      .filter({ has: this.#page.getByRole("link", { name: title }) });
  }

  async showUses(source: Locator): Promise<void> {
    await source.locator("summary").click();
  }

  // ---- data quality

  /** The row of a table of the page by its first cell. */
  qualityRow(name: string): Locator {
    return this.over("Data quality")
      .getByRole("row")
      .filter({ has: this.#page.getByRole("rowheader", { name, exact: true }) });
  }

  // ---- citing

  get citeDialog(): Locator {
    return this.#page.getByRole("dialog", { name: "How to cite" });
  }

  async chooseForm(form: "Plain text" | "BibTeX" | "CSL-JSON"): Promise<void> {
    await this.citeDialog.getByRole("radio", { name: form }).check();
  }

  cited(form: "Plain text" | "BibTeX" | "CSL-JSON"): Promise<string> {
    return this.citeDialog.getByRole("textbox", { name: form }).inputValue();
  }

  /** The file that "Save as a file" writes: its name and its text. */
  async savedCitation(): Promise<{ name: string; text: string }> {
    const waiting = this.#page.waitForEvent("download");
    await this.citeDialog.getByRole("link", { name: "Save as a file" }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  }

  // ---- participation

  /** The cell of a participation table by what it says. */
  cell(name: RegExp): Locator {
    return this.#page.getByRole("complementary").getByRole("button", { name });
  }
}
