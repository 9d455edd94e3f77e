import { expect, test } from "vitest";
import { ownerOfZone } from "./zone-countries.ts";

test.each([
  ["Asia/Urumqi", "CN"],
  ["Europe/Busingen", "DE"],
  ["Asia/Dushanbe", "TJ"],
  ["Africa/El_Aaiun", "EH"],
  ["Europe/Simferopol", "crimea"],
  ["Etc/UTC", null],
])("%s belongs to %s", (zone, owner) => {
  expect(ownerOfZone(zone)).toBe(owner);
});

test("a zone that no country lists is an error, not a hole in the map", () => {
  expect(() => ownerOfZone("Mars/Olympus")).toThrow("Mars/Olympus");
});
