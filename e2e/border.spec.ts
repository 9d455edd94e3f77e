import { expect, test } from "./driver.ts";

/** On the Pamir river, far from any symbol, crossing and label. */
const ON_THE_LINE = { lon: 73.2037, lat: 37.40405 };
const VIEW = "?projection=mercator#map=9/37.40/73.2";

test("a click on the Tajik–Afghan border opens its panel, and from there a crossing", async ({ atlas }) => {
  await atlas.open(VIEW);
  await atlas.clickMapAt(ON_THE_LINE);
  await atlas.expectPanel("Tajikistan–Afghanistan");
  await atlas.expectQuery("select", "border:tajik-afghan");

  const lengths = atlas.section("Published lengths");
  await expect(lengths).toContainText("1,344.15 km");
  await expect(lengths).toContainText("1,206 km");
  expect(await atlas.sourcesOf(lengths).count()).toBeGreaterThanOrEqual(4);

  const crossings = atlas.section("Crossings and bridges");
  await expect(crossings.getByRole("listitem")).toHaveCount(8);
  await atlas.follow("Tem (Khorog) – Demogan", crossings);
  await atlas.expectPanel("Tem (Khorog) – Demogan");
  await atlas.expectQuery("select", "crossing:tem");
  await atlas.follow("Tajikistan–Afghanistan");
  await atlas.expectPanel("Tajikistan–Afghanistan");
});

test("a drag that begins on the border moves the map and selects nothing", async ({ atlas }) => {
  await atlas.open(VIEW);
  const before = atlas.camera();
  await atlas.dragMapFrom(ON_THE_LINE, 160, 60);
  await expect.poll(() => atlas.camera()).not.toBe(before);
  await atlas.expectNoPanel();
  await expect(atlas.chooser).toHaveCount(0);
  await atlas.expectQuery("select", null);
  // The same place, now elsewhere on the screen, still answers a click.
  await atlas.clickMapAt(ON_THE_LINE);
  await atlas.expectPanel("Tajikistan–Afghanistan");
});
