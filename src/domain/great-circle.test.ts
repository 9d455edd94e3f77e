import fc from "fast-check";
import { expect, test } from "vitest";
import type { Position } from "../../geo/contract/primitives.ts";
import { distanceKm } from "./geography.ts";
import { greatCircle } from "./great-circle.ts";

const at = (lon: number, lat: number) => [lon, lat] as unknown as Position;
const positions = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }))
  .map(([lon, lat]) => at(lon, lat));

test("a line begins and ends where it should, is as long as the distance, and goes in equal steps", () => {
  fc.assert(
    fc.property(positions, positions, (from, to) => {
      const distance = distanceKm(from, to);
      fc.pre(distance > 1 && distance < 19_900);
      const line = greatCircle(from, to, 24);
      const steps = line.slice(1).map((position, index) => distanceKm(line[index] ?? position, position));
      expect(line).toHaveLength(25);
      expect(distanceKm(line[0] ?? to, from)).toBeLessThan(0.01);
      expect(distanceKm(line.at(-1) ?? from, to)).toBeLessThan(0.01);
      expect(steps.reduce((sum, step) => sum + step, 0) / distance).toBeCloseTo(1, 3);
      expect(Math.max(...steps) / Math.min(...steps)).toBeCloseTo(1, 2);
    }),
  );
});

test("a line over 180° runs on instead of jumping back around the world", () => {
  const line = greatCircle(at(160, 60), at(-150, 62), 24);
  const jumps = line.slice(1).map(([lon], index) => Math.abs(lon - (line[index]?.[0] ?? lon)));
  expect(Math.max(...jumps)).toBeLessThan(10);
  expect(line.at(-1)?.[0]).toBeCloseTo(210, 6);
});

test("a line between two places of one latitude bows towards the pole", () => {
  expect(greatCircle(at(30, 50), at(90, 50), 2)[1]?.[1]).toBeGreaterThan(53);
});

test("a line of no length stays where it is", () => {
  for (const [lon, lat] of greatCircle(at(30, 50), at(30, 50), 2)) {
    expect(lon).toBeCloseTo(30, 6);
    expect(lat).toBeCloseTo(50, 6);
  }
});
