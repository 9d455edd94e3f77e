import { expect, test } from "./driver.ts";
import type { DataFile } from "./driver-words.ts";

const CASES: readonly (readonly [DataFile, string])[] = [
  ["events.geojson", "The details of events could not be loaded."],
  ["event-index.json", "The list of events could not be loaded."],
  ["corridor-legs.geojson", "The corridor could not be loaded."],
  ["base.pmtiles", "The base map could not be loaded."],
];

for (const [file, message] of CASES) {
  test(`without ${file} a notice names what is missing, and the rest works`, async ({ atlas }) => {
    for (const how of ["unreachable", "malformed"] as const) {
      await test.step(how, async () => {
        await atlas.breakFile(file, how);
        await atlas.go("?select=KZ");
        await expect(atlas.notices.filter({ hasText: message })).not.toHaveCount(0);
        await atlas.failed();
        await atlas.expectPanel("Kazakhstan");
        await expect(atlas.section("Membership of the CSTO")).toContainText("Member since");
        await expect(atlas.layerSwitch("Member states")).toBeChecked();
        if (file !== "event-index.json") await expect(atlas.events).not.toHaveCount(0);
        await atlas.mendFile(file);
      });
    }
  });
}

test("a lost file can be asked for again", async ({ atlas }) => {
  await atlas.breakFile("event-index.json", "unreachable");
  await atlas.go("?select=KZ");
  await atlas.failed();
  await atlas.mendFile("event-index.json");
  await atlas.panel().getByRole("button", { name: "Try again" }).first().click();
  await expect(atlas.eventNamed("CSTO peacekeeping mission in Kazakhstan")).toHaveCount(1);
  await atlas.ready();
  await expect(atlas.notices).toHaveCount(0);
});
