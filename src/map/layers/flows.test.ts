import { expect, test } from "vitest";
import type { Flow } from "../../domain/flows.ts";
import { flowFeatures } from "./flows.ts";

test("each flow is an arc of its role with a point where it starts", () => {
  const flow = { country: "RU", role: "observer", from: [170, 60], to: [-170, 40] } as unknown as Flow;
  const [arc, start, ...others] = flowFeatures({ hosts: [], flows: [flow] }).features;
  expect(arc?.properties).toEqual({ role: "observer" });
  const line = arc?.geometry.type === "LineString" ? arc.geometry.coordinates : [];
  expect([line[0]?.map(Math.round), line.at(-1)?.map(Math.round)]).toEqual([
    [170, 60],
    [190, 40],
  ]);
  expect(start?.geometry).toEqual({ type: "Point", coordinates: [170, 60] });
  expect(others).toEqual([]);
});
