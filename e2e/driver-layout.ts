import { expect, type Locator, type Page } from "@playwright/test";

/** Drives the parts around the map: the panel's edge and sheet, the timeline's edge, the map's marginalia. */
export class LayoutDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  separator(name: "Width of the panel" | "Height of the panel" | "Height of the timeline"): Locator {
    return this.#page.getByRole("separator", { name, exact: true });
  }

  button(name: "Hide panel" | "Show panel" | "Expand panel" | "Collapse panel" | RegExp): Locator {
    return this.#page.getByRole("button", { name, exact: true });
  }

  get timeline(): Locator {
    return this.#page.getByRole("region", { name: "Timeline" });
  }

  /** The strip of credits below the map. */
  get marginalia(): Locator {
    return this.#page.getByRole("contentinfo");
  }

  get northButton(): Locator {
    return this.#page.getByRole("button", { name: /^Reset north/ });
  }

  get atlasLink(): Locator {
    return this.#page.getByRole("link", { name: "Open in CSTO Atlas" });
  }

  layerCard(layer: string): Locator {
    return this.#page.getByRole("group", { name: `About ${layer}`, exact: true });
  }

  async openLayerCard(layer: string): Promise<void> {
    await this.#page.getByRole("button", { name: `About ${layer}`, exact: true }).click();
  }

  async widthOf(part: Locator): Promise<number> {
    return (await boxOf(part)).width;
  }

  async heightOf(part: Locator): Promise<number> {
    return (await boxOf(part)).height;
  }

  async leftOf(part: Locator): Promise<number> {
    return (await boxOf(part)).x;
  }

  async topOf(part: Locator): Promise<number> {
    return (await boxOf(part)).y;
  }

  /** Drags a separator by pixels: with the pointer, in a few steps. */
  async drag(part: Locator, byX: number, byY: number): Promise<void> {
    const { x, y, width, height } = await boxOf(part);
    const [fromX, fromY] = [x + width / 2, y + height / 2];
    await this.#page.mouse.move(fromX, fromY);
    await this.#page.mouse.down();
    await this.#page.mouse.move(fromX + byX / 2, fromY + byY / 2, { steps: 3 });
    await this.#page.mouse.move(fromX + byX, fromY + byY, { steps: 3 });
    await this.#page.mouse.up();
  }

  /** Fails where one of the parts lies over another. */
  async expectApart(...parts: readonly Locator[]): Promise<void> {
    const boxes = await Promise.all(parts.map(boxOf));
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const meet = a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
        expect(meet, `${JSON.stringify(a)} and ${JSON.stringify(b)} lie over each other`).toBe(false);
      }
    }
  }
}

async function boxOf(part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await part.boundingBox();
  if (box === null) throw new Error("the part is not on the page");
  return box;
}
