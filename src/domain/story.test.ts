import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IsoDate } from "./day.ts";
import { clampStep, type StoryStep, stepAt, stepView, textIn } from "./story.ts";

const text = { en: "Text", ru: "Текст" };
const STEP: StoryStep = {
  id: "first",
  title: text,
  text,
  notes: text,
  camera: { lon: 70, lat: 45, zoom: 4 },
  layers: ["events", "member-states"],
  time: { from: "2022-01-01" as IsoDate, to: "2022-01-31" as IsoDate },
  highlights: [],
};

describe("the number of a step", () => {
  test.each([
    [0, 1],
    [-3, 1],
    [1, 1],
    [2.9, 2],
    [3, 3],
    [4, 3],
    [Number.POSITIVE_INFINITY, 3],
    [Number.NaN, 1],
  ])("%d is taken as %d of three", (asked, taken) => {
    expect(clampStep({ steps: ["a", "b", "c"] }, asked)).toBe(taken);
  });

  test("always names a step that exists", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.double(), (steps, asked) => {
        expect(steps).toContain(stepAt({ steps }, asked));
      }),
    );
  });

  test("names none where there is none", () => {
    expect(stepAt({ steps: [] }, 1)).toBeUndefined();
  });
});

describe("the view of a step", () => {
  test("spells out what the step leaves to the default", () => {
    expect(stepView(STEP, { isNarrow: false })).toEqual({
      camera: { lon: 70, lat: 45, zoom: 4, bearing: 0, pitch: 0 },
      selection: undefined,
      layers: new Set(["events", "member-states"]),
      overlays: new Set(),
      time: STEP.time,
      categories: new Set(),
    });
  });

  test("takes over what the step says", () => {
    const step: StoryStep = {
      ...STEP,
      camera: { lon: 70, lat: 45, zoom: 4, bearing: 20, pitch: 30 },
      overlays: ["csto", "cis"],
      categories: ["mission"],
      selection: "event:kz22-mission",
    };
    expect(stepView(step, { isNarrow: false })).toMatchObject({
      camera: { bearing: 20, pitch: 30 },
      selection: { kind: "event", id: "kz22-mission" },
      overlays: new Set(["csto", "cis"]),
      categories: new Set(["mission"]),
    });
  });

  test("has a camera of its own on a narrow screen where the step gives one", () => {
    const step: StoryStep = { ...STEP, narrowCamera: { lon: 71, lat: 40, zoom: 3 } };
    expect(stepView(step, { isNarrow: true }).camera.zoom).toBe(3);
    expect(stepView(step, { isNarrow: false }).camera.zoom).toBe(4);
    expect(stepView(STEP, { isNarrow: true }).camera.zoom).toBe(4);
  });
});

test("a text that stands in one language only is read in that one", () => {
  expect(textIn(text, "ru")).toBe("Текст");
  expect(textIn({ en: "Text", ru: "" }, "ru")).toBe("Text");
  expect(textIn({ en: "", ru: "Текст" }, "en")).toBe("Текст");
});
