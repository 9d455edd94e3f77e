import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { AccessDriver } from "./driver-access.ts";
import { AreasDriver } from "./driver-areas.ts";
import { AuthorDriver } from "./driver-author.ts";
import { BriefingDriver } from "./driver-briefing.ts";
import { CompareDriver } from "./driver-compare.ts";
import { ExportDriver } from "./driver-export.ts";
import { FindDriver } from "./driver-find.ts";
import { LayoutDriver } from "./driver-layout.ts";
import { PageDriver } from "./driver-page.ts";
import { PointsDriver } from "./driver-points.ts";
import { PresentDriver } from "./driver-present.ts";
import { RecordDriver } from "./driver-record.ts";
import { TimelineDriver } from "./driver-timeline.ts";
import { TwinDriver } from "./driver-twin.ts";
import { type LayerName, LOADING_MS, NAMES, type Patch, type Place } from "./driver-words.ts";
import { shareOfPixelsChanged } from "./pixels.ts";
import { visibleTexts } from "./visible-texts.ts";
import { withoutDrawing } from "./without-drawing.ts";

export { expect };

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Drives one atlas in one browser page, in the words of a reader. It and its parts alone know Playwright. */
export class AtlasDriver extends PageDriver {
  /** The pages over the map, and how to cite. */
  readonly record: RecordDriver;
  language: keyof typeof NAMES = "en";
  readonly find: FindDriver;
  readonly timeline: TimelineDriver;
  readonly compare: CompareDriver;
  readonly twin: TwinDriver;
  readonly access: AccessDriver;
  readonly present: PresentDriver;
  readonly layout: LayoutDriver;
  readonly briefing: BriefingDriver;
  readonly points: PointsDriver;
  readonly author: AuthorDriver;
  readonly areas: AreasDriver;
  readonly export: ExportDriver;

  /** Whether the map's pixels are drawn. */
  readonly #isDrawing: boolean;

  constructor(page: Page, isDrawing: boolean) {
    super(page);
    this.#isDrawing = isDrawing;
    this.record = new RecordDriver(page);
    this.find = new FindDriver(page);
    this.compare = new CompareDriver(page, () => this.language);
    this.twin = new TwinDriver(page);
    this.access = new AccessDriver(page);
    this.present = new PresentDriver(page);
    this.layout = new LayoutDriver(page);
    this.briefing = new BriefingDriver(page);
    this.points = new PointsDriver(page);
    this.author = new AuthorDriver(page, () => this.language);
    this.areas = new AreasDriver(page);
    this.export = new ExportDriver(page);
    this.timeline = new TimelineDriver(page);
  }

  // ---- map

  get map(): Locator {
    return this.page.getByRole("region", { name: NAMES[this.language].map, exact: true });
  }

