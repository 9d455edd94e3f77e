import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, test } from "vitest";
import { updateOutlines } from "./country-outlines.ts";
import { isShapeOn } from "./layers/base.ts";

/** Keeps the last value set for each layer and property. */
function recordingMap() {
  const calls = new Map<string, unknown>();
  const map = {
    setFilter: (layer: string, filter: unknown) => calls.set(`${layer} filter`, filter),
    setPaintProperty: (layer: string, name: string, value: unknown) => calls.set(`${layer} ${name}`, value),
    setLayoutProperty: (layer: string, name: string, value: unknown) => calls.set(`${layer} ${name}`, value),
  };
  return { calls, map: map as unknown as MapLibreMap };
}

test("the country selected and the one pointed at are outlined, the first more heavily", () => {
  const { calls, map } = recordingMap();
  updateOutlines(map, { selected: ["KZ"], hovered: ["UZ"], areasAsOf: "2014-03-01" });
  expect(calls.get("country-outline visibility")).toBe("visible");
  expect(calls.get("country-outline filter")).toEqual([
    "all",
    ["in", ["get", "code"], ["literal", ["KZ", "UZ"]]],
    isShapeOn("2014-03-01"),
  ]);
  expect(calls.get("country-outline line-width")).toEqual([
    "case",
    ["in", ["get", "code"], ["literal", ["KZ"]]],
    2.4,
    1.4,
  ]);
});

test("a disputed area is outlined by its id, and no country with it", () => {
  const { calls, map } = recordingMap();
  updateOutlines(map, { selected: ["disputed:crimea"], hovered: [], areasAsOf: "" });
  expect(calls.get("disputed-outline filter")).toEqual(["in", ["get", "id"], ["literal", ["crimea"]]]);
  expect(calls.get("country-outline visibility")).toBe("none");
});

test("with nothing to outline the layers are hidden, so that their tiles need not be drawn", () => {
  const { calls, map } = recordingMap();
  updateOutlines(map, { selected: [], hovered: ["border:tajik-afghan"], areasAsOf: "" });
  expect([calls.get("country-outline visibility"), calls.get("disputed-outline visibility")]).toEqual(["none", "none"]);
});
