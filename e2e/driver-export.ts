import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, expect, type Locator, type Page } from "@playwright/test";
import { CHROMIUM_FLAGS } from "./chromium-flags.ts";
import { LOADING_MS } from "./driver-words.ts";
import { runProgram } from "./ensure-programs.ts";
import { findChromium } from "./find-chromium.ts";

interface Saved {
  readonly name: string;
  readonly path: string;
}

/** Exports what the atlas shows, and opens the files in programs that are not ours. */
export class ExportDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get dialog(): Locator {
    return this.#page.getByRole("dialog", { name: /^(?:Export|Экспорт)$/ });
  }

  async openDialog(): Promise<void> {
    // While something is presented, the way leads through the presentation's own options.
    await this.#page
      .getByRole("button", { name: /^(?:More|Ещё|Options|Параметры)$/ })
      .first()
      .click();
    await this.#page.getByRole("button", { name: /^(?:Export…|Экспорт…)$/ }).click();
    await expect(this.startButton).toBeEnabled({ timeout: LOADING_MS });
  }

  get startButton(): Locator {
    return this.dialog.getByRole("button", { name: /^(?:Export|Сохранить)$/ });
  }

  async choose(field: string, option: string | RegExp): Promise<void> {
    const list = this.dialog.getByRole("combobox", { name: field, exact: true });
    const label = await list.getByRole("option", { name: option }).first().textContent();
    await list.selectOption({ label: label ?? "" });
  }

  async chooseThing(name: string): Promise<void> {
    await this.dialog.getByRole("radio", { name, exact: true }).check();
  }

  /** Starts the export that the dialog is set to, and keeps the file in a folder. */
  async save(folder: string): Promise<Saved> {
    const [download] = await Promise.all([
      this.#page.waitForEvent("download", { timeout: LOADING_MS }),
      this.startButton.click(),
    ]);
    const name = download.suggestedFilename();
    const path = join(folder, name);
    await download.saveAs(path);
    return { name, path };
  }

  async start(): Promise<void> {
    await this.startButton.click();
    await expect(this.dialog.getByRole("progressbar")).toBeVisible();
  }

  async cancel(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Cancel" }).click();
  }

  /** Maps that were made for pictures and still stand in the page. */
  async hiddenMaps(): Promise<number> {
    return this.#page.locator("[data-still]").count();
  }

  /** Shows the page as it goes on paper, from the moment that a browser asks for it. */
  async print(): Promise<PrintedPage> {
    await this.#page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await this.#page.emulateMedia({ media: "print" });
    return new PrintedPage(this.#page);
  }

  // ---- other programs

  textOfPdf(path: string): string {
    return runProgram("pdftotext", ["-layout", path, "-"]);
  }

  /** One line a font: name, whether it is embedded. */
  fontsOfPdf(path: string): readonly { readonly name: string; readonly isEmbedded: boolean }[] {
    const [, , ...lines] = runProgram("pdffonts", [path]).trim().split("\n");
    return lines.map((line) => ({
      name: line.split(/\s+/)[0] ?? "",
      isEmbedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)/.exec(line)?.[1] === "yes",
    }));
  }

  /** Slides as LibreOffice reads them, their notes included, as text. */
  textOfSlides(path: string, folder: string): string {
    const options = '{"ExportNotesPages":{"type":"boolean","value":"true"}}';
    const profile = `-env:UserInstallation=file://${join(folder, "office")}`;
    runProgram("soffice", [
      profile,
      "--headless",
      "--convert-to",
      `pdf:impress_pdf_Export:${options}`,
      "--outdir",
      folder,
      path,
    ]);
    return this.textOfPdf(path.replace(/\.pptx$/, ".pdf"));
  }

  readFile(path: string): Buffer {
    return readFileSync(path);
  }

  /** Opens a file from the disk in a browser of its own that has no network. */
  async openOffline(path: string, use: (page: OfflinePage) => Promise<void>): Promise<void> {
    const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
    try {
      const context = await browser.newContext({
        offline: true,
        reducedMotion: "reduce",
        viewport: { width: 1000, height: 600 },
      });
      const page = await context.newPage();
      await use(new OfflinePage(page, path));
    } finally {
      await browser.close();
    }
  }
}

/** A sheet, as far as a browser shows it. */
class PrintedPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  heading(name: string): Locator {
    return this.#page.getByRole("heading", { name, level: 2 });
  }

  get disclaimer(): Locator {
    return this.#page
      .getByRole("contentinfo")
      .getByText(/^Boundaries and names shown do not imply/)
      .first();
  }

  /** What only a screen has a use for. */
  get controls(): Locator {
    return this.#page.getByRole("button", { name: /^(?:Play|Present|More|Close|Export…)$/ });
  }

  mapPicture(): Promise<Buffer> {
    return this.#page.locator(".printed-map").screenshot();
  }
}

/** A presentation in one file, opened from the disk. */
export class OfflinePage {
  readonly #page: Page;
  readonly #path: string;
  readonly faults: string[] = [];
  readonly requests: string[] = [];

  constructor(page: Page, path: string) {
    this.#page = page;
    this.#path = path;
    page.on("pageerror", (error) => this.faults.push(String(error)));
    page.on("request", (request) => this.requests.push(request.url()));
  }

  async open(): Promise<void> {
    await this.#page.goto(`file://${this.#path}`);
    await this.drawn();
  }

  async drawn(): Promise<void> {
    await expect(this.#page.locator("html")).toHaveAttribute("data-player", "ready", { timeout: LOADING_MS });
  }

  get title(): Locator {
    return this.#page.getByRole("heading", { level: 1 });
  }

  get notes(): Locator {
    return this.#page.getByRole("complementary");
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  picture(): Promise<Buffer> {
    return this.#page.locator(".player-map").screenshot();
  }
}