  /**
   * Where a place stands on the screen, reckoned from the camera in the address. Holds on the flat map (
   * `projection=mercator`), unturned, while the camera is where the address says.
   */
  async screenOf({ lon, lat }: Place): Promise<{ x: number; y: number }> {
    const [zoom = Number.NaN, centreLat = Number.NaN, centreLon = Number.NaN] = new URL(this.page.url()).hash
      .replace("#map=", "")
      .split("/")
      .map(Number);
    const worldPx = 512 * 2 ** zoom;
    const box = await this.boxOf(this.map);
    const north = (latitude: number) => Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI);
    return {
      x: box.x + box.width / 2 + ((lon - centreLon) / 360) * worldPx,
      y: box.y + box.height / 2 - (north(lat) - north(centreLat)) * worldPx,
    };
  }

  async clickMapAt(place: Place): Promise<void> {
    const { x, y } = await this.screenOf(place);
    await this.page.mouse.click(x, y);
  }

  async dragMapFrom(place: Place, byX: number, byY: number): Promise<void> {
    const { x, y } = await this.screenOf(place);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + byX / 2, y + byY / 2, { steps: 4 });
    await this.page.mouse.move(x + byX, y + byY, { steps: 4 });
    await this.page.mouse.up();
  }

  /** A picture of a part of the map, to compare with a later one. */
  async pixelsOf({ around, widthPx, heightPx }: Patch): Promise<string> {
    if (!this.#isDrawing) throw new Error("nothing is drawn here: make it a pixelTest");
    await expect(this.root).toHaveAttribute("data-atlas-detail", "drawn", { timeout: LOADING_MS });
    const { x, y } = await this.screenOf(around);
    const clip = { x: x - widthPx / 2, y: y - heightPx / 2, width: widthPx, height: heightPx };
    return (await this.page.screenshot({ clip, animations: "disabled" })).toString("base64");
  }

  /** Waits until more than a share of the pixels of a patch differs from an earlier picture of it. */
  async expectRepainted(patch: Patch, before: string, moreThan = 0.002): Promise<void> {
    await this.expectChange(patch, before).toBeGreaterThan(moreThan);
  }

  /** Waits until a patch looks as in an earlier picture. */
  async expectAsBefore(patch: Patch, before: string): Promise<void> {
    await this.expectChange(patch, before).toBeLessThan(0.0005);
  }

  private expectChange(patch: Patch, before: string) {
    const change = async () => this.page.evaluate(shareOfPixelsChanged, [before, await this.pixelsOf(patch)] as const);
    return expect.poll(change, { message: "share of the map's pixels that changed", timeout: LOADING_MS });
  }

  get chooser(): Locator {
    return this.page.getByRole("dialog", { name: "Several things lie here" });
  }

  get choices(): Locator {
    return this.chooser.getByRole("listitem").getByRole("button");
  }

  // ---- panel

  /** The side panel; of a name, only the panel of what goes by it. */
  panel(name?: string): Locator {
    return name === undefined
      ? this.page.getByRole("complementary")
      : this.page.getByRole("complementary", { name, exact: true });
  }

  async expectPanel(name: string): Promise<void> {
    await expect(this.panel(name)).toBeVisible();
    await expect(this.panel(name).getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
  }

  async expectNoPanel(): Promise<void> {
    await expect(this.panel()).toHaveCount(0);
  }

  async closePanel(): Promise<void> {
    await this.panel().getByRole("button", { name: "Close panel" }).click();
  }

  /** A part of the panel by its heading. */
  section(heading: string | RegExp): Locator {
    return this.panel()
      .locator("section")
      .filter({ has: this.page.getByRole("heading", { level: 3, name: heading }) });
  }

  /** Follows a link of the panel to another panel. */
  async follow(name: string | RegExp, within: Locator = this.panel()): Promise<void> {
    await within.getByRole("button", { name, exact: true }).first().click();
  }

  /** Items of the panel's list of events, without those of the lists inside them. */
  get events(): Locator {
    return this.panel().getByRole("list", { name: NAMES[this.language].events, exact: true }).locator(":scope > li");
  }

  /** How many events the panel says that it lists. */
  async announcedEventCount(): Promise<number> {
    const heading = await this.section(/^Events/)
      .getByRole("heading", { level: 3 })
      .textContent();
    return Number(/(\d+) events/.exec(heading ?? "")?.[1]);
  }

  eventNamed(title: string): Locator {
    return this.events.filter({ has: this.page.getByRole("heading", { name: title, exact: true }) });
  }

  sourcesOf(part: Locator): Locator {
    return part.getByRole("list", { name: NAMES[this.language].sources, exact: true }).getByRole("link");
  }

  // ---- layers and legend

  layerSwitch(name: LayerName): Locator {
    return this.page.getByRole("switch", { name, exact: true });
  }

  async toggleLayer(name: LayerName): Promise<void> {
    await this.page
      .locator("label")
      .filter({ has: this.layerSwitch(name) })
      .click();
  }

  async toggleLayerByKeyboard(name: LayerName): Promise<void> {
    await this.layerSwitch(name).focus();
    await this.page.keyboard.press("Space");
  }

  get legend(): Locator {
    return this.page.getByRole("region", { name: NAMES[this.language].legend, exact: true });
  }

  /** The legend's entries of one layer. */
  legendOf(name: LayerName): Locator {
    return this.legend.getByRole("list", { name, exact: true }).getByRole("listitem");
  }

  get layersButton(): Locator {
    return this.page.getByRole("button", { name: "Layers", exact: true });
  }

  // ---- time

  slider(name: "From" | "To"): Locator {
    return this.page.getByRole("region", { name: "Timeline" }).getByRole("slider", { name, exact: true });
  }

  get playButton(): Locator {
    return this.page.getByRole("region", { name: "Timeline" }).getByRole("button", { name: /^(Play|Pause)$/ });
  }

  // ---- toolbar

  async switchLanguage(): Promise<void> {
    await this.page.getByRole("button", { name: NAMES[this.language].otherLanguage }).click();
    this.language = this.language === "en" ? "ru" : "en";
  }

  async chooseTheme(theme: "Light" | "Dark" | "Print"): Promise<void> {
    await this.openMenu();
    await this.page.getByRole("combobox", { name: "Theme" }).selectOption({ label: theme });
    await this.page.keyboard.press("Escape");
  }

  async openMenu(): Promise<void> {
    await this.page.getByRole("button", { name: /^(?:More|Ещё)$/ }).click();
  }

  async openAbout(): Promise<void> {
    await this.openMenu();
    await this.page.getByRole("button", { name: "About", exact: true }).click();
  }

  get about(): Locator {
    return this.page.getByRole("dialog", { name: "CSTO Atlas" });
  }

  // ---- whole page

  get notices(): Locator {
    return this.page.getByRole("status").filter({ hasText: "could not be loaded" });
  }

  /** Every visible text of the page but titles of sources, attributes that are read aloud included. */
  async visibleTexts(): Promise<string[]> {
    return this.page.evaluate(visibleTexts, `ul[aria-label="${NAMES[this.language].sources}"]`);
  }

  async placeOf(part: Locator): Promise<{ top: number; width: number }> {
    const { y, width } = await this.boxOf(part);
    return { top: y, width };
  }

  async overflowsSideways(): Promise<boolean> {
    return this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
      return scrollWidth > clientWidth;
    });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Presses Tab until something that matches has the focus; fails after as many stops as a page may have. */
  async tabTo(target: Locator, backwards = false, atMost = 60): Promise<void> {
    for (let stop = 0; stop < atMost; stop++) {
      if ((await target.count()) > 0 && (await target.first().evaluate((node) => node === document.activeElement)))
        return;
      await this.page.keyboard.press(backwards ? "Shift+Tab" : "Tab");
    }
    throw new Error("Tab never reached it");
  }

  /** What axe finds wrong with the page as it stands: one line a rule and element. */
  async accessibilityFaults(): Promise<string[]> {
    // As a script tag it would be refused by the page's content security policy.
    await this.page.evaluate(axeSource);
    return this.page.evaluate(accessibilityFaults);
  }

  private async boxOf(part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await part.boundingBox();
    if (box === null) throw new Error("the map is not on the page");
    return box;
  }
}

/** A test that is handed an atlas without pixels, and that fails where the page threw what nothing caught. */
export const test = base.extend<{ atlas: AtlasDriver; isDrawing: boolean }>({
  isDrawing: [false, { option: true }],
  atlas: async ({ page, isDrawing }, use) => {
    if (!isDrawing) await page.context().addInitScript(withoutDrawing);
    const atlas = new AtlasDriver(page, isDrawing);
    await use(atlas);
    expect(atlas.faults, "errors that no part of the page caught").toEqual([]);
  },
});

/** A test that looks at what the map has drawn. */
export const pixelTest = test.extend({ isDrawing: true });
