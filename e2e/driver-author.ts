import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";

const NAMES = {
  en: {
    menu: "More",
    stories: "My stories",
    editor: "Story editor",
    create: "New story",
    capture: "Capture view as step",
  },
  ru: {
    menu: "Ещё",
    stories: "Мои истории",
    editor: "Редактор истории",
    create: "Новая история",
    capture: "Снять вид как шаг",
  },
} as const;

/** Drives the reader's own stories: their list and the editor beside the map. */
export class AuthorDriver {
  readonly #page: Page;
  readonly #language: () => keyof typeof NAMES;

  constructor(page: Page, language: () => keyof typeof NAMES) {
    this.#page = page;
    this.#language = language;
  }

  get #names() {
    return NAMES[this.#language()];
  }

  // ---- list

  get list(): Locator {
    return this.#page.getByRole("region", { name: this.#names.stories, exact: true });
  }

  async openList(): Promise<void> {
    await this.#page.getByRole("button", { name: this.#names.menu, exact: true }).click();
    await this.#page.getByRole("button", { name: this.#names.stories, exact: true }).click();
  }

  async startStory(): Promise<void> {
    await this.openList();
    await this.list.getByRole("button", { name: this.#names.create }).click();
  }

  async backToList(): Promise<void> {
    await this.editor.getByRole("button", { name: this.#names.stories, exact: true }).click();
  }

  /** Titles of the stories in the list. */
  get titles(): Locator {
    return this.list.getByRole("heading", { level: 3 });
  }

  async deleteStory(title: string): Promise<void> {
    await this.list.getByRole("button", { name: `Delete “${title}”`, exact: true }).click();
  }

  async importFile(name: string, content: string): Promise<void> {
    await this.#page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  }

  /** Drops a file from the desktop on whatever of the two is open. */
  async dropFile(name: string, content: string): Promise<void> {
    const dataTransfer = await this.#page.evaluateHandle(
      ([fileName, text]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], fileName, { type: "application/json" }));
        return transfer;
      },
      [name, content] as const,
    );
    await this.list.or(this.editor).dispatchEvent("drop", { dataTransfer });
  }

  // ---- editor

  get editor(): Locator {
    return this.#page.getByRole("region", { name: this.#names.editor, exact: true });
  }

  get steps(): Locator {
    return this.editor.getByRole("list", { name: /^(?:Steps|Шаги)/ }).locator(":scope > li");
  }

  async capture(): Promise<void> {
    await this.editor.getByRole("button", { name: this.#names.capture }).click();
  }

  field(name: string): Locator {
    return this.editor.getByRole("textbox", { name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.editor.getByRole("button", { name, exact: true });
  }

  /** Unfolds a step by its title. */
  async unfold(title: string): Promise<void> {
    await this.editor.getByRole("button", { name: new RegExp(`^\\d+ ${title}$`) }).click();
  }

  /** Drags a step by its handle to just before another one; both counted from 1. */
  async dragBefore(step: number, other: number): Promise<void> {
    const target = this.steps.nth(other - 1);
    await this.steps
      .nth(step - 1)
      .locator(".step-handle")
      .hover();
    await this.#page.mouse.down();
    // The first move starts the drag, and a browser tells of what lies under it with the next.
    for (const x of [110, 120, 130]) await target.hover({ position: { x, y: 4 } });
    await this.#page.mouse.up();
  }

  /** The file that the button saves: its name and its text. */
  async exportFile(): Promise<{ name: string; content: string }> {
    const [download] = await Promise.all([this.#page.waitForEvent("download"), this.button("Export file").click()]);
    return { name: download.suggestedFilename(), content: await contentOf(download) };
  }

  /** The link that holds the whole story. */
  async link(): Promise<string> {
    await this.button("Copy link").click();
    return this.editor.getByRole("textbox", { name: "Link to the story", exact: true }).inputValue();
  }

  // ---- conditions outside the page

  /** From now on the device takes no more stories. */
  async fillDevice(): Promise<void> {
    await this.#page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
  }
}

async function contentOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}
