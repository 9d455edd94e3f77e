import { expect, test } from "./driver.ts";

const CENTRAL_ASIA = "?projection=mercator#map=5/42.5/73";

test("all that the map draws is listed by kind, the nearest first, and Enter opens it", async ({ atlas }) => {
  await atlas.open(CENTRAL_ASIA);
  await atlas.tabTo(atlas.map);
  await atlas.press("Tab");
  await expect(atlas.twin.button).toBeFocused();
  await atlas.press("Enter");
  await atlas.twin.ready();
  for (const kind of ["Countries", "Borders", "Crossings and bridges", "Training grounds", "Exercises", "Events"]) {
    await expect(atlas.twin.group(kind)).not.toHaveCount(0);
    const distances = await atlas.twin.distances(atlas.twin.group(kind));
    expect(distances, kind).toEqual(distances.toSorted((a, b) => a - b));
  }
  await atlas.twin.expectCurrent(/^Kyrgyzstan, country, member since 1994, \d+ km/);
  await atlas.twin.type("ka");
  await atlas.twin.expectCurrent(/^Kazakhstan, country, member since 1994/);
  await atlas.press("Enter");
  await atlas.expectPanel("Kazakhstan");
  await expect(atlas.panel().getByRole("heading", { level: 2 })).toBeFocused();
  await atlas.press("Escape");
  await atlas.expectNoPanel();
  await expect(atlas.twin.list).toBeFocused();
  await atlas.twin.expectCurrent(/^Kazakhstan/);
  await atlas.press("Escape");
  await expect(atlas.twin.list).toHaveCount(0);
  await expect(atlas.twin.button).toBeFocused();
});

test("in the list arrows walk by distance, and Alt with an arrow by direction", async ({ atlas }) => {
  await atlas.open(CENTRAL_ASIA);
  await atlas.twin.open();
  await atlas.twin.choose("Arrange", "By distance");
  const distances = await atlas.twin.distances();
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  await atlas.twin.list.focus();
  await atlas.press("Home");
  const first = await atlas.twin.current();
  await atlas.press("ArrowDown");
  await expect.poll(() => atlas.twin.current()).not.toBe(first);
  await atlas.press("ArrowUp");
  await atlas.twin.expectCurrent(first.slice(0, 20));

  await atlas.twin.type("ky");
  await atlas.twin.expectCurrent(/^Kyrgyzstan/);
  await atlas.press("Alt+ArrowUp");
  await atlas.twin.expectCurrent(/km north/);
  await atlas.press("End", "Alt+ArrowDown", "Alt+ArrowDown", "Alt+ArrowDown", "Alt+ArrowDown", "Alt+ArrowDown");
  expect(atlas.page.url()).toContain("map=5/42.5/73");
});

test("the list follows time and layers", async ({ atlas }) => {
  await atlas.open(`?time=1991-01-01/1999-05-01&projection=mercator#map=4/42.5/66`);
  await atlas.twin.open();
  await expect(atlas.twin.options.filter({ hasText: "Uzbekistan" })).toContainText("Treaty not renewed since 1999");
  await expect(atlas.twin.group("Exercises")).toHaveCount(0);
  await expect(atlas.twin.options.filter({ hasText: /20[012]\d/ })).toHaveCount(0);
});

test("the whole map can be listed, and the map follows where it is asked to", async ({ atlas }) => {
  await atlas.open(CENTRAL_ASIA);
  await atlas.twin.open();
  await expect(atlas.twin.options.filter({ hasText: "Bering" })).toHaveCount(0);
  await atlas.twin.choose("Show", "The whole map");
  await expect(atlas.twin.options.filter({ hasText: "Bering" })).toHaveCount(1);
  await atlas.twin.panButton("north").click();
  await expect.poll(() => atlas.camera()).not.toContain("42.5/73");
  await atlas.twin.followSwitch.check();
  await atlas.twin.list.focus();
  await atlas.twin.type("kyr");
  await atlas.twin.expectCurrent(/^Kyrgyzstan/);
  await expect(atlas.twin.list).toBeFocused();
});

test("on the map Alt with an arrow walks what is drawn and says it, and Enter opens it", async ({ atlas }) => {
  await atlas.open(CENTRAL_ASIA);
  await atlas.tabTo(atlas.map);
  await atlas.press("Alt+ArrowUp");
  await expect(atlas.twin.said).toHaveText(/, \d+ km (north|north-east|north-west)(; \d+ more here)?$/);
  const name = ((await atlas.twin.said.textContent()) ?? "").split(",")[0] ?? "";
  expect(name).not.toBe("");
  await atlas.press("Enter");
  await expect(atlas.panel().getByRole("heading", { level: 2 })).toContainText(name);
});

test("what changes is said once it has come to rest", async ({ atlas }) => {
  await atlas.open("?projection=mercator#map=4/46/66");
  await expect(atlas.twin.said).toHaveText("");
  await atlas.tabTo(atlas.map);
  await atlas.press("Enter");
  await expect(atlas.twin.said).toHaveText(/^Kazakhstan, member since 1994; \d+ events, \d+ in view\.$/);
  await atlas.press("Escape");
  await atlas.toggleLayerByKeyboard("Exercises");
  await expect(atlas.twin.said).toHaveText(/^Exercises hidden; \d+ features in view\.$/);
  await atlas.slider("To").focus();
  await atlas.press("Home");
  await expect(atlas.twin.said).toHaveText(/^1991 to 1 January 1991: /);
  await atlas.tabTo(atlas.map, true);
  await atlas.press("Minus");
  await expect(atlas.twin.said).toHaveText(/^Central Asia, \d+ features in view\.$/);
});

test("play says nothing at each step", async ({ atlas }) => {
  await atlas.open("?time=1991-01-01/1995-12-31");
  await atlas.playButton.click();
  await expect.poll(() => atlas.query("time")).toContain("2000");
  await expect(atlas.twin.said).toHaveText("");
});

test("the view is told in prose, in both languages", async ({ atlas }) => {
  await atlas.open("?time=2014-01-01/2024-12-31");
  await atlas.twin.describeView();
  await expect(atlas.twin.description).toContainText(/2014–2024: \d+ exercises, most in \w+ \(\d+\)/);
  await expect(atlas.twin.description).toContainText("On 31 December 2024 the CSTO had 6 members");
  await atlas.switchLanguage();
  await expect(atlas.twin.description).toContainText(/2014–2024 годы: \d+ учени/);
});

test("without WebGL the list holds everything that the map would draw", async ({ atlas }) => {
  await atlas.access.denyWebGl();
  await atlas.go("?projection=mercator");
  await atlas.failed();
  await atlas.twin.open();
  await expect(atlas.twin.region).toContainText("There is no map");
  await atlas.twin.type("Kaz");
  await atlas.twin.expectCurrent(/^Kazakhstan, country, member since 1994, [\d,]+ km west/);
  await atlas.press("Enter");
  await atlas.expectPanel("Kazakhstan");
  await atlas.press("Escape", "Escape");
  await expect(atlas.twin.button).toBeFocused();
});
