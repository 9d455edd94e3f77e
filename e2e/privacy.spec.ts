import { expect, test } from "./driver.ts";

test("nothing is asked of any other server, and what has been loaded works without a network", async ({ atlas }) => {
  await atlas.open("?select=KZ");
  await expect(atlas.sourcesOf(atlas.events.first())).not.toHaveCount(0);
  await atlas.chooseTheme("Dark");
  await atlas.chooseTheme("Print");
  await atlas.switchLanguage();
  await atlas.expectPanel("Казахстан");
  await atlas.switchLanguage();
  await atlas.closePanel();
  await atlas.openAbout();
  await expect(atlas.about).toBeVisible();
  await atlas.press("Escape");

  await atlas.back();
  await atlas.expectPanel("Kazakhstan");
  await atlas.cutNetwork();
  await atlas.follow("CSTO peacekeeping mission in Kazakhstan");
  await atlas.expectPanel("CSTO peacekeeping mission in Kazakhstan");
  await expect(atlas.sourcesOf(atlas.panel())).not.toHaveCount(0);
  await atlas.follow("Kazakhstan");
  await atlas.expectPanel("Kazakhstan");
  await expect(atlas.eventNamed("CSTO peacekeeping mission in Kazakhstan")).toContainText("Took part");

  expect(atlas.requests.length).toBeGreaterThan(10);
  expect(atlas.requests.filter((url) => !atlas.isOwn(url))).toEqual([]);
});
