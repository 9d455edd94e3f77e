import { expect, test } from "vitest";
import { gaugesThatMeet } from "./gauge-break.ts";

const rail = (gaugeMm?: 1435 | 1520 | 1524) => ({ mode: "rail" as const, gaugeMm });

test("names both gauges where two meet, the wider first", () => {
  expect(gaugesThatMeet([rail(1435), rail(1520), rail(1435)])).toEqual([1520, 1435]);
});

test("is no break between 1520 and 1524 mm, over which trains run through", () => {
  expect(gaugesThatMeet([rail(1520), rail(1524)])).toEqual([]);
});

test("is no break where a gauge is not known, or where the other leg is none of a railway", () => {
  expect(gaugesThatMeet([rail(1520), rail()])).toEqual([]);
  expect(gaugesThatMeet([rail(1520), { mode: "road", gaugeMm: undefined }])).toEqual([]);
});
