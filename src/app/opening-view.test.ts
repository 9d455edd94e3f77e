import { describe, expect, test } from "vitest";
import { isInBounds, sightOf } from "../domain/sight.ts";
import type { FreeArea } from "./free-area.ts";
import { openingCamera } from "./opening-view.ts";

const bare = { left: 12, top: 12, right: 12, bottom: 12 };
const besideCard = { ...bare, left: 272 };

const SCREENS: readonly (readonly [string, FreeArea])[] = [
  ["a laptop", { widthPx: 1440, heightPx: 700, padding: besideCard }],
  ["full HD", { widthPx: 1920, heightPx: 860, padding: besideCard }],
  ["an ultrawide screen", { widthPx: 2560, heightPx: 860, padding: besideCard }],
  ["4:3", { widthPx: 1024, heightPx: 560, padding: besideCard }],
  ["a tablet upright", { widthPx: 768, heightPx: 800, padding: besideCard }],
  ["a telephone", { widthPx: 390, heightPx: 600, padding: bare }],
  ["a small telephone", { widthPx: 320, heightPx: 400, padding: bare }],
  ["a telephone lying", { widthPx: 844, heightPx: 270, padding: bare }],
];

/** Corners of the five smaller members and Saint Petersburg. */
const ALWAYS_SEEN: readonly (readonly [string, readonly [number, number]])[] = [
  ["Belarus", [23.2, 52.1]],
  ["Armenia", [43.5, 40.1]],
  ["Tajikistan", [68, 37]],
  ["Kyrgyzstan", [80.2, 42.2]],
  ["eastern Kazakhstan", [87.3, 49.1]],
  ["Saint Petersburg", [30.3, 59.9]],
];

/** What is seen in the free part. */
function seen(area: FreeArea) {
  const camera = openingCamera(area);
  const { padding, widthPx, heightPx } = area;
  const worldPx = 512 * 2 ** camera.zoom;
  const lon = camera.lon + ((padding.left - padding.right) / 2 / worldPx) * 360;
  const free = {
    widthPx: widthPx - padding.left - padding.right,
    heightPx: heightPx - padding.top - padding.bottom,
  };
  return { camera, bounds: sightOf({ ...camera, lon }, free).bounds };
}

describe.each(SCREENS)("on %s", (_name, area) => {
  test.each(ALWAYS_SEEN)("the opening view shows %s clear of what covers the map", (_place, position) => {
    expect(isInBounds(seen(area).bounds, [...position])).toBe(true);
  });
});

test.each(SCREENS.slice(1, 3))("on %s Russia is whole, Chukotka beyond 180° included", (_name, area) => {
  const { bounds } = seen(area);
  expect(isInBounds(bounds, [-170, 66])).toBe(true);
  expect(isInBounds(bounds, [104, 77])).toBe(true);
});

test("the map is flat from the start wherever the members fit into it so", () => {
  for (const [, area] of SCREENS.slice(0, 5)) expect(openingCamera(area).zoom).toBeGreaterThanOrEqual(2.05);
});

test("no window is too small to open", () => {
  const camera = openingCamera({ widthPx: 10, heightPx: 10, padding: bare });
  expect(camera.zoom).toBe(1);
  expect(Number.isFinite(camera.lat) && Number.isFinite(camera.lon)).toBe(true);
});
