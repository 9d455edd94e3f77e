import { type AtlasDriver, expect, test } from "./driver.ts";

/** The window in the address, once it has come to rest. */
async function expectWindow(atlas: AtlasDriver, pattern: RegExp): Promise<void> {
  await expect.poll(() => atlas.query("time"), { message: "time= in the address" }).toMatch(pattern);
}

test("time plays, pauses and steps, in both ways of playing", async ({ atlas }) => {
  const { timeline } = atlas;
  await atlas.open("?time=1999-01-01/2000-12-31");
  await timeline.button("Step forward").click();
  await atlas.expectQuery("time", "1999-01-01/2001-03-31");
  await timeline.button("Step back").click();
  await atlas.expectQuery("time", "1999-01-01/2000-12-31");

  await timeline.choose("Way of playing", "Moving window");
  await timeline.button("Step forward").click();
  await atlas.expectQuery("time", "1999-04-01/2001-03-31");

  await timeline.choose("Speed", "4×");
  await timeline.button("Play").click();
  await expectWindow(atlas, /^200[0-9]-/);
  await timeline.button("Pause").click();
  await expect(timeline.button("Play")).toBeVisible();
  const [from = "", to = ""] = (atlas.query("time") ?? "").split("/");
  expect(Number(to.slice(0, 4)) - Number(from.slice(0, 4))).toBe(to.slice(5) === "12-31" ? 1 : 2);
  expect(await timeline.historyLength()).toBe(2);
});

test("playing ends at today, and begins anew where it is to repeat", async ({ atlas }) => {
  const { timeline } = atlas;
  await atlas.open("?time=2024-01-01/2025-12-31");
  await timeline.choose("Speed", "4×");
  await timeline.button("Play").click();
  await expect(timeline.button("Play")).toBeVisible();
  await expect(atlas.slider("To")).toHaveAttribute("aria-valuetext", new RegExp(String(new Date().getUTCFullYear())));
  await timeline.button("Repeat").click();
  await timeline.button("Play").click();
  await expectWindow(atlas, /^2024-01-01\/202[45]-/);
  await timeline.button("Pause").click();
});

test("handles and the window are dragged, and the history stays as it is", async ({ atlas }) => {
  const { timeline } = atlas;
  await atlas.open();
  const before = await timeline.historyLength();
  await timeline.dragHandle("to", "2012-07-01");
  await expectWindow(atlas, /^1991-01-01\/2012-0[5-8]-(30|31)$/);
  await timeline.dragHandle("from", "2007-01-01");
  await expectWindow(atlas, /^200(6-1[12]|7-0[1-3])-01\/2012-0[5-8]-/);
  await expect(atlas.slider("From")).toBeFocused();

  await timeline.dragFrom("2010-01-01", "2016-01-01");
  await expectWindow(atlas, /^201(2-1[0-2]|3-0[1-4])-01\/2018-0[4-9]-(30|31)$/);
  expect(await timeline.historyLength()).toBe(before);
  await timeline.button("All years").click();
  await atlas.expectQuery("time", null);
});

test("a click on a bar sets the window to it; the pointer over it tells what it is made of", async ({ atlas }) => {
  const { timeline } = atlas;
  await atlas.open();
  await timeline.pointAt("2022-06-15");
  await expect(timeline.tip).toContainText(/^2022: \d+ events/);
  await expect(timeline.tip).toContainText(/Missions and exercises: \d+/);
  await atlas.press("Escape");
  await expect(timeline.tip).toHaveCount(0);
  await timeline.clickAt("2009-06-15");
  await atlas.expectQuery("time", "2009-01-01/2009-12-31");
});

test("the wheel zooms to quarters, months and days, pans sideways, and a double click shows all again", async ({
  atlas,
}) => {
  const { timeline } = atlas;
  await atlas.open("?time=2000-01-01/2012-12-31");
  await expect(timeline.bars("year")).toBeVisible();
  await timeline.wheel("2022-01-01", { y: -600 });
  await expect(timeline.bars("quarter")).toBeVisible();
  await timeline.wheel("2022-01-01", { y: -600 });
  await expect(timeline.bars("month")).toBeVisible();
  await timeline.wheel("2022-01-01", { y: -150 }, "Control");
  await timeline.wheel("2022-01-01", { y: -150 }, "Control");
  await expect(timeline.bars("day")).toBeVisible();
  await timeline.wheel("2022-01-01", { x: 200 });
  await expect(timeline.bars("day")).toBeVisible();

  await timeline.clickAt("2010-01-01", 2);
  await expect(timeline.bars("year")).toBeVisible();
  await atlas.expectQuery("time", "2000-01-01/2012-12-31");

  await timeline.button("Finer scale").click();
  await timeline.button("Finer scale").click();
  await expect(timeline.bars("quarter")).toBeVisible();
  await timeline.button("Scale from 1991").click();
  await expect(timeline.bars("year")).toBeVisible();
});

