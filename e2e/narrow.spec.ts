import { expect, test } from "./driver.ts";

test("on a telephone the layers open on demand, the panel is a sheet, and the map stays usable", async ({ atlas }) => {
  await atlas.resize(390, 844);
  await atlas.open("?projection=mercator#map=3.5/48/66.5");
  expect(await atlas.overflowsSideways()).toBe(false);
  await expect(atlas.layerSwitch("Exercises")).toBeHidden();
  await atlas.layersButton.click();
  await expect(atlas.layerSwitch("Exercises")).toBeVisible();
  await expect(atlas.legend).toBeVisible();
  expect(await atlas.overflowsSideways()).toBe(false);
  await atlas.layersButton.click();
  await expect(atlas.layerSwitch("Exercises")).toBeHidden();

  await atlas.clickMapAt({ lon: 66.5, lat: 47.5 });
  await atlas.expectPanel("Kazakhstan");
  const sheet = await atlas.placeOf(atlas.panel());
  expect(sheet.width).toBe(390);
  expect(sheet.top).toBeGreaterThan(844 / 4);
  expect(await atlas.overflowsSideways()).toBe(false);

  // Above the sheet the map still answers.
  await atlas.clickMapAt({ lon: 66.5, lat: 57 });
  await atlas.expectPanel("Russia");
  await atlas.closePanel();
  await atlas.expectNoPanel();
});
