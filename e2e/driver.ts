import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { AccessDriver } from "./driver-access.ts";
import { CompareDriver } from "./driver-compare.ts";
import { FindDriver } from "./driver-find.ts";
import { RecordDriver } from "./driver-record.ts";
import { TimelineDriver } from "./driver-timeline.ts";
import { TwinDriver } from "./driver-twin.ts";
import { type DataFile, type LayerName, LOADING_MS, NAMES, type Patch, type Place } from "./driver-words.ts";
import { shareOfPixelsChanged } from "./pixels.ts";
import { visibleTexts } from "./visible-texts.ts";
import { withoutDrawing } from "./without-drawing.ts";

export { expect };

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Drives one atlas in one browser page, in the words of a reader. The only file that knows Playwright. */
export class AtlasDriver {
  readonly page: Page;
  /** The pages over the map, and how to cite. */
  readonly record: RecordDriver;
  /** Errors that no part of the page caught. */
  readonly faults: string[] = [];
  /** Addresses of everything that the page has asked for. */
  readonly requests: string[] = [];
  language: keyof typeof NAMES = "en";
  readonly find: FindDriver;
  readonly timeline: TimelineDriver;
  readonly compare: CompareDriver;
  readonly twin: TwinDriver;
  readonly access: AccessDriver;

  /** Whether the map's pixels are drawn. */
  readonly #isDrawing: boolean;

  constructor(page: Page, isDrawing: boolean) {
    this.page = page;
    this.#isDrawing = isDrawing;
    this.record = new RecordDriver(page);
    this.find = new FindDriver(page);
    this.compare = new CompareDriver(page, () => this.language);
    this.twin = new TwinDriver(page);
    this.access = new AccessDriver(page);
    page.on("pageerror", (error) => this.faults.push(String(error)));
    page.context().on("request", (request) => this.requests.push(request.url()));
    this.timeline = new TimelineDriver(page);
  }

  // ---- opening

  /** Opens `?…#map=…` below the atlas's address and waits until it says that it is ready. */
  async open(address = ""): Promise<void> {
    await this.go(address);
    await this.ready();
  }

  /** Opens an address afresh, waiting for nothing. */
  async go(address = ""): Promise<void> {
    // A new hash alone would not load the page again.
    await this.page.goto("about:blank");
    await this.page.goto(`./${address}`);
  }

  async ready(): Promise<void> {
    await expect(this.root).toHaveAttribute("data-atlas", "ready", { timeout: LOADING_MS });
  }

  /** Waits until the atlas says that something the address asks for could not be had. */
  async failed(): Promise<void> {
    await expect(this.root).toHaveAttribute("data-atlas", "error", { timeout: LOADING_MS });
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  back(): Promise<unknown> {
    return this.page.goBack();
  }

  forward(): Promise<unknown> {
    return this.page.goForward();
  }

  get root(): Locator {
    return this.page.locator("html");
  }

  /** One key of the address's query; null where it is left out. */
  query(key: string): string | null {
    return new URL(this.page.url()).searchParams.get(key);
  }

  /** The camera as the address has it; empty where the address leaves it to the atlas. */
  camera(): string {
    return new URL(this.page.url()).hash;
  }

  /** Whether an address lies on the atlas's own server, or on none at all. */
  isOwn(url: string): boolean {
    return /^(?:data|blob|about):/.test(url) || new URL(url).origin === new URL(this.page.url()).origin;
  }

  async expectQuery(key: string, value: string | null): Promise<void> {
    await expect.poll(() => this.query(key), { message: `${key}= in the address` }).toBe(value);
  }

  /** Leaves a mark that a reload would wipe out. */
  async markVisit(): Promise<void> {
    await this.page.evaluate(() => Object.assign(window, { visitMark: true }));
  }

  async isSameVisit(): Promise<boolean> {
    return this.page.evaluate(() => "visitMark" in window);
  }

  // ---- conditions outside the page

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async breakFile(file: DataFile, how: "unreachable" | "malformed"): Promise<void> {
    await this.page.route(`**/data/${file}`, (route) =>
      how === "unreachable" ? route.abort() : route.fulfill({ contentType: "application/json", body: '{"oops": ' }),
    );
  }

  async mendFile(file: DataFile): Promise<void> {
    await this.page.unroute(`**/data/${file}`);
  }

  async cutNetwork(): Promise<void> {
    await this.page.context().setOffline(true);
  }

  async preferDark(): Promise<void> {
    await this.page.emulateMedia({ colorScheme: "dark" });
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
    await this.page.getByRole("button", { name: "About" }).click();
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
