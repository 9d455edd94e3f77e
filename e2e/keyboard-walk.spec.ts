import { expect, test } from "./driver.ts";

const MISSION = "CSTO peacekeeping mission in Kazakhstan";

test("the main job is done by keyboard alone, in one go", async ({ atlas }) => {
  test.slow();
  await atlas.open();

  await test.step("find Kazakhstan and open it", async () => {
    await atlas.tabTo(atlas.twin.button);
    await atlas.press("Enter");
    await atlas.twin.ready();
    await atlas.twin.type("Kaz");
    await atlas.twin.expectCurrent(/^Kazakhstan, country, member since 1994/);
    await atlas.access.expectFocusVisible();
    await atlas.press("Enter");
    await atlas.expectPanel("Kazakhstan");
    await expect(atlas.panel().getByRole("heading", { level: 2 })).toBeFocused();
  });

  await test.step("read the mission of January 2022", async () => {
    await expect(atlas.eventNamed(MISSION)).toHaveCount(1);
    await atlas.tabTo(atlas.events.first().getByRole("heading").getByRole("button"), false, 90);
    await atlas.access.walkTo(atlas.panel().getByRole("button", { name: MISSION, exact: true }));
    await atlas.access.expectFocusVisible();
    await atlas.press("Enter");
    await atlas.expectPanel(MISSION);
    await expect(atlas.panel().locator("time").first()).toHaveAttribute("datetime", /^2022-01-06\/2022-01-/);
    await expect(atlas.section("Figures")).toBeVisible();
  });

  await test.step("follow a source", async () => {
    const source = atlas.sourcesOf(atlas.section("Sources")).first();
    await atlas.tabTo(source, false, 200);
    await atlas.access.expectFocusVisible();
    await expect(source).toHaveAttribute("href", /^https?:\/\//);
    await expect(source).toHaveAccessibleName(/\w/);
  });

  await test.step("come back by Escape, first from the panel, then from the list", async () => {
    await atlas.press("Escape");
    await atlas.expectNoPanel();
    await expect(atlas.twin.list).toBeFocused();
    await atlas.press("Escape");
    await expect(atlas.twin.button).toBeFocused();
  });

  await test.step("toggle a layer", async () => {
    await atlas.tabTo(atlas.layerSwitch("Exercises"));
    await atlas.press("Space");
    await expect(atlas.layerSwitch("Exercises")).not.toBeChecked();
    expect(atlas.query("layers")).not.toContain("exercises");
  });

  await test.step("change the date", async () => {
    await atlas.tabTo(atlas.slider("To"));
    await atlas.press("ArrowLeft");
    await expect.poll(() => atlas.query("time")).not.toBeNull();
    await atlas.access.expectFocusVisible();
  });
});
