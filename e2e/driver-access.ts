import { expect, type Locator, type Page } from "@playwright/test";
import { clippedTexts } from "./clipped-texts.ts";
import { smallTargets } from "./small-targets.ts";

/** What WCAG 1.4.12 lets a reader set. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** Drives the page as readers do who need it otherwise: magnified, spaced out, in their own colours, by keys. */
export class AccessDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Targets smaller than 24 by 24 CSS pixels that stand too close to others: one line each. */
  smallTargets(): Promise<string[]> {
    return this.#page.evaluate(smallTargets);
  }

  /** Texts that their boxes cut off. */
  clippedTexts(): Promise<string[]> {
    return this.#page.evaluate(clippedTexts);
  }

  async spaceText(): Promise<void> {
    await this.#page.addStyleTag({ content: TEXT_SPACING });
  }

  /** A browser without WebGL, and so without a map. */
  async denyWebGl(): Promise<void> {
    await this.#page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
  }

  async forceColors(): Promise<void> {
    await this.#page.emulateMedia({ forcedColors: "active" });
  }

  /** From one title of a long list goes to another by the keys of a list: pages of ten, then one by one. */
  async walkTo(wanted: Locator): Promise<void> {
    for (let press = 0; press < 60; press++) {
      const stepsAhead = await wanted.evaluate((node) => {
        const titles: (Element | null)[] = [...document.querySelectorAll(".event-title button")];
        return titles.indexOf(node) - titles.indexOf(document.activeElement);
      });
      if (stepsAhead === 0) return;
      await this.#page.keyboard.press(stepsAhead >= 10 ? "PageDown" : stepsAhead > 0 ? "ArrowDown" : "ArrowUp");
    }
    throw new Error("the keys of the list never reached it");
  }

  /** What has the focus, by role and name as far as the page says them. */
  get focused(): Locator {
    return this.#page.locator(":focus");
  }

  /** Fails where the thing in focus is not on the screen, or something else lies over its middle. */
  async expectFocusVisible(): Promise<void> {
    const verdict = await this.focused.evaluate((node) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      const [x, y] = [left + width / 2, Math.min(top + height / 2, window.innerHeight - 1)];
      if (y < 0 || top > window.innerHeight || x < 0 || x > window.innerWidth) return "off the screen";
      // A slider whose thumb alone takes the pointer is not found under it.
      if (getComputedStyle(node).pointerEvents === "none") return "visible";
      const over = document.elementFromPoint(x, y);
      const isOver =
        over === null || node.contains(over) || over.contains(node) || over.closest("label")?.contains(node);
      return isOver ? "visible" : `under ${over.outerHTML.slice(0, 120)}`;
    });
    expect(verdict, `focus on ${await this.focused.evaluate((node) => node.outerHTML.slice(0, 120))}`).toBe("visible");
  }
}
