import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CorridorNode, Leg, Route } from "../../geo/contract/corridor.ts";
import { buildStrip, measuredKm, roundedKm, type StripBranch, stripLength } from "./corridor-strip.ts";

const node = (id: string, more: Partial<CorridorNode> = {}) =>
  [id, { id, country: "RU", kind: "rail-hub", position: [50, 40], ...more } as CorridorNode] as const;
const NODES = new Map([
  node("a", { position: [50, 60] }),
  node("b", { position: [50, 50] }),
  node("c", { country: "IR", position: [50, 40] }),
  node("d"),
  node("e"),
  node("f"),
]);

const leg = (from: string, to: string, more: Partial<Leg> = {}): Leg =>
  ({ id: `${from}_${to}`, routes: ["r"], from, to, mode: "rail", status: "operating", via: [], ...more }) as Leg;
const stripOf = (mainLine: string[], legs: Leg[]) =>
  buildStrip({ id: "r", mainLine } as unknown as Route, {
    nodes: NODES,
    legs: new Map(legs.map((entry, index) => [`${entry.id} ${index}`, entry])),
  });
const lineOf = ({ at, stops }: StripBranch) => [at.id, ...stops.map(({ node: { id } }) => id)].join("-");

describe("a strip", () => {
  test("has the main line's nodes in the register's order, whichever way its legs are written", () => {
    const { stops } = stripOf(["a", "b", "c"], [leg("c", "b"), leg("a", "b")]);
    expect(stops.map((stop) => [stop.node.id, stop.legs.map(({ id }) => id)])).toEqual([
      ["a", []],
      ["b", ["a_b"]],
      ["c", ["c_b"]],
    ]);
  });

  test("has rail and road between the same nodes side by side", () => {
    const [, second] = stripOf(
      ["a", "b"],
      [leg("a", "b", { status: "missing-link" }), leg("a", "b", { mode: "road" })],
    ).stops;
    expect(second?.legs.map(({ mode, status }) => `${mode} ${status}`)).toEqual([
      "rail missing-link",
      "road operating",
    ]);
  });

  test("says where the line comes into another country", () => {
    const { stops } = stripOf(["a", "b", "c"], [leg("a", "b"), leg("b", "c")]);
    expect(stops.map(({ entersCountry }) => entersCountry)).toEqual([true, false, true]);
  });

  test("marks where gauges meet, among the route's own legs", () => {
    const legs = [
      leg("a", "b", { gaugeMm: 1520 }),
      leg("b", "c", { gaugeMm: 1435 }),
      leg("a", "d", { gaugeMm: 1435, routes: ["other"] }),
    ];
    const { stops } = stripOf(["a", "b", "c"], legs);
    expect(stops.map(({ gauges }) => gauges)).toEqual([[], [1520, 1435], []]);
  });

  test("hangs a branch on the stop where it leaves or joins", () => {
    const { stops } = stripOf(["a", "b"], [leg("a", "b"), leg("b", "c"), leg("c", "d"), leg("f", "e"), leg("e", "b")]);
    expect(stops.map(({ branches }) => branches.map(lineOf))).toEqual([[], ["b-c-d", "b-e-f"]]);
  });

  test("lists what branches off a branch after it", () => {
    const { stops } = stripOf(["a", "b"], [leg("a", "b"), leg("b", "c"), leg("c", "d"), leg("c", "e")]);
    expect(stops[1]?.branches.map(lineOf)).toEqual(["b-c-d", "c-e"]);
  });

  test("ends a branch where it comes back to the strip", () => {
    const { stops } = stripOf(["a", "b"], [leg("a", "b"), leg("a", "c"), leg("c", "b")]);
    const [branch] = stops[0]?.branches ?? [];
    expect(branch?.stops.map((stop) => [stop.node.id, stop.isRepeated])).toEqual([
      ["c", false],
      ["b", true],
    ]);
    expect(stops[1]?.branches).toEqual([]);
  });

  test("keeps legs that nothing joins to the main line", () => {
    const { loose } = stripOf(["a", "b"], [leg("a", "b"), leg("d", "e")]);
    expect(loose.map(lineOf)).toEqual(["d-e"]);
  });
});

describe("the length of a strip", () => {
  test("counts a stretch once, as drawn by what is in use, and adds up only what a source gives", () => {
    const legs = [
      leg("a", "b", { status: "missing-link", length: { valueKm: 162, source: "s" } }),
      leg("a", "b", { mode: "road" }),
      leg("b", "c"),
    ];
    const { drawnKm, ...rest } = stripLength(stripOf(["a", "b", "c"], legs), NODES);
    expect(rest).toEqual({ stretches: 2, sourced: 1, sourcedKm: 162 });
    // Twenty degrees of a meridian.
    expect(drawnKm).toBeCloseTo(2224, 0);
  });

  test.each([
    [3, 10],
    [654, 650],
    [1432, 1450],
  ])("of %d km is told as %d", (km, told) => {
    expect(roundedKm(km)).toBe(told);
  });

  test("is not known where a node is not", () => {
    expect(measuredKm(leg("a", "nowhere"), NODES)).toBeUndefined();
  });
});

describe("the register's routes", () => {
  const read = (name: string) => JSON.parse(readFileSync(`geo/sources/corridor/${name}.json`, "utf8")) as unknown;
  const byId = <Entry extends { id: string }>(entries: Entry[]) => new Map(entries.map((entry) => [entry.id, entry]));
  const nodes = byId(read("nodes") as CorridorNode[]);
  const legs = byId(read("legs") as Leg[]);
  const routes = read("routes") as Route[];
  const strips = new Map(routes.map((route) => [route.id, buildStrip(route, { nodes, legs })]));

  test.each(routes.map(({ id }) => id))("%s is drawn with every leg, each once", (id) => {
    const strip = strips.get(id);
    const lines = [
      strip?.stops ?? [],
      ...[...(strip?.stops.flatMap(({ branches }) => branches) ?? []), ...(strip?.loose ?? [])].map(
        ({ stops }) => stops,
      ),
    ];
    const drawn = lines.flat().flatMap((stop) => stop.legs.map((entry) => entry.id));
    const own = [...legs.values()].filter((entry) => entry.routes.includes(id)).map((entry) => entry.id);
    expect(drawn.toSorted()).toEqual(own.toSorted());
    expect(strip?.loose).toEqual([]);
  });

  test("the western one runs from St Petersburg to Tehran, with the gap before Rasht and a branch to the port", () => {
    const stops = strips.get("western")?.stops ?? [];
    expect([stops[0]?.node.id, stops.at(-1)?.node.id]).toEqual(["st-petersburg", "tehran"]);
    const rasht = stops.find(({ node: { id } }) => id === "rasht");
    expect(rasht?.legs.map(({ mode, status }) => `${mode} ${status}`)).toEqual(["rail missing-link", "road operating"]);
    expect(rasht?.branches.map(lineOf)).toEqual(["rasht-caspian-port"]);
  });

  test("gauges meet at Astara, Ak-Yayla and Sarakhs, and nowhere else", () => {
    const breaks = [...strips.values()].flatMap(({ stops }) =>
      [...stops, ...stops.flatMap(({ branches }) => branches.flatMap((branch) => branch.stops))].flatMap(
        ({ node: { id }, gauges }) => (gauges.length > 0 ? [id] : []),
      ),
    );
    expect(new Set(breaks)).toEqual(new Set(["astara-ir", "akyayla", "sarakhs"]));
  });
});
