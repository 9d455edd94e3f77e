import type { Locator, Page } from "@playwright/test";

const START = Date.UTC(1991, 0, 1);
const DAY = 86_400_000;

/** The timeline, in the words of a reader. Places on the scale hold while all of it is in view. */
export class TimelineDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get region(): Locator {
    return this.#page.getByRole("region", { name: "Timeline" });
  }

  button(name: string): Locator {
    return this.region.getByRole("button", { name, exact: true });
  }

  /** The bars, by what each stands for. */
  bars(unit: "year" | "quarter" | "month" | "day"): Locator {
    return this.region.getByRole("listbox", { name: `Events by ${unit}` });
  }

  /** The bar at which the keyboard stands, with all its words. */
  get bar(): Locator {
    return this.#histogram.getByRole("option");
  }

  get exercises(): Locator {
    return this.region.getByRole("listbox", { name: "Exercises" }).getByRole("option");
  }

  get marks(): Locator {
    return this.region.getByRole("listbox", { name: "Membership and summits" }).getByRole("option");
  }

  exercise(name: string): Locator {
    return this.region.getByRole("option", { name: new RegExp(`^${name}`) });
  }

  /** Where several exercises lie too close to be drawn apart. */
  get crowds(): Locator {
    return this.region.locator(".timeline-bar.is-several");
  }

  /** What has the focus inside a lane. */
  get pointedExercise(): Locator {
    return this.region.locator(".timeline-bar.is-active");
  }

  get choices(): Locator {
    return this.#page.getByRole("dialog", { name: "close together" }).getByRole("button");
  }

  get tip(): Locator {
    return this.region.locator(".timeline-tip");
  }

  get problem(): Locator {
    return this.region.getByRole("alert");
  }

  field(name: "From date" | "To date"): Locator {
    return this.region.getByRole("textbox", { name });
  }

  async choose(name: "Way of playing" | "Speed", option: string): Promise<void> {
    await this.region.getByRole("combobox", { name }).selectOption({ label: option });
  }

  async type(name: "From date" | "To date", text: string): Promise<void> {
    await this.field(name).fill(text);
    await this.field(name).press("Enter");
  }

  async dragHandle(side: "from" | "to", toDate: string): Promise<void> {
    const handle = await this.#boxOf(this.region.locator(`.timeline-handle.is-${side}`));
    // A handle stands beside its date, so it is taken hold of there and carried by the way between two dates.
    const edge = side === "from" ? handle.x + handle.width : handle.x;
    await this.#drag(handle.x + handle.width / 2, (await this.#xOf(toDate)) - edge);
  }

  async dragFrom(date: string, toDate: string): Promise<void> {
    const start = await this.#xOf(date);
    await this.#drag(start, (await this.#xOf(toDate)) - start);
  }

  async clickAt(date: string, count = 1): Promise<void> {
    const { y, height } = await this.#boxOf(this.#histogram);
    await this.#page.mouse.click(await this.#xOf(date), y + height - 8, { clickCount: count });
  }

  async pointAt(date: string): Promise<void> {
    const { y, height } = await this.#boxOf(this.#histogram);
    await this.#page.mouse.move(await this.#xOf(date), y + height - 8);
  }

  async wheel(date: string, by: { readonly x?: number; readonly y?: number }, key?: "Control"): Promise<void> {
    await this.pointAt(date);
    if (key !== undefined) await this.#page.keyboard.down(key);
    await this.#page.mouse.wheel(by.x ?? 0, by.y ?? 0);
    if (key !== undefined) await this.#page.keyboard.up(key);
  }

  /** Two fingers that start at two dates and end so many pixels further apart. */
  async pinch(dates: readonly [string, string], byPx: number): Promise<void> {
    const { y, height } = await this.#boxOf(this.#histogram);
    const [left, right] = [await this.#xOf(dates[0]), await this.#xOf(dates[1])];
    const touch = await this.#page.context().newCDPSession(this.#page);
    const fingers = (apartPx: number) =>
      [left - apartPx / 2, right + apartPx / 2].map((x, id) => ({ x, y: y + height / 2, id }));
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(0) });
    for (let step = 1; step <= 6; step++) {
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers((byPx * step) / 6) });
    }
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await touch.detach();
  }

  /** How many entries the browser's history has. */
  async historyLength(): Promise<number> {
    return this.#page.evaluate(() => history.length);
  }

  get #histogram(): Locator {
    return this.region.getByRole("listbox", { name: /^Events by/ });
  }

  async #drag(x: number, byX: number): Promise<void> {
    const { y, height } = await this.#boxOf(this.#histogram);
    const middle = y + height / 2;
    await this.#page.mouse.move(x, middle);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x + byX / 2, middle, { steps: 6 });
    await this.#page.mouse.move(x + byX, middle, { steps: 6 });
    await this.#page.mouse.up();
  }

  async #xOf(date: string): Promise<number> {
    const { x, width } = await this.#boxOf(this.#histogram);
    const now = new Date();
    const end = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()) + DAY;
    return x + ((Date.parse(date) - START) / (end - START)) * width;
  }

  async #boxOf(part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await part.boundingBox();
    if (box === null) throw new Error("this part of the timeline is not on the page");
    return box;
  }
}
