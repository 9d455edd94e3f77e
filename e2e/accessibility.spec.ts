import { expect, test } from "./driver.ts";

test("no accessibility fault on the opening view, in any theme", async ({ atlas }) => {
  await atlas.open();
  expect(await atlas.accessibilityFaults()).toEqual([]);
  for (const theme of ["Dark", "Print"] as const) {
    await atlas.chooseTheme(theme);
    await expect(atlas.root).toHaveAttribute("data-theme", theme.toLowerCase());
    expect(await atlas.accessibilityFaults(), theme).toEqual([]);
  }
});

test("no accessibility fault where the system prefers dark", async ({ atlas }) => {
  await atlas.preferDark();
  await atlas.open();
  await expect(atlas.root).toHaveAttribute("data-theme", "dark");
  expect(await atlas.accessibilityFaults()).toEqual([]);
});

test("no accessibility fault in a country's panel and the About dialog", async ({ atlas }) => {
  await atlas.open("?select=KZ");
  await expect(atlas.sourcesOf(atlas.events.first())).not.toHaveCount(0);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.openAbout();
  await expect(atlas.about).toBeVisible();
  expect(await atlas.accessibilityFaults(), "About").toEqual([]);
});

test("no accessibility fault in an event's panel with figures and claims", async ({ atlas }) => {
  await atlas.open("?select=event:kgtj-clash-2014");
  await expect(atlas.section("Figures")).toBeVisible();
  await expect(atlas.section("Who says what")).toBeVisible();
  expect(await atlas.accessibilityFaults()).toEqual([]);
});

test("no accessibility fault in a border's panel, in Russian and dark", async ({ atlas }) => {
  atlas.language = "ru";
  await atlas.open("?select=border:tajik-afghan&lang=ru&theme=dark");
  await expect(atlas.sourcesOf(atlas.panel()).first()).toBeVisible();
  expect(await atlas.accessibilityFaults()).toEqual([]);
});

test("no accessibility fault on a telephone, with a panel and with the layers open", async ({ atlas }) => {
  await atlas.resize(390, 844);
  await atlas.open("?select=KZ");
  await expect(atlas.sourcesOf(atlas.events.first())).not.toHaveCount(0);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.closePanel();
  await atlas.layersButton.click();
  expect(await atlas.accessibilityFaults(), "layers").toEqual([]);
});

test("no accessibility fault in the chooser", async ({ atlas }) => {
  await atlas.open("?projection=mercator#map=4/38.56/68.78");
  await atlas.clickMapAt({ lon: 68.78, lat: 38.56 });
  await expect(atlas.chooser).toBeVisible();
  expect(await atlas.accessibilityFaults()).toEqual([]);
});
