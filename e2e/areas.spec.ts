import { expect, pixelTest, test } from "./driver.ts";

const CRIMEA = { around: { lon: 34.3, lat: 45.2 }, widthPx: 60, heightPx: 40 };

pixelTest(
  "disputed areas are drawn by UN practice or by who administers them, and the page says which",
  async ({ atlas }) => {
    await atlas.open("?layers=member-states&projection=mercator#map=6/45.6/35");
    await atlas.markVisit();
    await expect(atlas.areas.practice("UN practice")).toBeChecked();
    await expect(atlas.legend).toContainText("Control disputed");
    const before = await atlas.pixelsOf(CRIMEA);

    await atlas.areas.drawByNextWithKeys("UN practice");
    await atlas.expectQuery("boundaries", "de-facto");
    await atlas.expectRepainted(CRIMEA, before);
    await expect(atlas.legend).not.toContainText("Control disputed");
    await expect(atlas.legend).toContainText("Crimea: administered by Russia; claimed by Russia and Ukraine");
    await expect(atlas.legend).toContainText(/Donetsk Region.*: administered in parts by Russia and Ukraine/);
    await expect(atlas.areas.disclaimer).toContainText("de facto control");

    await atlas.areas.drawBy("UN practice");
    await atlas.expectQuery("boundaries", null);
    await atlas.expectAsBefore(CRIMEA, before);
    expect(await atlas.isSameVisit()).toBe(true);
  },
);

test("who administers an area, and its second name, follow the date", async ({ atlas }) => {
  const view = "layers=member-states&boundaries=de-facto&select=disputed:karabakh";
  await atlas.open(`?${view}&time=1991-01-01/2019-06-01`);
  await atlas.expectPanel("Nagorno-Karabakh");
  await expect(atlas.section("Administration on 1 June 2019")).toContainText("Administered by its own authorities");
  await expect(atlas.section("Also called")).toContainText("Artsakh");
  await expect(atlas.legend).toContainText("Nagorno-Karabakh: administered by its own authorities");

  await atlas.open(`?${view}&time=1991-01-01/2024-06-01`);
  await expect(atlas.section("Control disputed")).toContainText("Not shown as disputed on 1 June 2024.");
  await expect(atlas.legend).not.toContainText("Nagorno-Karabakh");
});

test("the regions of collective security have a switch, a legend and a panel", async ({ atlas }) => {
  await atlas.open("?projection=mercator&layers=member-states#map=5/48/67");
  const name = "Collective security regions";
  await expect(atlas.layerSwitch(name)).not.toBeChecked();
  await expect(atlas.legendOf(name)).toHaveCount(0);

  await atlas.toggleLayer(name);
  await atlas.expectQuery("layers", "member-states,zones");
  await expect(atlas.legendOf(name)).toContainText(["Russia lies in all three", "Eastern European region"]);

  // Just within a straight stretch of the border with China.
  await atlas.open("?projection=mercator&layers=zones#map=7/46/82.2");
  await atlas.clickMapAt({ lon: 82.35, lat: 45.51 });
  await atlas.expectPanel("Central Asian region of collective security");
});

test("the disclaimer stays on screen in a frame, beside a panel and under a page", async ({ atlas }) => {
  for (const view of ["embed=1", "select=KZ", "page=sources", "embed=1&boundaries=de-facto&select=disputed:crimea"]) {
    await atlas.open(`?${view}`);
    await expect(atlas.areas.disclaimer).toBeInViewport({ ratio: 1 });
    await expect(atlas.areas.disclaimer).toContainText("Boundaries and names shown do not imply endorsement.");
  }
});
