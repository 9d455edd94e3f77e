import { expect, type Page } from "@playwright/test";
import { LOADING_MS } from "./driver-words.ts";

/** What a slide's card looks like on the screen. */
export interface CardSeen {
  readonly title: string;
  /** `3 / 17`, as it stands on the card. */
  readonly counter: string;
  /** Letters below the title. */
  readonly letters: number;
  /** How much of the slide lies below the card's edge. */
  readonly overflowPx: number;
  /** Tables, lists and figures that are wider than their place. */
  readonly clipped: readonly string[];
}

/** Decks that are made from the data. */
export class BriefingDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Shows another briefing as Back and Forward would, without loading the page again. */
  async show(search: string): Promise<void> {
    const name = this.#page.locator(".slide-deck > span").first();
    const before = await name.textContent();
    await this.#page.evaluate((address) => {
      history.pushState(null, "", address);
      dispatchEvent(new PopStateEvent("popstate"));
    }, search);
    await expect(name).not.toHaveText(before ?? "", { timeout: LOADING_MS });
  }

  /** Waits for the first slide, then goes through the deck with "Next" and gives every card as it stood. */
  async walk(): Promise<readonly CardSeen[]> {
    await expect(this.#page.locator(".slide-body .slide-title")).toBeVisible({ timeout: LOADING_MS });
    return this.#page.evaluate(walkDeck);
  }

  /** Starts to present what is selected. */
  async present(): Promise<void> {
    await this.#page.getByRole("button", { name: /^(?:Present|Показать)$/ }).click();
  }
}

/** Runs in the page, since hundreds of slides are looked at: one call a deck. */
async function walkDeck(): Promise<CardSeen[]> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const counterNow = () => document.querySelector(".slide-counter")?.textContent ?? "";
  const seen: CardSeen[] = [];
  const next = () =>
    [...document.querySelectorAll<HTMLButtonElement>("button")].find(({ textContent }) =>
      /^\s*(?:Next|Далее)\s*$/.test(textContent),
    );
  for (;;) {
    const body = document.querySelector(".slide-body");
    if (body === null) return seen;
    const title = body.querySelector(".slide-title")?.textContent ?? "";
    const parts = [...body.querySelectorAll("table, .slide-table, li, dl, dd, p")];
    seen.push({
      title,
      counter: counterNow(),
      letters: (body.textContent ?? "").length - title.length,
      overflowPx: Math.max(0, body.scrollHeight - body.clientHeight - 1),
      clipped: parts
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map((part) => part.textContent ?? ""),
    });
    const before = counterNow();
    const button = next();
    if (button === undefined || button.disabled || button.getAttribute("aria-disabled") === "true") return seen;
    button.click();
    // The last step has no next one; where the button stays all the same, the counter does too.
    for (let waited = 0; waited < 60 && counterNow() === before; waited++) await frame();
    if (counterNow() === before) return seen;
  }
}