test("dates can be typed as finely as they are known, and a wrong one loses nothing", async ({ atlas }) => {
  const { timeline } = atlas;
  await atlas.open("?select=KZ");
  await timeline.type("To date", "2022-01");
  await atlas.expectQuery("time", "1991-01-01/2022-01-31");
  await timeline.type("From date", "2022-01-06");
  await atlas.expectQuery("time", "2022-01-06/2022-01-31");

  await timeline.type("To date", "31.02.2022");
  await expect(timeline.problem).toHaveText("“31.02.2022” is not a date. Write 2022, 2022-01 or 2022-01-06.");
  await expect(timeline.field("To date")).toHaveValue("31.02.2022");
  await expect(timeline.field("To date")).toHaveAttribute("aria-invalid", "true");
  await atlas.expectQuery("time", "2022-01-06/2022-01-31");
  expect(await atlas.accessibilityFaults()).toEqual([]);

  await timeline.type("To date", "2021");
  await expect(timeline.problem).toContainText("would start after its end");
  await timeline.type("To date", "1985");
  await expect(timeline.problem).toContainText("The timeline runs from 1 January 1991 to");
  // Escape gives up what was typed, and leaves the panel open.
  await atlas.press("Escape");
  await expect(timeline.field("To date")).toHaveValue("2022-01-31");
  await expect(timeline.problem).toHaveCount(0);
  await atlas.expectPanel("Kazakhstan");
});

test("sliders answer arrows, Page, Home and End, and stop at each other", async ({ atlas }) => {
  await atlas.open("?time=2000-01-01/2012-12-31");
  await atlas.slider("To").focus();
  await atlas.press("PageDown");
  await atlas.expectQuery("time", "2000-01-01/2011-12-31");
  await atlas.press("PageUp", "PageUp", "ArrowLeft");
  await atlas.expectQuery("time", "2000-01-01/2013-11-30");
  await atlas.press("Home");
  await atlas.expectQuery("time", "2000-01-01/2000-01-01");
  await atlas.press("End");
  await expectWindow(atlas, /^2000-01-01\/20[2-9]\d-/);
  await atlas.slider("From").focus();
  await atlas.press("Home");
  // The end lies with the last event on record, which may be a plan for a day to come.
  await expect.poll(() => atlas.query("time") ?? "1991-01-01/").toMatch(/^1991-01-01\//);
});

test("bars, marks and exercises are walked and chosen by keyboard", async ({ atlas }) => {
  const { timeline } = atlas;
  await atlas.open("?time=1991-01-01/2009-12-31");
  await atlas.tabTo(timeline.bars("year"));
  await expect(timeline.bar).toHaveAccessibleName(/^2009: \d+ events; .*Missions and exercises: \d+/);
  await atlas.press("ArrowLeft");
  await expect(timeline.bar).toHaveAccessibleName(/^2008: /);
  await expect(timeline.tip).toContainText("2008");
  await atlas.press("Enter");
  await atlas.expectQuery("time", "2008-01-01/2008-12-31");
  await expect(timeline.bar).toHaveAttribute("aria-selected", "true");

  await atlas.tabTo(timeline.exercises.first().locator(".."));
  await expect(timeline.tip).toBeVisible();
  await atlas.press("End", "ArrowLeft", "ArrowRight", "Home");
  await expect(timeline.pointedExercise).toHaveAccessibleName(/Southern Shield-1999, 27 October/);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.press("Enter");
  await atlas.expectQuery("select", "exercise:southern-shield-1999");
  await atlas.expectQuery("time", "2008-01-01/2008-12-31");
});

test("an exercise's bar selects the exercise", async ({ atlas }) => {
  const { timeline } = atlas;
  await atlas.open();
  const bar = timeline.exercise("Operation Channel-2007");
  await bar.hover();
  await expect(timeline.tip).toContainText("28 August");
  await bar.click();
  await atlas.expectQuery("select", "exercise:channel-2007");
  await expect(atlas.panel().getByRole("heading", { level: 2 })).toContainText("Channel");
});

test("where exercises lie close together a press offers all of them by name", async ({ atlas }) => {
  const { timeline } = atlas;
  await atlas.open();
  const several = timeline.crowds.first();
  await several.click();
  await expect(timeline.choices.first()).toBeFocused();
  expect(await timeline.choices.count()).toBeGreaterThan(1);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.press("Escape");
  await expect(timeline.choices).toHaveCount(0);
  await several.click();
  await timeline.choices.nth(1).click();
  await expectSelected(atlas, /^exercise:/);
});

async function expectSelected(atlas: AtlasDriver, pattern: RegExp): Promise<void> {
  await expect.poll(() => atlas.query("select"), { message: "select= in the address" }).toMatch(pattern);
}

test("a mark of membership goes to its day", async ({ atlas }) => {
  const { timeline } = atlas;
  await atlas.open();
  const left = timeline.marks
    .filter({ visible: true })
    .and(atlas.page.getByRole("option", { name: /membership ends: Azerbaijan, Georgia, Uzbekistan, 20 April 1999/ }));
  await left.hover();
  await expect(timeline.tip).toContainText("20 April 1999");
  await left.click();
  await atlas.expectQuery("time", "1991-01-01/1999-04-20");
  await expect(atlas.legendOf("Member states").first()).toHaveText("Membership as of 20 April 1999");
});

test("on a telephone the timeline is compact, opens on demand and can be worked by thumb", async ({ atlas }) => {
  const { timeline } = atlas;
  await atlas.resize(390, 844);
  await atlas.open();
  await expect(timeline.marks).toHaveCount(0);
  const compact = await timeline.region.boundingBox();
  expect(compact?.height).toBeLessThan(150);
  await timeline.dragHandle("from", "2012-07-01");
  await expectWindow(atlas, /^2012-0\d-01\//);
  await expect(timeline.bars("year")).toBeVisible();
  await timeline.pinch(["2003-01-01", "2006-01-01"], 140);
  await expect(timeline.bars("quarter")).toBeVisible();
  await timeline.button("Whole timeline").click();
  await expect(timeline.marks.first()).toBeVisible();
  await expect(timeline.field("To date")).toBeVisible();
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await timeline.button("Compact timeline").click();
  await expect(timeline.field("To date")).toHaveCount(0);
});
