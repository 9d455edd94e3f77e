import { expect, test } from "vitest";
import { scaleBar } from "./scale-bar.ts";

test("a world of 512 pixels has 78.27 km a pixel at the equator", () => {
  const { metres, widthPx } = scaleBar({ lat: 0, zoom: 0 }, 100);
  expect(metres).toBe(5_000_000);
  expect(widthPx).toBeCloseTo(63.88, 2);
});

test("a pixel is half as long at 60° as at the equator", () => {
  const equator = scaleBar({ lat: 0, zoom: 5 }, 100);
  const north = scaleBar({ lat: 60, zoom: 6 }, 400);
  expect(north.widthPx / north.metres).toBeCloseTo((equator.widthPx / equator.metres) * 4, 10);
});

test("the bar is of a round length, and as long as it may be", () => {
  for (let zoom = 0; zoom < 12; zoom += 0.1) {
    const { metres, widthPx } = scaleBar({ lat: 51.5, zoom }, 110);
    expect(String(metres)).toMatch(/^[125]0*$/);
    expect(widthPx).toBeLessThanOrEqual(110);
    expect(widthPx).toBeGreaterThan(110 / 2.5 - 0.01);
  }
});
