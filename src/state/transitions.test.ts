import { describe, expect, test } from "vitest";
import type { IsoDate } from "../domain/day.ts";
import {
  moveCamera,
  select,
  setCategories,
  setCompare,
  setLanguage,
  setLayer,
  setOverlay,
  setProjection,
  setTheme,
  setTime,
  type Transition,
} from "./transitions.ts";
import { defaultViewState, preferredLanguage, type ViewState } from "./view-state.ts";

const BEFORE: ViewState = Object.freeze(defaultViewState("en"));
const time = { from: "2022-01-01" as IsoDate, to: "2022-12-31" as IsoDate };
const camera = { lon: 60, lat: 45, zoom: 4, bearing: 0, pitch: 0 };

const STEPS: readonly (readonly [keyof ViewState, Transition, unknown])[] = [
  ["selection", select({ kind: "country", id: "KZ" }), { kind: "country", id: "KZ" }],
  ["camera", moveCamera(camera), camera],
  ["time", setTime(time), time],
  ["language", setLanguage("ru"), "ru"],
  ["theme", setTheme("dark"), "dark"],
  ["projection", setProjection("mercator"), "mercator"],
  ["overlays", setOverlay("cis", true), new Set(["cis"])],
  ["compare", setCompare(time.from), time.from],
  ["categories", setCategories(new Set(["summit"])), new Set(["summit"])],
];

test.each(STEPS)("a step in %s changes that and nothing else", (field, transition, expected) => {
  expect(transition(BEFORE)).toEqual({ ...BEFORE, [field]: expected });
});

test("a time that ends before it starts changes nothing", () => {
  expect(setTime({ from: time.to, to: time.from })(BEFORE)).toBe(BEFORE);
});

describe("switching a layer", () => {
  test("off takes it out and leaves the view before as it was", () => {
    const before = new Set(BEFORE.layers);
    const after = setLayer("events", false)(BEFORE);
    expect([after.layers.has("events"), after.layers.size]).toEqual([false, before.size - 1]);
    expect(BEFORE.layers).toEqual(before);
  });

  test("on again brings it back", () => {
    const after = setLayer("events", true)(setLayer("events", false)(BEFORE));
    expect(after.layers).toEqual(BEFORE.layers);
  });
});

test("a third organisation is not outlined beside two, and one that goes makes room", () => {
  const two = setOverlay("nato", true)(setOverlay("cis", true)(BEFORE));
  expect(setOverlay("sco", true)(two)).toBe(two);
  expect(setOverlay("sco", true)(setOverlay("cis", false)(two)).overlays).toEqual(new Set(["nato", "sco"]));
});

test.each([
  [["ru-RU", "en"], "ru"],
  [["en-GB", "ru"], "en"],
  [["kk", "ru"], "ru"],
  [["rue", "de"], "en"],
  [[], "en"],
] as const)("a browser that asks for %j gets %s", (languages, expected) => {
  expect(preferredLanguage(languages)).toBe(expected);
});
