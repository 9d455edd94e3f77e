import { expect, pixelTest, test } from "./driver.ts";

const MOSCOW = { lon: 37.62, lat: 55.76 };

test("a mark with a number opens its events by year, by pointer and by keyboard", async ({ atlas }) => {
  await atlas.open("?projection=mercator&layers=events#map=5/55.76/37.62");
  await atlas.clickMapAt(MOSCOW);
  await expect(atlas.points.list).toBeVisible();
  const years = await atlas.points.years();
  expect(years.length).toBeGreaterThan(5);
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  const { said, listed } = await atlas.points.counts();
  expect(said).toBeGreaterThan(20);
  expect(listed).toBe(said);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.press("Escape");
  await expect(atlas.points.list).toHaveCount(0);

  await atlas.points.chooseMiddle();
  await expect(atlas.choices.first()).toBeFocused();
  await atlas.press("ArrowDown");
  await expect(atlas.choices.nth(1)).toBeFocused();
  const title = await atlas.choices.nth(1).textContent();
  await atlas.press("Enter");
  await expect(atlas.points.list).toHaveCount(0);
  const heading = atlas.panel().getByRole("heading", { level: 2 });
  expect(title).toContain(await heading.textContent());
});

pixelTest("a selected exercise shows who came to it, and no longer once it is closed", async ({ atlas }) => {
  await atlas.open("?projection=mercator&select=exercise:interaction-2023#map=4/52/42");
  await expect(atlas.points.flowLegend).toHaveText([/^Host/, /^Took part/, /^Observer/]);
  // On the way from Kazakhstan's name to Brest, away from marks and other lines.
  const patch = { around: { lon: 42, lat: 53.2 }, widthPx: 200, heightPx: 200 };
  const before = await atlas.pixelsOf(patch);
  await atlas.closePanel();
  await expect(atlas.points.flowLegend).toHaveCount(0);
  await atlas.expectRepainted(patch, before, 0.005);
});
