import { expect, test } from "./driver.ts";

test("the corridor can be walked from the whole to a route, a leg and a node, and back", async ({ atlas }) => {
  await atlas.open("?select=corridor:north-south");
  await atlas.markVisit();
  await atlas.expectPanel("North–South corridor");
  await atlas.follow("Western route", atlas.section("Routes"));
  await atlas.expectPanel("Western route");
  const missing = atlas.section("Legs").getByRole("listitem").filter({ hasText: "Missing link" });
  await expect(missing).toHaveText(/Astara \(Iran\)–Rasht\s+Rail · Missing link/);
  await atlas.follow("Astara (Iran)–Rasht", missing);
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
