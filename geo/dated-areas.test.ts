import { join } from "node:path";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { beforeAll, describe, expect, test } from "vitest";
import { boundaryLines } from "./build/border-lines.ts";
import { borderSections, measuredKm } from "./build/border-sections.ts";
import { type CountryVersion, countryVersions } from "./build/country-versions.ts";
import { type BuildInputs, entriesOf } from "./build/inputs.ts";
import { buildBorders } from "./build/products/regions.ts";
import { zoneEdges } from "./build/zone-layers.ts";
import { checkAtlas } from "./check/check-atlas.ts";
import { DISPUTE_CHANGES, dayAfterDispute, firstDayOfDispute, lastDisputeChange } from "./contract/dispute-changes.ts";
import type { PartialDate } from "./contract/primitives.ts";
import type { PublishedBorder } from "./contract/published-registers.ts";
import { readInputs, readWorld } from "./read-inputs.ts";
import { readSources } from "./read-sources.ts";

// The imported boundaries with the authored register of disputed areas: who has which land on the map, and when.
let inputs: BuildInputs;
let versions: readonly CountryVersion[];
beforeAll(() => {
  const root = join(import.meta.dirname, "sources");
  const world = readWorld(root);
  inputs = readInputs(root, { atlas: checkAtlas(readSources(root), world).atlas, world });
  versions = countryVersions(world, entriesOf(inputs.atlas.disputedAreas));
}, 60_000);

const shapesOn = (day: string) => {
  const asOf = lastDisputeChange(day);
  return versions.filter(({ from = "", until = "9" }) => from <= asOf && asOf < until);
};
const holdersOn = (position: Position, day: string): string[] =>
  shapesOn(day)
    .filter(({ geometry }) => booleanPointInPolygon([...position], geometry))
    .map(({ code }) => code);

/** Positions well inside each disputed area. */
const INSIDE: readonly (readonly [id: string, position: Position])[] = [
  ["crimea", [34.1, 45.2]],
  ["donetsk", [37.8, 48.0]],
  ["luhansk", [39.1, 49.0]],
  ["zaporizhzhia", [35.8, 47.3]],
  ["kherson", [33.5, 46.6]],
  ["abkhazia", [41.2, 43.1]],
  ["south-ossetia", [44.0, 42.3]],
  ["transnistria", [29.6, 46.9]],
  ["kuril-south", [147.8, 45.0]],
  ["karabakh", [46.75, 39.85]],
  ["kashmir", [74.8, 34.1]],
  ["kosovo", [20.9, 42.6]],
];

