import { expect, test } from "vitest";
import type { Camera } from "../domain/camera.ts";
import { cameraOn, type Stage } from "./step-frame.ts";

const CAMERA: Camera = { lon: 70, lat: 45, zoom: 4, bearing: 0, pitch: 0 };
const FRAME = { type: "camera", camera: CAMERA, narrowCamera: undefined } as const;
const AS_COMPOSED: Stage = { widthPx: 1440, heightPx: 780, rightPx: 440, bottomPx: 0 };

/** Where a place stands on the screen, from its left upper corner, on the flat unturned map. */
function screenOf(lon: number, lat: number, camera: Camera, stage: Stage): { x: number; y: number } {
  const worldPx = 512 * 2 ** camera.zoom;
  const north = (latitude: number) => Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI);
  return {
    x: stage.widthPx / 2 + ((lon - camera.lon) / 360) * worldPx,
    y: stage.heightPx / 2 - (north(lat) - north(camera.lat)) * worldPx,
  };
}

test("on the screen that it was composed for a camera stays as it is", () => {
  const camera = cameraOn(AS_COMPOSED, FRAME, false);
  expect(camera.lon).toBeCloseTo(70);
  expect(camera.lat).toBeCloseTo(45);
  expect(camera.zoom).toBeCloseTo(4);
});

test("what lay in the middle of the free part lies in the middle of any other free part", () => {
  const stage: Stage = { widthPx: 1920, heightPx: 1000, rightPx: 640, bottomPx: 0 };
  const camera = cameraOn(stage, FRAME, false);
  const middle = screenOf(70 - (220 / (512 * 16)) * 360, 45, camera, stage);
  expect(middle.x).toBeCloseTo((1920 - 640) / 2);
  expect(middle.y).toBeCloseTo(500);
  expect(camera.zoom).toBeCloseTo(4 + Math.log2(1.28));
});

test("above a text that covers the lower part, a camera made for beside it is moved up and out", () => {
  const stage: Stage = { widthPx: 390, heightPx: 700, rightPx: 0, bottomPx: 320 };
  const camera = cameraOn(stage, FRAME, true);
  const middle = screenOf(70 - (220 / (512 * 16)) * 360, 45, camera, stage);
  expect(middle.x).toBeCloseTo(195);
  expect(middle.y).toBeCloseTo(190);
  expect(camera.zoom).toBeCloseTo(4 + Math.log2(0.39));
});

test("a narrow screen has its own camera where the step has one", () => {
  const narrowCamera = { ...CAMERA, zoom: 2.5 };
  const stage: Stage = { widthPx: 390, heightPx: 680, rightPx: 0, bottomPx: 306 };
  const camera = cameraOn(stage, { ...FRAME, narrowCamera }, true);
  expect(camera.zoom).toBeCloseTo(2.5);
  expect(camera.lat).toBeCloseTo(45);
});

test("a camera of the whole world, where the map may be a globe, is only scaled", () => {
  const world = { ...CAMERA, lon: 5, lat: 42, zoom: 1.6 };
  const stage: Stage = { widthPx: 1440, heightPx: 780, rightPx: 520, bottomPx: 0 };
  const camera = cameraOn(stage, { ...FRAME, camera: world }, false);
  expect(camera).toMatchObject({ lon: 5, lat: 42 });
  expect(camera.zoom).toBeLessThan(1.6);
});
