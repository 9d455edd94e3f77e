import { expect, test } from "vitest";
import { fittingRatio, PICTURE_PX } from "./picture-sizes.ts";

test("a picture that the browser draws keeps its sharpness", () => {
  expect(fittingRatio(PICTURE_PX.slide, 4, 8192)).toBe(4);
});

test("a larger one is as sharp as the browser's longest side allows", () => {
  expect(fittingRatio(PICTURE_PX.slide, 4, 4096)).toBeCloseTo(4096 / 1920);
  expect(fittingRatio(PICTURE_PX["a4-portrait"], 4, 4096)).toBeCloseTo(4096 / 1123);
});