describe("an area whose control is disputed", () => {
  test("is told apart by a position within each", () => {
    const { world } = inputs;
    const areas = [world.objects.disputed, world.objects.overlays].flatMap(
      (objects) => feature(world, objects).features,
    );
    const found = INSIDE.map(([, position]) =>
      areas
        .filter((area) => booleanPointInPolygon([...position], area as Feature<Polygon | MultiPolygon>))
        .map(({ properties }) => properties.id)
        .join(),
    );
    expect(found).toEqual(INSIDE.map(([id]) => id));
    expect(INSIDE.map(([id]) => id).toSorted()).toEqual(
      entriesOf(inputs.atlas.disputedAreas)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test.each(INSIDE)(
    "%s is in no country's shape on any day of the dispute, and in its home's before and after",
    (id, position) => {
      const area = entriesOf(inputs.atlas.disputedAreas).find((entry) => entry.id === id);
      const days = ["1991-01-01", ...DISPUTE_CHANGES, "2026-11-01"];
      const wrong = days.filter((day) => {
        const isDisputed =
          (area?.from === undefined || firstDayOfDispute(area.from) <= day) &&
          (area?.to === undefined || day < dayAfterDispute(area.to));
        const expected = isDisputed ? [] : [area?.unPractice];
        return String(holdersOn(position, day)) !== String(expected);
      });
      expect(wrong).toEqual([]);
    },
  );

  test("is of Azerbaijan in Karabakh in 2024, and of nobody in 2019 and 2021", () => {
    const stepanakert: Position = [46.75, 39.82];
    expect(["2019-06-01", "2021-06-01", "2024-06-01"].map((day) => holdersOn(stepanakert, day))).toEqual([
      [],
      [],
      ["AZ"],
    ]);
    expect(holdersOn([49.8, 40.4], "2019-06-01")).toEqual(["AZ"]);
  });

  test("leaves every country one shape on any day", () => {
    for (const day of ["1991-01-01", ...DISPUTE_CHANGES]) {
      const codes = shapesOn(day).map(({ code }) => code);
      expect(codes.length).toBe(inputs.world.objects.countries.geometries.length);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  test("has an edge of its own where it lies within one country", () => {
    const homes = new Map(entriesOf(inputs.atlas.disputedAreas).map(({ id, unPractice }) => [id, unPractice]));
    const edges = boundaryLines(inputs.world, homes).filter(({ area }) => area === "karabakh");
    expect(edges.map(({ kind, inner, left, right }) => [kind, inner, left, right])).toEqual([
      ["disputed", true, "AZ", "AZ"],
    ]);
    expect(edges[0]?.geometry.coordinates.flat().length).toBeGreaterThan(20);
  });
});

test("every change of the register is one that the map's filters know, and none is superfluous", () => {
  const days = versions.flatMap(({ from, until }) => [from ?? "", until ?? ""]).filter((day) => day !== "");
  expect([...new Set(days)].toSorted()).toEqual([...DISPUTE_CHANGES]);
});

test.each([
  ["2014-03", "2014-03-01", "2014-04-01"],
  ["1992", "1992-01-01", "1993-01-01"],
  ["2022-09-30", "2022-09-30", "2022-10-01"],
  ["2023-12", "2023-12-01", "2024-01-01"],
])("a dispute dated %s begins on %s, or is over on %s", (date, begins, over) => {
  expect([firstDayOfDispute(date as PartialDate), dayAfterDispute(date as PartialDate)]).toEqual([begins, over]);
});

test("the Kyrgyz–Tajik line is agreed in part until its treaty of March 2025 and ratified after it", () => {
  const border = entriesOf(inputs.atlas.borders).find(({ id }) => id === "kyrgyz-tajik");
  const stateOn = (day: string) =>
    border?.states?.find(({ from = "0", to = "9" }) => String(from) <= day && day < String(to))?.kind;
  expect([stateOn("2024-06-01"), stateOn("2025-03-15"), stateOn("2026-06-01")]).toEqual([
    "partly-agreed",
    "signed",
    "ratified",
  ]);
});

describe("sections of the Tajik–Afghan border", () => {
  const sections = () => {
    const published = JSON.parse(buildBorders(inputs)) as PublishedBorder[];
    return published.find(({ id }) => id === "tajik-afghan")?.course?.sections ?? [];
  };

  test("follow one another from the Amu Darya to the ridges, and make up the whole line", () => {
    const measured = sections().filter(({ measuredKm: length }) => length !== undefined);
    expect(measured.map(({ kind }) => kind)).toEqual(["river", "river", "river", "land"]);
    const total = measured.reduce((sum, { measuredKm: length = 0 }) => sum + length, 0);
    expect(Math.abs(total / 1341 - 1)).toBeLessThan(0.003);
  });

  test("are as long on the ridges as published, within three per cent", () => {
    const land = sections().find(({ kind, measuredKm: length }) => kind === "land" && length !== undefined);
    expect(Math.abs((land?.measuredKm ?? 0) / (land?.lengthKm ?? 1) - 1)).toBeLessThan(0.03);
  });
});

test("a section runs from the vertex nearest to one end to that nearest to the other, whichever way round", () => {
  const line = {
    type: "MultiLineString" as const,
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [3, 0],
      ],
    ],
  };
  const section = (between: [[number, number], [number, number]]) => ({
    course: { text: { en: "x", ru: "x" }, sources: [], sections: [{ kind: "river" as const, between, source: "s" }] },
  });
  const [there] = borderSections(
    section([
      [0.9, 0.1],
      [3, 0.1],
    ]),
    line,
  );
  const [back] = borderSections(
    section([
      [3, 0.1],
      [0.9, 0.1],
    ]),
    line,
  );
  expect(there?.coordinates).toEqual([
    [1, 0],
    [2, 0],
    [3, 0],
  ]);
  expect(back?.coordinates).toEqual(there?.coordinates);
  expect(measuredKm(there?.coordinates ?? [])).toBe(222);
});

describe("regions of collective security", () => {
  const square = (left?: string, right?: string) => ({
    kind: "country" as const,
    ...(left === undefined ? {} : { left }),
    ...(right === undefined ? {} : { right }),
    geometry: {
      type: "MultiLineString" as const,
      coordinates: [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    },
  });
  const zone = (id: string, ...countries: string[]) => ({ id, countries }) as never;
  const zones = [zone("east", "BY", "RU"), zone("south", "KZ", "KG", "RU")];
  const edgesOf = (id: string, ...lines: ReturnType<typeof square>[]) =>
    zoneEdges(zones, lines).find((edge) => edge.id === id)?.coordinates;

  test("are open towards the state that lies in all of them, and have no line within", () => {
    expect(edgesOf("east", square("BY", "RU"))).toEqual([]);
    expect(edgesOf("south", square("KG", "KZ"))).toEqual([]);
  });

  test("lie on the left of their edge", () => {
    expect(edgesOf("south", square("CN", "KZ"))).toEqual([
      [
        [1, 1],
        [0, 0],
      ],
    ]);
    expect(edgesOf("south", square("KZ", "UZ"))).toEqual([
      [
        [0, 0],
        [1, 1],
      ],
    ]);
  });

  test("have the sea for an edge, and none where no state of theirs lies", () => {
    expect(edgesOf("south", square("KZ"))?.length).toBe(1);
    expect(edgesOf("south", square("CN", "RU"))).toEqual([]);
  });
});
