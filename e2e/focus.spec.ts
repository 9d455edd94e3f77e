import { expect, test } from "./driver.ts";

const MISSION = "CSTO peacekeeping mission in Kazakhstan";

test("a panel takes the focus to its heading, passes it on, and gives it back to what opened it", async ({ atlas }) => {
  await atlas.open("?projection=mercator#map=5/46.2/66.5");
  await atlas.tabTo(atlas.map);
  await atlas.press("Enter");
  const heading = atlas.panel().getByRole("heading", { level: 2 });
  await expect(heading).toBeFocused();
  await atlas.panel().getByRole("button", { name: MISSION }).focus();
  await atlas.press("Enter");
  await atlas.expectPanel(MISSION);
  await expect(heading).toBeFocused();
  // From event to event the panel stays, and what was pressed is gone.
  await atlas.section("See also").getByRole("button").first().focus();
  await atlas.press("Enter");
  await expect(heading).not.toHaveText(MISSION);
  await expect(heading).toBeFocused();
  await atlas.press("Escape");
  await expect(atlas.map).toBeFocused();
});

test("a page takes the focus to its heading and gives it back to its button", async ({ atlas }) => {
  await atlas.open();
  const button = atlas.page.getByRole("banner").getByRole("button", { name: "Table", exact: true });
  await button.focus();
  await atlas.press("Enter");
  await expect(
    atlas.page.getByRole("region").getByRole("heading", { level: 2, name: "Events as a table" }),
  ).toBeFocused();
  await atlas.press("Escape");
  await expect(button).toBeFocused();
});

test("a dialog gives the focus back to its button", async ({ atlas }) => {
  await atlas.open();
  await atlas.openAbout();
  await expect(atlas.about.locator(":focus")).toHaveCount(1);
  await atlas.press("Escape");
  await expect(atlas.page.getByRole("button", { name: "More" })).toBeFocused();
});

test("the chooser hands the way back to the panel that it opens", async ({ atlas }) => {
  await atlas.open("?projection=mercator#map=4/38.56/68.78");
  await atlas.tabTo(atlas.map);
  await atlas.press("Enter");
  await expect(atlas.choices.first()).toBeFocused();
  await atlas.press("Enter");
  await expect(atlas.panel().getByRole("heading", { level: 2 })).toBeFocused();
  await atlas.press("Escape");
  await expect(atlas.map).toBeFocused();
});

test("a part that closes while the focus is elsewhere leaves it there", async ({ atlas }) => {
  await atlas.open("?select=KZ");
  await atlas.expectPanel("Kazakhstan");
  // What the address opened has taken nothing.
  expect(await atlas.page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  await atlas.playButton.focus();
  await atlas.press("Escape");
  await atlas.expectNoPanel();
  await expect(atlas.playButton).toBeFocused();
});

test("Escape closes the list only after the panel over it", async ({ atlas }) => {
  await atlas.open("?select=KZ");
  await atlas.press("Alt+l");
  await atlas.twin.ready();
  await atlas.panel().getByRole("button", { name: "Close panel" }).focus();
  await atlas.press("Escape");
  await atlas.expectNoPanel();
  await expect(atlas.twin.list).toBeVisible();
  await atlas.press("Escape");
  await expect(atlas.twin.list).toHaveCount(0);
});
