import { expect, test } from "vitest";
import { captureScene } from "./capture-scene.ts";
import type { IsoDate } from "./day.ts";
import { type StepView, stepView } from "./story.ts";

const VIEW: StepView = {
  camera: { lon: 68.79, lat: 38.56, zoom: 6.5, bearing: -20, pitch: 40 },
  selection: { kind: "border", id: "tajik-afghan" },
  layers: new Set(["member-states", "events"]),
  overlays: new Set(["cis"]),
  time: { from: "1992-01-01" as IsoDate, to: "2005-12-31" as IsoDate },
  categories: new Set(["treaty"]),
};
const WORDS = {
  id: "one",
  title: { en: "", ru: "" },
  text: { en: "", ru: "" },
  notes: { en: "", ru: "" },
  highlights: [],
};

test("a step shows again what the map showed when it was captured", () => {
  const step = { ...WORDS, ...captureScene(VIEW, { isNarrow: false }) };
  expect(stepView(step, { isNarrow: false })).toEqual(VIEW);
  expect(stepView(step, { isNarrow: true })).toEqual(VIEW);
});

test("what is at its default is left out, and lists stand in the atlas's order", () => {
  const plain = {
    ...VIEW,
    camera: { lon: 68.79, lat: 38.56, zoom: 6.5, bearing: 0, pitch: 0 },
    selection: undefined,
    layers: new Set(["events", "member-states"] as const),
    overlays: new Set<never>(),
    categories: new Set<never>(),
  };
  expect(captureScene(plain, { isNarrow: false })).toEqual({
    camera: { lon: 68.79, lat: 38.56, zoom: 6.5 },
    layers: ["member-states", "events"],
    time: VIEW.time,
  });
});

test("on a narrow screen the second camera is captured, and the first one stays", () => {
  const wide = captureScene(VIEW, { isNarrow: false });
  const moved = { ...VIEW, camera: { lon: 60, lat: 30, zoom: 4, bearing: 0, pitch: 0 } };
  const narrow = captureScene(moved, { isNarrow: true, before: wide });
  expect(narrow.camera).toEqual(wide.camera);
  expect(narrow.narrowCamera).toEqual({ lon: 60, lat: 30, zoom: 4 });
  expect(captureScene(VIEW, { isNarrow: false, before: narrow }).narrowCamera).toEqual(narrow.narrowCamera);
});

test("a camera that no step may hold comes within bounds", () => {
  const far = { ...VIEW, camera: { lon: 190.123456789, lat: 89, zoom: 18, bearing: 200, pitch: 80 } };
  expect(captureScene(far, { isNarrow: false }).camera).toEqual({
    lon: -169.8765432,
    lat: 85,
    zoom: 14,
    bearing: -160,
    pitch: 60,
  });
});
