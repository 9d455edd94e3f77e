import { expect, test } from "./driver.ts";

const STATES = [
  ["the opening view", ""],
  ["a country's panel", "?select=KZ"],
  ["an event's panel", "?select=event:kgtj-clash-2014"],
  ["a border's panel", "?select=border:tajik-afghan"],
  ["the corridor's panel", "?select=corridor:north-south"],
  ["the organisation's panel", "?select=organisation:csto"],
  ["the page of sources", "?page=sources"],
] as const;

for (const [name, address] of STATES) {
  test(`every target of ${name} is 24 pixels large or has room around it`, async ({ atlas }) => {
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ] as const) {
      await atlas.resize(width, height);
      await atlas.open(address);
      expect(await atlas.access.smallTargets(), `${width} wide`).toEqual([]);
    }
  });
}

test("every target of the list and the chooser is 24 pixels large or has room around it", async ({ atlas }) => {
  await atlas.open("?projection=mercator#map=4/38.56/68.78");
  await atlas.twin.open();
  expect(await atlas.access.smallTargets()).toEqual([]);
  await atlas.press("Escape");
  await atlas.tabTo(atlas.map, true);
  await atlas.press("Enter");
  await expect(atlas.chooser).toBeVisible();
  expect(await atlas.access.smallTargets()).toEqual([]);
});

test("magnified to 400 % nothing is lost, and nothing needs scrolling sideways", async ({ atlas }) => {
  await atlas.resize(320, 256);
  await atlas.open("?projection=mercator#map=2.5/45/66");
  expect(await atlas.overflowsSideways()).toBe(false);
  for (const part of [atlas.map, atlas.twin.button, atlas.layersButton, atlas.playButton, atlas.slider("To")]) {
    await part.scrollIntoViewIfNeeded();
    await expect(part).toBeInViewport();
  }
  await atlas.layersButton.click();
  await atlas.layerSwitch("Events").scrollIntoViewIfNeeded();
  await expect(atlas.layerSwitch("Events")).toBeInViewport();
  await atlas.layersButton.click();

  await atlas.twin.open();
  await atlas.twin.type("Kaz");
  await atlas.press("Enter");
  await atlas.expectPanel("Kazakhstan");
  expect(await atlas.overflowsSideways()).toBe(false);
  const mission = atlas.panel().getByRole("button", { name: "CSTO peacekeeping mission in Kazakhstan" });
  await mission.focus();
  await expect(mission).toBeInViewport();
  await atlas.access.expectFocusVisible();
  const panel = await atlas.placeOf(atlas.panel());
  expect(panel.width).toBe(320);
  await atlas.closePanel();
});

test("text may be spaced out without being cut off", async ({ atlas }) => {
  for (const address of ["", "?select=KZ", "?page=sources", "?lang=ru"]) {
    await atlas.go(address);
    await atlas.ready();
    await atlas.access.spaceText();
    expect(await atlas.access.clippedTexts(), address).toEqual([]);
    expect(await atlas.overflowsSideways(), address).toBe(false);
  }
});

test("in colours of the reader's own a switch still shows its state and the list what is at hand", async ({
  atlas,
}) => {
  await atlas.access.forceColors();
  await atlas.open();
  const track = (layer: "Events" | "Exercises") =>
    atlas
      .layerSwitch(layer)
      .locator("+ .switch-track")
      .evaluate((node) => getComputedStyle(node).backgroundColor);
  await atlas.toggleLayer("Exercises");
  expect(await track("Events")).not.toBe(await track("Exercises"));
  await atlas.twin.open();
  expect(await atlas.accessibilityFaults()).toEqual([]);
});

test("with little motion the map jumps instead of flying", async ({ atlas }) => {
  await atlas.open("?projection=mercator#map=4/46/66");
  await atlas.twin.open();
  await atlas.twin.type("Taj");
  await atlas.press("Enter");
  await atlas.expectPanel("Tajikistan");
  const moving = await atlas.page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});
