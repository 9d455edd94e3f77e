import { expect, test } from "./driver.ts";
import { MapDriver } from "./driver-map.ts";

test("by key the panel gets wider and narrower, goes and comes back, and the timeline too", async ({ atlas }) => {
  await atlas.open("?select=KZ");
  const { layout } = atlas;
  const edge = layout.separator("Width of the panel");
  const before = await layout.widthOf(atlas.panel());
  await atlas.tabTo(edge);
  await atlas.press("ArrowLeft", "ArrowLeft");
  expect(await layout.widthOf(atlas.panel())).toBe(before + 48);
  await expect(edge).toHaveAttribute("aria-valuenow", String(before + 48));
  await atlas.press("End");
  const widest = await layout.widthOf(atlas.panel());
  expect(widest).toBeLessThan(1280 / 2);
  await layout.drag(edge, 100, 0);
  expect(await layout.widthOf(atlas.panel())).toBe(widest - 100);
  await edge.dblclick();
  expect(await layout.widthOf(atlas.panel())).toBe(before);

  await atlas.panel().getByRole("button", { name: "Close panel" }).focus();
  await atlas.press("]");
  await expect(atlas.panel()).toBeHidden();
  await expect(layout.button("Show panel")).toBeFocused();
  await atlas.press("]");
  await expect(atlas.panel()).toBeVisible();

  const height = await layout.heightOf(layout.timeline);
  await layout.separator("Height of the timeline").focus();
  await atlas.press("End");
  await expect.poll(() => layout.heightOf(layout.timeline)).toBeGreaterThan(height + 80);
  await atlas.press("[");
  await expect(layout.separator("Height of the timeline")).toHaveCount(0);
  await expect(atlas.slider("To")).toBeVisible();
  expect(await atlas.accessibilityFaults()).toEqual([]);

  await atlas.reload();
  await expect.poll(() => layout.heightOf(layout.timeline)).toBeGreaterThan(height + 80);
});

test("what is selected lies beside the panel, and moves out from under it", async ({ atlas }) => {
  await atlas.open("?projection=mercator#map=3.2/48/40");
  // Drawn where the panel is going to stand.
  const astana = { lon: 71.4, lat: 50 };
  const { layout } = atlas;
  expect((await atlas.screenOf(astana)).x).toBeGreaterThan(1280 - 432);
  await atlas.clickMapAt(astana);
  await atlas.expectPanel("Kazakhstan");
  const expectBesidePanel = async () => {
    // The address names the camera once the reader moves the map; up and down leave the sides as they are.
    const camera = atlas.camera();
    await atlas.map.focus();
    await atlas.press("ArrowUp");
    await expect.poll(() => atlas.camera()).not.toBe(camera);
    expect((await atlas.screenOf(astana)).x).toBeLessThan(await layout.leftOf(atlas.panel()));
  };
  await expectBesidePanel();
  await layout.separator("Width of the panel").focus();
  await atlas.press("End");
  await expectBesidePanel();
});

test("on a telephone the panel is a sheet with three stops, by button, by key and by hand", async ({ atlas }) => {
  const { layout } = atlas;
  await atlas.resize(390, 844);
  await atlas.open("?select=KZ");
  const grip = layout.separator("Height of the panel");
  await expect(grip).toHaveAttribute("aria-valuetext", "Half");
  const half = await layout.topOf(atlas.panel());
  await layout.button("Collapse panel").click();
  await expect(grip).toHaveAttribute("aria-valuetext", "Title only");
  await expect.poll(() => layout.topOf(atlas.panel())).toBeGreaterThan(half + 150);
  await expect(atlas.panel().getByRole("heading", { level: 2 })).toBeInViewport();
  await layout.expectApart(grip, layout.timeline, layout.marginalia, atlas.layersButton);
  expect(await atlas.accessibilityFaults(), "title only").toEqual([]);

  await grip.focus();
  await atlas.press("End");
  await expect(grip).toHaveAttribute("aria-valuetext", "Full height");
  await expect.poll(() => layout.topOf(atlas.panel())).toBeLessThan(60);
  expect(await atlas.accessibilityFaults(), "full height").toEqual([]);
  await layout.drag(grip, 0, 290);
  await expect(grip).toHaveAttribute("aria-valuetext", "Half");
  await expect.poll(() => layout.topOf(atlas.panel())).toBe(half);
  expect(await atlas.overflowsSideways()).toBe(false);
});

