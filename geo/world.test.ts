import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import distance from "@turf/distance";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { beforeAll, describe, expect, test } from "vitest";
import { borderLine, boundaryLines } from "./build/border-lines.ts";
import { boundsOf } from "./build/bounds.ts";
import { type BuildInputs, entriesOf } from "./build/inputs.ts";
import { legLine } from "./build/leg-line.ts";
import { checkAtlas } from "./check/check-atlas.ts";
import { readInputs, readWorld } from "./read-inputs.ts";
import { readSources } from "./read-sources.ts";

// The imported boundaries and the authored corridor against what is known of the ground.
let inputs: BuildInputs;
beforeAll(() => {
  const root = join(import.meta.dirname, "sources");
  const world = readWorld(root);
  inputs = readInputs(root, { atlas: checkAtlas(readSources(root), world).atlas, world });
}, 60_000);

/** Length on the mean sphere; within half a per cent of the ellipsoid. */
function lengthKm(lines: readonly (readonly Position[])[]): number {
  const steps = lines.flatMap((line) =>
    line.slice(1).map((position, index) => distance(line[index] ?? position, position)),
  );
  return steps.reduce((sum, step) => sum + step, 0);
}

describe("a border drawn from the topology", () => {
  const lineOf = (id: string) => {
    const border = entriesOf(inputs.atlas.borders).find((candidate) => candidate.id === id);
    return border === undefined ? [] : borderLine(inputs.world, border).coordinates;
  };

  test("is as long as published for Tajikistan and Afghanistan, within a per cent", () => {
    expect(Math.abs(lengthKm(lineOf("tajik-afghan")) / 1344 - 1)).toBeLessThan(0.01);
  });

  test("is as long as OpenStreetMap's for Kyrgyzstan and Tajikistan, within one and a half per cent", () => {
    expect(Math.abs(lengthKm(lineOf("kyrgyz-tajik")) / 1001.8 - 1)).toBeLessThan(0.015);
  });

  test("is found for every border of the register", () => {
    const empty = entriesOf(inputs.atlas.borders).filter(({ id }) => lengthKm(lineOf(id)) < 50);
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  test("follows the agreement's turning points where the border is maritime", () => {
    const maritime = entriesOf(inputs.atlas.borders).find(({ lineKind }) => lineKind === "maritime");
    expect(maritime?.line?.length).toBeGreaterThan(2);
    expect(lineOf(maritime?.id ?? "")).toEqual([maritime?.line]);
  });
});

const boundaries = () =>
  boundaryLines(
    inputs.world,
    new Map(entriesOf(inputs.atlas.disputedAreas).map(({ id, unPractice }) => [id, unPractice])),
  );

test("no boundary line runs along the cut at 180°", () => {
  const segments = boundaries()
    .flatMap(({ geometry }) => geometry.coordinates)
    .flatMap((line) => line.slice(1).map((position, index) => [line[index]?.[0] ?? 0, position[0] ?? 0]));
  expect(segments.filter(([a = 0, b = 0]) => Math.abs(a) > 179.9999 && Math.abs(b) > 179.9999)).toEqual([]);
});

/** Even-odd rule over all rings of one geometry. */
function isInside([lon = 0, lat = 0]: Position, geometry: Polygon | MultiPolygon): boolean {
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  let inside = false;
  for (const ring of rings) {
    let [lastLon = 0, lastLat = 0] = ring.at(-1) ?? [];
    for (const [nextLon = 0, nextLat = 0] of ring) {
      if (
        nextLat > lat !== lastLat > lat &&
        lon < ((lastLon - nextLon) * (lat - nextLat)) / (lastLat - nextLat) + nextLon
      ) {
        inside = !inside;
      }
      lastLon = nextLon;
      lastLat = nextLat;
    }
  }
  return inside;
}

describe("the map of the world", () => {
  let areas: { readonly holder: string; readonly geometry: Polygon | MultiPolygon }[];
  beforeAll(() => {
    const { world } = inputs;
    const countries = feature(world, world.objects.countries).features;
    const disputed = feature(world, world.objects.disputed).features;
    areas = [
      ...countries.map(({ geometry, properties }) => ({ holder: properties.code, geometry: geometry as Polygon })),
      ...disputed.map(({ geometry, properties }) => ({ holder: properties.id, geometry: geometry as Polygon })),
    ];
  });

  /** Whoever holds a position: codes of countries and ids of disputed areas. */
  const holdersOf = (position: Position): string[] =>
    areas.filter(({ geometry }) => isInside(position, geometry)).map(({ holder }) => holder);

  test.each([
    ["Almaty", [76.945, 43.238], "KZ"],
    ["Moscow", [37.617, 55.756], "RU"],
    ["Kaliningrad", [20.507, 54.71], "RU"],
    ["Chukotka west of 180°", [175, 66.5], "RU"],
    ["Chukotka east of 180°", [-173.5, 66.5], "RU"],
    ["Minsk", [27.567, 53.9], "BY"],
    ["Yerevan", [44.514, 40.18], "AM"],
    ["Bishkek", [74.59, 42.875], "KG"],
    ["Dushanbe", [68.78, 38.56], "TJ"],
    ["Khorog, on the right bank of the Panj", [71.556, 37.49], "TJ"],
    ["Ishkashim in Afghanistan", [71.53, 36.68], "AF"],
    ["Tashkent", [69.24, 41.3], "UZ"],
    ["Kyiv", [30.524, 50.45], "UA"],
    ["Tbilisi", [44.793, 41.715], "GE"],
    ["Stepanakert", [46.752, 39.815], "AZ"],
    ["Chisinau", [28.86, 47.01], "MD"],
  ])("gives %s to its one country", (_name, position, code) => {
    expect(holdersOf(position)).toEqual([code]);
  });

  test.each([
    ["Simferopol", [34.103, 44.952], "crimea"],
    ["Sevastopol", [33.54, 44.6], "crimea"],
    ["Donetsk", [37.803, 48.016], "donetsk"],
    ["Luhansk", [39.307, 48.574], "luhansk"],
    ["Zaporizhzhia", [35.139, 47.839], "zaporizhzhia"],
    ["Nova Kakhovka", [33.36, 46.75], "kherson"],
    ["Sukhumi", [41.02, 43.005], "abkhazia"],
    ["Tskhinvali", [43.97, 42.228], "south-ossetia"],
    ["Tiraspol", [29.63, 46.84], "transnistria"],
    ["Iturup", [147.88, 45.0], "kuril-south"],
    ["Srinagar", [74.8, 34.08], "kashmir"],
    ["Pristina", [21.166, 42.66], "kosovo"],
  ])("gives %s to no country, only to its disputed area", (_name, position, id) => {
    expect(holdersOf(position)).toEqual([id]);
  });

  test.each([
    ["the Caspian Sea", [50.5, 42]],
    ["the Black Sea", [34, 43]],
    ["the Bering Strait", [-169, 66.3]],
    ["the Arabian Sea", [62, 18]],
  ])("gives %s to nobody", (_name, position) => {
    expect(holdersOf(position)).toEqual([]);
  });

  test("knows every disputed area of the register", () => {
    const { disputed, overlays } = inputs.world.objects;
    const drawn = new Set(
      [...disputed.geometries, ...overlays.geometries].map(({ properties }) => (properties as { id: string }).id),
    );
    const known = entriesOf(inputs.atlas.disputedAreas).map(({ id }) => id);
    expect(known.filter((id) => !drawn.has(id))).toEqual([]);
  });
});

describe("the sea legs of the corridor", () => {
  const HARBOUR_KM = 12;
  const STEP_KM = 5;

  /** Positions every five kilometres along a line, straight between its turning points. */
  function samplesOf(line: readonly Position[]): Position[] {
    return line.slice(1).flatMap((to, index) => {
      const from = line[index] ?? to;
      const steps = Math.max(1, Math.ceil(distance(from, to) / STEP_KM));
      return Array.from({ length: steps + 1 }, (_, step) =>
        [0, 1].map((axis) => (from[axis] ?? 0) + (((to[axis] ?? 0) - (from[axis] ?? 0)) * step) / steps),
      );
    });
  }

  test("stay off the land but for their harbours", () => {
    const path = createRequire(import.meta.url).resolve("world-atlas/land-10m.json");
    const atlas = JSON.parse(readFileSync(path, "utf8")) as Topology<{ land: GeometryCollection }>;
    const land = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) =>
      geometry.type === "MultiPolygon" ? geometry.coordinates : [],
    );
    const boxed = land.map((rings) => ({ rings, box: boundsOf(rings[0] ?? []) }));
    const isLand = ([lon = 0, lat = 0]: Position) =>
      boxed.some(
        ({ rings, box: [west, south, east, north] }) =>
          (west > east || (west <= lon && lon <= east)) &&
          south <= lat &&
          lat <= north &&
          isInside([lon, lat], { type: "Polygon", coordinates: rings }),
      );
    const nodes = new Map(entriesOf(inputs.atlas.nodes).map((node) => [node.id, node]));
    const legs = entriesOf(inputs.atlas.legs).filter(({ mode }) => mode === "sea");
    const onLand = legs.flatMap((leg) => {
      const line = legLine(leg, nodes).coordinates;
      const ends = [line[0] ?? [], line.at(-1) ?? []];
      const offshore = samplesOf(line).filter((sample) => ends.every((end) => distance(end, sample) > HARBOUR_KM));
      return offshore.filter(isLand).map((sample) => `${leg.id} at ${sample.map((degrees) => degrees.toFixed(2))}`);
    });
    expect(legs.length).toBeGreaterThan(3);
    expect(onLand).toEqual([]);
  }, 60_000);
});
