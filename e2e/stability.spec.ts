import { expect, pixelTest, test } from "./driver.ts";
import type { Patch } from "./driver-words.ts";

const UZBEKISTAN: Patch = { around: { lon: 63.5, lat: 42.2 }, widthPx: 120, heightPx: 80 };

pixelTest("ten steps through time redraw the map, and ten steps back bring the same picture", async ({ atlas }) => {
  await atlas.open("?time=1991-01-01/2013-06-30&projection=mercator#map=5/42/66");
  const suspended = await atlas.pixelsOf(UZBEKISTAN);
  await atlas.slider("To").focus();
  for (let step = 0; step < 10; step++) await atlas.press("ArrowLeft");
  await atlas.expectQuery("time", "1991-01-01/2012-08-31");
  await atlas.expectRepainted(UZBEKISTAN, suspended);
  await atlas.ready();
  for (let step = 0; step < 10; step++) await atlas.press("ArrowRight");
  await atlas.expectQuery("time", "1991-01-01/2013-06-30");
  await atlas.expectAsBefore(UZBEKISTAN, suspended);
  await atlas.ready();
});

test("the longest list is rendered to its end", async ({ atlas }) => {
  await atlas.open("?select=RU");
  const count = await atlas.announcedEventCount();
  expect(count).toBeGreaterThan(200);
  await expect(atlas.events).toHaveCount(count);
  await expect(atlas.sourcesOf(atlas.events.last())).not.toHaveCount(0);
});
