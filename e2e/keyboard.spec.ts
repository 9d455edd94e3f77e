import { expect, test } from "./driver.ts";

test("the map, the panel and the way back work by keyboard alone", async ({ atlas }) => {
  await atlas.open("?projection=mercator#map=5/46.2/66.5");
  await atlas.tabTo(atlas.map);
  await atlas.press("Enter");
  await atlas.expectPanel("Kazakhstan");
  await atlas.tabTo(atlas.panel().getByRole("button", { name: "Close panel" }));
  await atlas.press("Enter");
  await atlas.expectNoPanel();
  await expect(atlas.map).toBeFocused();

  await atlas.press("Enter");
  await atlas.expectPanel("Kazakhstan");
  const mission = atlas.panel().getByRole("button", { name: "CSTO peacekeeping mission in Kazakhstan" });
  await expect(mission).toBeVisible();
  await mission.focus();
  await atlas.press("Enter");
  await atlas.expectPanel("CSTO peacekeeping mission in Kazakhstan");
  await expect(atlas.panel().getByRole("heading", { level: 2 })).toBeFocused();
  await atlas.press("Escape");
  await atlas.expectNoPanel();
  await expect(atlas.map).toBeFocused();
});

test("Escape closes the top-most thing: the chooser, then the panel", async ({ atlas }) => {
  await atlas.open("?select=TJ&projection=mercator#map=4/38.56/68.78");
  await atlas.expectPanel("Tajikistan");
  await atlas.tabTo(atlas.map);
  await atlas.press("Enter");
  await expect(atlas.chooser).toBeVisible();
  await expect(atlas.choices.first()).toBeFocused();
  await atlas.press("Escape");
  await expect(atlas.chooser).toHaveCount(0);
  await expect(atlas.map).toBeFocused();
  await atlas.expectPanel("Tajikistan");
  await atlas.openAbout();
  await expect(atlas.about).toBeVisible();
  await atlas.press("Escape");
  await expect(atlas.about).toHaveCount(0);
  await atlas.expectPanel("Tajikistan");
  await atlas.press("Escape");
  await atlas.expectNoPanel();
});

test("arrow keys move both ends of the window, and Play starts and stops", async ({ atlas }) => {
  await atlas.open("?time=1991-01-01/2012-12-31");
  await atlas.slider("To").focus();
  await atlas.press("ArrowLeft", "ArrowLeft");
  await atlas.expectQuery("time", "1991-01-01/2012-10-31");
  await expect(atlas.slider("To")).toHaveAttribute("aria-valuetext", "31 October 2012");
  await atlas.slider("From").focus();
  await atlas.press("ArrowRight");
  await atlas.expectQuery("time", "1991-02-01/2012-10-31");

  await atlas.playButton.focus();
  await atlas.press("Enter");
  await expect(atlas.playButton).toHaveAccessibleName("Pause");
  await expect.poll(() => atlas.query("time")).not.toBe("1991-02-01/2012-10-31");
  await expect(atlas.playButton).toBeFocused();
  await atlas.press("Enter");
  await expect(atlas.playButton).toHaveAccessibleName("Play");
});
