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

const LANGUAGES = ["en", "ru"] as const;
type Looks = readonly (readonly [width: number, height: number, themes: readonly string[]])[];

/** Colours are the same at every size and in both languages, so they are all seen once. */
const SIZES: Readonly<Record<(typeof LANGUAGES)[number], Looks>> = {
  en: [
    [1280, 800, ["light", "dark", "print"]],
    [390, 844, ["dark"]],
    [320, 256, ["light"]],
  ],
  ru: [
    [1280, 800, ["dark"]],
    [320, 256, ["light"]],
  ],
};

// Without WebGL, so that many looks are seen in the time that drawing one map takes here.
for (const language of LANGUAGES) {
  for (const [width, height, themes] of SIZES[language]) {
    test(`no accessibility fault with list, panel or page open: ${language}, ${themes.join(", ")}, ${width} wide`, async ({
      atlas,
    }) => {
      test.slow();
      atlas.language = language;
      atlas.twin.language = language;
      await atlas.resize(width, height);
      await atlas.access.denyWebGl();
      for (const theme of themes) {
        await test.step(`${theme}: list and panel`, async () => {
          await atlas.go(`?theme=${theme}&lang=${language}`);
          await atlas.failed();
          await atlas.twin.open();
          expect(await atlas.accessibilityFaults(), "list").toEqual([]);
          await atlas.press("Home", "Enter");
          await expect(atlas.sourcesOf(atlas.events.first())).not.toHaveCount(0);
          expect(await atlas.accessibilityFaults(), "list and panel").toEqual([]);
        });
        await test.step(`${theme}: page`, async () => {
          await atlas.go(`?theme=${theme}&lang=${language}&page=sources`);
          await atlas.failed();
          expect(await atlas.accessibilityFaults(), "page").toEqual([]);
        });
      }
    });
  }
}

test("no accessibility fault in the description of the view, embedded, or without a map", async ({ atlas }) => {
  await atlas.open();
  await atlas.twin.describeView();
  await expect(atlas.twin.description).toContainText("exercises");
  expect(await atlas.accessibilityFaults(), "description").toEqual([]);
  await atlas.open("?embed=1&select=KZ");
  expect(await atlas.accessibilityFaults(), "embedded").toEqual([]);
  await atlas.access.denyWebGl();
  await atlas.go();
  await atlas.failed();
  expect(await atlas.accessibilityFaults(), "without a map").toEqual([]);
});
