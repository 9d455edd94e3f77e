import { expect } from "./driver.ts";
import { corridorTest as test } from "./driver-corridor.ts";

test("the corridor can be walked from the whole to a route, a leg and a node, and back", async ({ atlas }) => {
  await atlas.open("?select=corridor:north-south");
  await atlas.markVisit();
  await atlas.expectPanel("North–South corridor");
  await atlas.follow("Western route", atlas.section("Routes"));
  await atlas.expectPanel("Western route");
  const missing = atlas.section("Legs").getByRole("listitem").filter({ hasText: "Missing link" });
  await expect(missing.last()).toContainText("162 km");
  await atlas.follow("Rail Astara (Iran) – Rasht", missing);
  await atlas.expectPanel("Astara (Iran)–Rasht");
  await expect(atlas.section("Rail")).toContainText(/Status\s*Missing link/);
  await atlas.follow("Rasht", atlas.section("Nodes"));
  await atlas.expectPanel("Rasht");
  await atlas.expectQuery("select", "node:rasht");

  await atlas.back();
  await atlas.expectPanel("Astara (Iran)–Rasht");
  await atlas.expectQuery("select", "leg:astara-ir_rasht_rail");
  await atlas.back();
  await atlas.expectPanel("Western route");
  await atlas.back();
  await atlas.expectPanel("North–South corridor");
  expect(await atlas.isSameVisit()).toBe(true);
});

test("a route's strip has its stops in order, and the keyboard opens a leg from it", async ({ atlas, strip }) => {
  await atlas.open("?select=corridor:western&layers=north-south-corridor&time=1991-01-01/2017-06-01");
  await expect(strip.stops).toHaveCount(20);
  expect((await strip.stopNames()).slice(15, 19)).toEqual(["Astara (Azerbaijan)", "Astara (Iran)", "Rasht", "Qazvin"]);
  await expect(strip.stop("Astara (Iran)")).toContainText("Gauges meet: 1520 / 1435 mm");
  await expect(strip.branch("Branch at Rasht")).toContainText("Caspian Port");
  const leg = strip.leg("Rail Astara (Azerbaijan) – Astara (Iran)");
  await expect(leg).toContainText("not yet open on 1 June 2017");
  await strip.stop("Astara (Azerbaijan)").getByRole("button").last().focus();
  await atlas.tabTo(leg.getByRole("button"));
  await atlas.press("Enter");
  await atlas.expectPanel("Astara (Azerbaijan)–Astara (Iran)");
  expect(await atlas.accessibilityFaults()).toEqual([]);
});

test("the overview and the missing link's map name what they must", async ({ atlas, drawn }) => {
  await atlas.open("?layers=member-states#map=2.75/51.5/66");
  const members = ["Russia", "Kazakhstan", "Kyrgyzstan", "Tajikistan", "Belarus", "Armenia"];
  expect(await drawn.labelsDrawn()).toEqual(
    expect.arrayContaining([...members, "Caspian Sea", "Black Sea", "Moscow", "Astana"]),
  );
  await atlas.open("?layers=north-south-corridor&lang=ru#map=7.5/37.9/49.3");
  expect(await drawn.labelsDrawn("ru")).toEqual(
    expect.arrayContaining(["Решт", "Бендер-Энзели", "Астара (Иран)", "Ленкорань"]),
  );
});

test("names stand beside the marks of events, not under them", async ({ atlas, drawn }) => {
  await atlas.open();
  const opening = await drawn.labelsOnMarks();
  expect(opening.marks).toBeGreaterThan(15);
  expect(opening.labels).toEqual([]);
  const capitals = ["Moscow", "Astana", "Bishkek"];
  const members = ["Russia", "Kazakhstan", "Kyrgyzstan", "Tajikistan", "Belarus"];
  expect(await drawn.labelsDrawn()).toEqual(expect.arrayContaining([...members, ...capitals]));
  await atlas.open("?lang=ru#map=6.4/40.6/44.6");
  const caucasus = await drawn.labelsOnMarks("ru");
  expect(caucasus.marks).toBeGreaterThan(5);
  expect(caucasus.labels).toEqual([]);
  expect(await drawn.labelsDrawn("ru")).toEqual(expect.arrayContaining(["Ереван", "Тбилиси"]));
});
