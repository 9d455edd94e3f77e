import type { Feature } from "geojson";
import { expect, test } from "vitest";
import { formatFeatures, formatList } from "./write-json.ts";

const point = (...coordinates: number[]): Feature => ({
  type: "Feature",
  geometry: { type: "Point", coordinates },
  properties: {},
});
const coordinatesOf = (feature: Feature) => JSON.parse(formatFeatures([feature])).features[0].geometry;

test("a list has one entry a line", () => {
  expect(formatList([{ a: 1 }, { b: 2 }])).toBe('[\n{"a":1},\n{"b":2}\n]\n');
});

test("an empty list is a list", () => {
  expect(JSON.parse(formatList([]))).toEqual([]);
});

test("features stand one a line in a collection", () => {
  const lines = formatFeatures([point(1, 2), point(3, 4)]).split("\n");
  expect(lines).toHaveLength(5);
  expect(lines[0]).toBe('{"type":"FeatureCollection","features":[');
});

test("positions are rounded to five decimals", () => {
  expect(coordinatesOf(point(68.123456789, -37.000004)).coordinates).toEqual([68.12346, -37]);
});

test("positions at any depth are rounded", () => {
  const ring = [
    [0.1234567, 0],
    [1, 0],
    [1, 1],
    [0.1234567, 0],
  ];
  const geometry = {
    type: "GeometryCollection" as const,
    geometries: [{ type: "MultiPolygon" as const, coordinates: [[ring]] }],
  };
  const written = coordinatesOf({ type: "Feature", geometry, properties: {} });
  expect(written.geometries[0].coordinates[0][0][0]).toEqual([0.12346, 0]);
});

test("a feature without a place keeps a null geometry", () => {
  const text = formatFeatures([{ type: "Feature", geometry: null, properties: { id: "a" } }]);
  expect(JSON.parse(text).features).toEqual([{ type: "Feature", geometry: null, properties: { id: "a" } }]);
});

test("numbers among the properties keep all their digits", () => {
  const feature = { ...point(0, 0), properties: { valueKm: 1344.123456789 } };
  expect(JSON.parse(formatFeatures([feature])).features[0].properties.valueKm).toBe(1344.123456789);
});
