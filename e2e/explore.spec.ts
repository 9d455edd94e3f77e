import { expect, test } from "./driver.ts";

test("a click on Kazakhstan opens its panel, and the January 2022 mission can be read there", async ({ atlas }) => {
  await atlas.open("?projection=mercator#map=5/46.2/66.5");
  await atlas.expectNoPanel();
  await atlas.clickMapAt({ lon: 66.5, lat: 46.2 });
  await atlas.expectPanel("Kazakhstan");
  await atlas.expectQuery("select", "KZ");
  // What was clicked is in view already, so the map stays where it is.
  await atlas.clickMapAt({ lon: 64.5, lat: 42.6 });
  await atlas.expectPanel("Uzbekistan");
  await atlas.clickMapAt({ lon: 66.5, lat: 46.2 });
  await atlas.expectPanel("Kazakhstan");

  const membership = atlas.section("Membership of the CSTO");
  await expect(membership).toContainText("Member since 20 April 1994");

  const mission = atlas.eventNamed("CSTO peacekeeping mission in Kazakhstan");
  await expect(mission).toHaveCount(1);
  await expect(mission.getByRole("time")).toHaveAttribute("datetime", "2022-01-06/2022-01-19");
  await expect(mission.getByRole("time")).toHaveText(/^6\s?–\s?19 January 2022$/);
  await expect(mission).toContainText("Mission");
  await expect(mission).toContainText("Almaty region (known to the area only)");
  await expect(mission).toContainText(/Host\s*Kazakhstan/);
  await expect(mission).toContainText(/Took part\s*Armenia, Belarus, Kyrgyzstan, Russia, Tajikistan/);
  await expect(mission).toContainText("Kassym-Jomart Tokayev");

  const sources = atlas.sourcesOf(mission);
  await expect(sources).not.toHaveCount(0);
  for (const source of await sources.all()) await expect(source).toHaveAttribute("href", /^https?:\/\//);
});

test("membership in a country's panel is that of the date", async ({ atlas }) => {
  await atlas.go("?select=AM&time=1991-01-01/2020-06-01");
  await atlas.expectPanel("Armenia");
  const membership = atlas.section("Membership of the CSTO");
  await expect(membership).toHaveText(/^Membership of the CSTO\s*Member since 20 April 1994/);
  await atlas.go("?select=AM&time=1991-01-01/2026-06-01");
  await expect(membership).toContainText("Member, participation frozen since");
  await atlas.go("?select=UZ&time=1991-01-01/2005-01-01");
  await expect(membership).toContainText("Treaty not renewed since 20 April 1999");
});
