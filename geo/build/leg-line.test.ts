import { expect, test } from "vitest";
import type { CorridorNode, Leg } from "../contract/corridor.ts";
import { legLine } from "./leg-line.ts";

const nodes = new Map([
  ["astrakhan", { id: "astrakhan", position: [48, 46.3] } as unknown as CorridorNode],
  ["anzali", { id: "anzali", position: [49.5, 37.5] } as unknown as CorridorNode],
]);
const leg = (more: Partial<Leg>): Leg => ({ id: "a_b", from: "astrakhan", to: "anzali", via: [], ...more }) as Leg;

test("runs from node to node over the waypoints in order", () => {
  const via: Leg["via"] = [
    [49, 44],
    [50.5, 40],
  ];
  expect(legLine(leg({ via }), nodes).coordinates).toEqual([[48, 46.3], ...via, [49.5, 37.5]]);
});

test("is straight without waypoints", () => {
  expect(legLine(leg({}), nodes).coordinates).toHaveLength(2);
});

test("names the leg and the node that is missing", () => {
  expect(() => legLine(leg({ to: "baku" }), nodes)).toThrow(/leg a_b: .*baku/);
});
