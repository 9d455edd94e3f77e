import { describe, expect, test } from "vitest";
import type { Border } from "../contract/border.ts";
import { borderLine, boundaryLines } from "./border-lines.ts";
import type { WorldTopology } from "./inputs.ts";

/**
 * Three squares of one degree in a row, from 177° to 180° east: AA, a disputed area counted to AA, and BB, which
 * ends at 180°. Arcs: a | b shared by AA and the area | c shared by the area and BB | coasts d, e, f and the cut g.
 */
const WORLD: WorldTopology = {
  type: "Topology",
  arcs: [
    [
      [178, 1],
      [177, 1],
      [177, 0],
      [178, 0],
    ],
    [
      [178, 0],
      [178, 1],
    ],
    [
      [179, 1],
      [178, 1],
    ],
    [
      [178, 0],
      [179, 0],
    ],
    [
      [179, 0],
      [179, 1],
    ],
    [
      [179, 0],
      [180, 0],
      [180, 1],
      [179, 1],
    ],
  ],
  objects: {
    countries: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", arcs: [[0, 1]], properties: { code: "AA" } },
        { type: "Polygon", arcs: [[5, -5]], properties: { code: "BB" } },
      ],
    },
    disputed: {
      type: "GeometryCollection",
      geometries: [{ type: "Polygon", arcs: [[3, 4, 2, -2]], properties: { id: "middle", basis: "hand" } }],
    },
    overlays: { type: "GeometryCollection", geometries: [] },
  },
};

const NEIGHBOURS: WorldTopology = {
  ...WORLD,
  objects: {
    ...WORLD.objects,
    countries: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", arcs: [[0, 1]], properties: { code: "AA" } },
        { type: "Polygon", arcs: [[3, 4, 2, -2]], properties: { code: "CC" } },
        { type: "Polygon", arcs: [[5, -5]], properties: { code: "BB" } },
      ],
    },
    disputed: { type: "GeometryCollection", geometries: [] },
  },
};

const border = (first: string, second: string, line?: [number, number][]): Border => ({
  id: "a-b",
  countries: [first, second],
  name: { en: "A–B", ru: "А — Б" },
  lineKind: line ? "maritime" : "surveyed-detail",
  ...(line ? { line } : {}),
  lengths: [],
  statements: [],
  crossings: [],
  sources: [],
});

const kinds = (homes: Readonly<Record<string, string | null>> = { middle: "AA" }) =>
  boundaryLines(WORLD, new Map(Object.entries(homes)));

describe("a border", () => {
  test("is the line that its two countries share", () => {
    expect(borderLine(NEIGHBOURS, border("AA", "CC")).coordinates).toEqual([
      [
        [178, 0],
        [178, 1],
      ],
    ]);
  });

  test("is the same line whichever country comes first", () => {
    expect(borderLine(NEIGHBOURS, border("CC", "AA"))).toEqual(borderLine(NEIGHBOURS, border("AA", "CC")));
  });

  test("is empty between countries that do not touch", () => {
    expect(borderLine(NEIGHBOURS, border("AA", "BB")).coordinates).toEqual([]);
  });

  test("is its own line where an agreement gives one", () => {
    const line: [number, number][] = [
      [1, 2],
      [3, 4],
    ];
    expect(borderLine(WORLD, border("AA", "BB", line)).coordinates).toEqual([line]);
  });
});

describe("the boundaries of the world", () => {
  test("leave the cut at 180° out of the coast", () => {
    const coast = kinds().flatMap(({ kind, geometry }) => (kind === "coast" ? geometry.coordinates : []));
    const onCut = coast.filter((line) => line.some(([lon], index) => lon === 180 && line[index + 1]?.[0] === 180));
    expect(coast.flat()).toContainEqual([180, 0]);
    expect(onCut).toEqual([]);
  });

  test("tell the line of a disputed area within its home state from the one towards another state", () => {
    const disputed = kinds().filter(({ kind }) => kind === "disputed");
    expect(disputed.map(({ area, inner, geometry }) => [area, inner, geometry.coordinates[0]?.[0]?.[0]])).toEqual([
      ["middle", false, 179],
      ["middle", true, 178],
    ]);
  });

  test("count every line of a disputed area without a home as an outer one", () => {
    const disputed = kinds({ middle: null }).filter(({ kind }) => kind === "disputed");
    expect(new Set(disputed.map(({ inner }) => inner))).toEqual(new Set([false]));
  });

  test("hold no line between countries where a disputed area parts them", () => {
    expect(kinds().filter(({ kind }) => kind === "country")).toEqual([]);
  });

  test("name the states on both sides, a disputed area as the state that UN practice counts it to", () => {
    const sides = kinds().map(({ kind, left, right }) => [kind, left, right]);
    expect(sides).toEqual(
      expect.arrayContaining([
        ["disputed", "AA", "AA"],
        ["disputed", "AA", "BB"],
        ["coast", "AA", undefined],
        ["coast", "BB", undefined],
      ]),
    );
  });

  test("name nobody on the side of an area that is counted to nobody", () => {
    const towards = kinds({ middle: null }).find(({ kind, left }) => kind === "disputed" && left === "BB");
    expect([towards?.left, towards?.right]).toEqual(["BB", undefined]);
  });

  test("run with the state that comes first in the alphabet on their left", () => {
    const border = kinds().find(({ inner }) => inner === false);
    // AA lies west of this line, so the line runs north.
    expect(border?.geometry.coordinates).toEqual([
      [
        [179, 0],
        [179, 1],
      ],
    ]);
    const coast = kinds().find(({ kind, left }) => kind === "coast" && left === "BB");
    expect(coast?.geometry.coordinates).toEqual([
      [
        [179, 0],
        [180, 0],
      ],
      [
        [180, 1],
        [179, 1],
      ],
    ]);
  });
});