test("nothing lies over anything on small screens", async ({ atlas }) => {
  await atlas.resize(320, 568);
  await atlas.open("?select=KG");
  const { layout } = atlas;
  for (const [width, height] of [
    [320, 568],
    [360, 640],
    [390, 844],
    [844, 390],
  ] as const) {
    await atlas.resize(width, height);
    const search = atlas.page.getByRole("combobox", { name: "Search" });
    const zoom = atlas.page.getByRole("button", { name: "Zoom in" });
    await layout.expectApart(atlas.panel(), layout.timeline, layout.marginalia, search);
    await layout.expectApart(atlas.panel(), zoom, atlas.layersButton, atlas.twin.button);
    await expect(search).toBeInViewport({ ratio: 1 });
    await expect(atlas.playButton).toBeInViewport({ ratio: 1 });
    expect(await atlas.overflowsSideways(), `${width} wide`).toBe(false);
  }
});

test("where a place is drawn follows from the map's region and the address", async ({ atlas }) => {
  await atlas.open("?projection=mercator&select=KZ#map=4/48/66");
  const drawn = new MapDriver(atlas.page);
  const tashkent = { lon: 69.24, lat: 41.31 };
  const expectReckoned = async (when: string) => {
    const away = async () => {
      const [reckoned, at] = [await atlas.screenOf(tashkent), await drawn.placeOnPage(tashkent)];
      return Math.hypot(reckoned.x - at.x, reckoned.y - at.y);
    };
    await expect.poll(away, { message: `pixels between what is reckoned and drawn, ${when}` }).toBeLessThan(1);
  };
  await expectReckoned("beside a panel");
  await atlas.closePanel();
  await atlas.press("[");
  await expectReckoned("over a closed timeline");
  await atlas.resize(900, 620);
  await expectReckoned("on a small screen");
  await atlas.resize(390, 844);
  await expectReckoned("on a telephone");
});

test("a turned map shows where north is, and turns back", async ({ atlas }) => {
  await atlas.open("?projection=mercator#map=4/48/66/40/30");
  const north = atlas.layout.northButton;
  await expect(north).toHaveAccessibleName(/turned by 40°, tilted by 30°/);
  await north.click();
  await expect(north).toHaveCount(0);
  expect(atlas.camera()).toBe("#map=4/48/66");
});

test("beside its switch a layer says what it is", async ({ atlas }) => {
  await atlas.open();
  await atlas.layout.openLayerCard("Member states");
  const card = atlas.layout.layerCard("Member states");
  await expect(card).toContainText("OpenStreetMap");
  await expect(card).toContainText(/simplified by 20 m/);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.press("Escape");
  await expect(card).toBeHidden();
  await atlas.layout.openLayerCard("Events");
  await atlas.layout
    .layerCard("Events")
    .getByRole("button", { name: /Method/ })
    .click();
  await expect(atlas.page.getByRole("heading", { level: 2, name: "Method" })).toBeVisible();
});

test("in another page the map keeps its credits and leads to the whole atlas", async ({ atlas }) => {
  await atlas.resize(480, 320);
  await atlas.open("?embed=1&time=1994-01-01/2012-12-19&layers=member-states");
  const { layout } = atlas;
  await expect(layout.marginalia).toContainText("As of 19 December 2012");
  await expect(layout.marginalia).toContainText("© OpenStreetMap contributors");
  await expect(layout.marginalia).toContainText("do not imply endorsement");
  await expect(layout.timeline).toHaveCount(0);
  await expect(layout.atlasLink).toBeInViewport({ ratio: 1 });
  await expect(layout.atlasLink).toHaveAttribute("rel", "noopener");
  const address = new URL((await layout.atlasLink.getAttribute("href")) ?? "", atlas.page.url());
  expect(address.searchParams.get("embed")).toBeNull();
  expect(address.searchParams.get("time")).toBe("1994-01-01/2012-12-19");
  expect(address.searchParams.get("layers")).toBe("member-states");
  await atlas.page.getByRole("button", { name: "Legend" }).click();
  await expect(atlas.legendOf("Member states")).not.toHaveCount(0);
  expect(await atlas.accessibilityFaults()).toEqual([]);
});
