import { expect, test } from "./driver.ts";

test("a click where several things lie offers all of them, and choosing one opens it", async ({ atlas }) => {
  await atlas.open("?projection=mercator#map=4/38.56/68.78");
  await atlas.clickMapAt({ lon: 68.78, lat: 38.56 });
  await expect(atlas.chooser).toBeVisible();
  await atlas.expectNoPanel();
  expect(await atlas.choices.count()).toBeGreaterThan(5);
  // What lies under the symbols is offered as well.
  await expect(atlas.choices.filter({ hasText: /^Country\s*Tajikistan$/ })).toHaveCount(1);
  // No choice goes by a bare key.
  await expect(atlas.choices.filter({ hasText: /\w:\w/ })).toHaveCount(0);

  const title = "Nikolai Bordyuzha appointed Secretary General";
  await atlas.choices.filter({ hasText: title }).click();
  await expect(atlas.chooser).toHaveCount(0);
  await atlas.expectPanel(title);
});
