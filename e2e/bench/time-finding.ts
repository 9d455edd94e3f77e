import type { ElementHandle, Page } from "@playwright/test";
import { median } from "./median.ts";

/** What finding costs on the atlas; the bare page has nothing of the kind but its own `setFilter`. Milliseconds. */
export interface FindingTimes {
  /** From a facet's click to the last frame that it drew. */
  readonly facetMs: number;
  /** From the same click to the counts beside all choices, painted. */
  readonly facetCountsMs: number;
  /** From the first text typed to suggestions: the code fetched, the index of all events built. */
  readonly searchReadyMs: number;
  /** From a later text to suggestions. */
  readonly searchMs: number;
  readonly longestTaskMs: number;
}

const TOGGLES = 6;

export async function timeFinding(page: Page, searches: readonly string[]): Promise<FindingTimes> {
  const longest = () => page.evaluate(() => window.benchProbe.longTasks(window.benchMark).longestMs);
  await page.evaluate(() => {
    window.benchMark = performance.now();
  });
  // A step in time is timed without a panel too.
  await page.getByRole("button", { name: "Close panel" }).click();
  const filters = page.getByRole("button", { name: /^Filters/ });
  await filters.click();
  const checkbox = (await page
    .getByRole("checkbox", { name: /^Summit/ })
    .elementHandle()) as ElementHandle<HTMLInputElement>;
  await page.evaluate(() => window.benchProbe.untilQuiet(500));
  const toggles: { frameMs: number; countsMs: number }[] = [];
  for (let nth = 0; nth < TOGGLES; nth += 1) {
    toggles.push(await checkbox.evaluate((input) => window.benchProbe.toggleFacet(input)));
  }
  await filters.click();
  const input = (await page
    .getByRole("combobox", { name: "Search" })
    .elementHandle()) as ElementHandle<HTMLInputElement>;
  const times: number[] = [];
  for (const text of searches) {
    times.push(await input.evaluate((field, typed) => window.benchProbe.search(field, typed), text));
  }
  const [searchReadyMs = Number.NaN, ...later] = times;
  return {
    facetMs: median(toggles.map(({ frameMs }) => frameMs)),
    facetCountsMs: median(toggles.map(({ countsMs }) => countsMs)),
    searchReadyMs,
    searchMs: median(later),
    longestTaskMs: await longest(),
  };
}
