import { readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from "geojson";
import { describe, expect, it } from "vitest";
import { NAME_CHANGES } from "../../contract/name-changes.ts";
import type { BilingualName } from "./bilingual-name.ts";
import type { CityProperties } from "./cities.geojson.ts";
import type { ProvinceLabelProperties } from "./provinces.geojson.ts";

type Shape = Point | LineString | MultiLineString | Polygon | MultiPolygon;
interface NamedProperties {
  readonly name?: BilingualName | null;
}

const FOLDER = join(import.meta.dirname, "../../sources/basemap");

const BYTES_MAX: Readonly<Record<string, number>> = {
  "rivers.geojson": 900_000,
  "rivers-supplement.geojson": 100_000,
  "lakes.geojson": 700_000,
  "lakes-supplement.geojson": 100_000,
  "cities.geojson": 400_000,
  "marine-labels.geojson": 100_000,
  "country-labels.geojson": 100_000,
  "province-lines.geojson": 300_000,
  "province-labels.geojson": 50_000,
};
const FILES = Object.keys(BYTES_MAX);

function readFeatures<P>(file: string): Feature<Shape, P>[] {
  const collection: FeatureCollection<Shape, P> = JSON.parse(readFileSync(join(FOLDER, file), "utf8"));
  return collection.features;
}

function linesOf(geometry: Shape): Position[][] {
  switch (geometry.type) {
    case "Point":
      return [[geometry.coordinates]];
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
  }
}

function polygonsOf(geometry: Shape): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

function isCounterclockwise(ring: readonly Position[]): boolean {
  let doubledArea = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    doubledArea += x1 * y2 - x2 * y1;
  }
  return doubledArea > 0;
}

describe.each(FILES)("%s", (file) => {
  const features = readFeatures<NamedProperties>(file);

  it("keeps to its size", () => {
    expect(readFileSync(join(FOLDER, file)).byteLength).toBeLessThan(BYTES_MAX[file] ?? 0);
  });

  it("writes Russian names in Cyrillic and English names in Latin letters", () => {
    const wrong = features
      .map(({ properties }) => properties.name)
      .filter(
        (name) =>
          name != null && (!/^[\p{Script=Cyrillic}\s().-]+$/u.test(name.ru) || /\p{Script=Cyrillic}/u.test(name.en)),
      );
    expect(wrong).toEqual([]);
  });

  it("stays within the world and never crosses the antimeridian", () => {
    for (const line of features.flatMap(({ geometry }) => linesOf(geometry))) {
      line.forEach(([lon = 999, lat = 999], index) => {
        const [before = lon] = line[index - 1] ?? [];
        expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && Math.abs(lon - before) < 180).toBe(true);
      });
    }
  });

  it("winds its rings by the right-hand rule", () => {
    for (const polygon of features.flatMap(({ geometry }) => polygonsOf(geometry))) {
      expect(polygon.map(isCounterclockwise)).toEqual(polygon.map((_, index) => index === 0));
    }
  });
});

describe("cities.geojson", () => {
  const cities = readFeatures<CityProperties>("cities.geojson").map(({ properties }) => properties);

  it("names each GeoNames id once", () => {
    expect(new Set(cities.map(({ geonamesId }) => geonamesId)).size).toBe(cities.length);
  });

  it.each(["AM", "BY", "KG", "KZ", "RU", "TJ"])("marks one capital in %s", (country) => {
    expect(cities.filter((city) => city.country === country && city.capital)).toHaveLength(1);
  });

  it("ends each former name before the next begins", () => {
    for (const { former = [] } of cities) {
      for (const { from, to } of former) expect((from ?? "") < to).toBe(true);
    }
  });
});

describe("province-labels.geojson", () => {
  const labels = readFeatures<ProvinceLabelProperties>("province-labels.geojson").map(({ properties }) => properties);

  it("names provinces of the members and of Afghanistan alone", () => {
    expect([...new Set(labels.map(({ country }) => country))].toSorted()).toEqual([
      "AF",
      "AM",
      "BY",
      "KG",
      "KZ",
      "RU",
      "TJ",
    ]);
  });

  it("gives no country two provinces of one name at one time", () => {
    const keys = labels.map(({ country, name, from }) => `${country} ${name.ru} ${from ?? ""}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("has nothing in Crimea", () => {
    const lines = readFeatures<{ country: string }>("province-lines.geojson").flatMap(({ geometry }) =>
      linesOf(geometry),
    );
    const inCrimea = lines.flat().filter(([lon = 0, lat = 0]) => lon > 32.4 && lon < 36.6 && lat > 44.3 && lat < 46.1);
    expect(inCrimea).toEqual([]);
  });
});

it("knows the day of every change of a name or a capital", () => {
  const cities = readFeatures<CityProperties>("cities.geojson").map(({ properties }) => properties);
  const labels = readFeatures<ProvinceLabelProperties>("province-labels.geojson").map(({ properties }) => properties);
  const days = [
    ...cities.flatMap(({ former = [], capitalFrom, capitalTo }) => [
      ...former.flatMap(({ from, to }) => [from, to]),
      capitalFrom,
      capitalTo,
    ]),
    ...labels.flatMap(({ from, to }) => [from, to]),
  ].filter((day) => typeof day === "string");
  expect([...new Set(days)].toSorted()).toEqual([...NAME_CHANGES]);
});
