import { describe, expect, test } from "vitest";
import type { IsoDate, PartialDate } from "../domain/day.ts";
import { FACET_NAMES } from "../domain/event-facets.ts";
import {
  clearFacet,
  clearFilters,
  filterCount,
  moveCamera,
  select,
  setBoundaries,
  setCompare,
  setFacetValue,
  setLanguage,
  setLayer,
  setOverlay,
  setProjection,
  setQuery,
  setTheme,
  setTime,
  showAsOf,
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
  ["boundaries", setBoundaries("de-facto"), "de-facto"],
  ["compare", setCompare(time.from), time.from],
  ["categories", setFacetValue("categories", "summit", true), new Set(["summit"])],
  ["countries", setFacetValue("countries", "KZ", true), new Set(["KZ"])],
  ["query", setQuery(" Dushanbe "), "Dushanbe"],
];

test.each(STEPS)("a step in %s changes that and nothing else", (field, transition, expected) => {
  expect(transition(BEFORE)).toEqual({ ...BEFORE, [field]: expected });
});

test("a time that ends before it starts changes nothing", () => {
  expect(setTime({ from: time.to, to: time.from })(BEFORE)).toBe(BEFORE);
});

test.each([
  ["1999-05-01", "1991-01-01/1999-05-01"],
  ["2022", "1991-01-01/2022-12-31"],
  ["1990-02", "1990-02-01/1990-02-28"],
])("the state as of %s is shown by the window %s", (date, expected) => {
  const { from, to } = showAsOf(date as PartialDate)({
    ...BEFORE,
    time: { ...time, from: "1991-01-01" as IsoDate },
  }).time;
  expect(`${from}/${to}`).toBe(expected);
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

describe("filters", () => {
  const apply = (...steps: Transition[]) => steps.reduce((view, step) => step(view), BEFORE);

  test("of one facet add up, and go one by one", () => {
    const both = [setFacetValue("series", "rock", true), setFacetValue("series", "rubezh", true)];
    expect(apply(...both).series).toEqual(new Set(["rock", "rubezh"]));
    expect(apply(...both, setFacetValue("series", "rock", false)).series).toEqual(new Set(["rubezh"]));
    expect(apply(...both, clearFacet("series")).series).toEqual(new Set());
  });

  test("that are chosen already change nothing", () => {
    const before = apply(setFacetValue("roles", "host", true));
    expect(setFacetValue("roles", "host", true)(before)).toBe(before);
  });

  test("are counted, the text as one", () => {
    const steps = [setFacetValue("series", "rock", true), setFacetValue("roles", "host", true), setQuery("Osh")];
    expect([filterCount(BEFORE), filterCount(apply(...steps))]).toEqual([0, 3]);
  });

  test("go all at once, and leave the time", () => {
    const steps = [
      setTime(time),
      setQuery("Osh"),
      ...FACET_NAMES.map((name) => setFacetValue(name, "x" as never, true)),
    ];
    const cleared = apply(...steps, clearFilters);
    expect(filterCount(cleared)).toBe(0);
    expect(cleared.time).toEqual(time);
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
