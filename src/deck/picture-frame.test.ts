import { describe, expect, test } from "vitest";
import type { SlideFrame } from "./deck.ts";
import { cameraOfFreeArea, pictureCamera, STORY_FREE_AREA } from "./picture-frame.ts";

const CAMERA = { lon: 60, lat: 45, zoom: 4, bearing: 0, pitch: 0 };

describe("the camera of a picture", () => {
  test("stays where it is where nothing covers the screen and the size is the same", () => {
    const screen = { widthPx: 1000, heightPx: 600, offsetXPx: 0, offsetYPx: 0 };
    const camera = cameraOfFreeArea(CAMERA, screen, { widthPx: 1000, heightPx: 600 });
    expect(camera.lon).toBeCloseTo(60, 6);
    expect(camera.lat).toBeCloseTo(45, 6);
    expect(camera.zoom).toBeCloseTo(4, 6);
  });

  test("of a story puts what stood beside the text into the middle", () => {
    const { widthPx, heightPx } = STORY_FREE_AREA;
    const camera = pictureCamera({ type: "camera", camera: CAMERA, narrowCamera: undefined }, { widthPx, heightPx });
    // 98 of the 8,192 pixels around the world at zoom 4.
    expect(camera.lon).toBeCloseTo(60 - (98 / 8192) * 360, 6);
    expect(camera.zoom).toBeCloseTo(4, 6);
  });

  test("is a level closer for a picture of twice the size", () => {
    const { widthPx, heightPx } = STORY_FREE_AREA;
    const size = { widthPx: widthPx * 2, heightPx: heightPx * 2 };
    expect(pictureCamera({ type: "camera", camera: CAMERA, narrowCamera: undefined }, size).zoom).toBeCloseTo(5, 6);
  });

  test("holds a box whole, that of Russia across 180° too", () => {
    const size = { widthPx: 800, heightPx: 600 };
    const camera = pictureCamera({ type: "bounds", bounds: [19.6, 41.2, -169, 81.9], maxZoom: 6 }, size);
    const shown = ((size.widthPx - 48) / (512 * 2 ** camera.zoom)) * 360;
    expect(shown).toBeGreaterThanOrEqual(171.4 - 0.01);
    expect(camera.lon).toBeCloseTo(105.3, 1);
  });

  test("comes no closer to a small box than it is told", () => {
    const frame: SlideFrame = { type: "bounds", bounds: [70, 40, 70.1, 40.1], maxZoom: 6 };
    expect(pictureCamera(frame, { widthPx: 800, heightPx: 600 }).zoom).toBe(6);
  });
});
