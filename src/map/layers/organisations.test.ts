import { createPropertyExpression, featureFilter, latest } from "@maplibre/maplibre-gl-style-spec";
import type { LineLayerSpecification } from "maplibre-gl";
import { describe, expect, test } from "vitest";
import { NO_LINE_STATES } from "../../domain/line-states.ts";
import { THEMES } from "../../theme/theme.ts";
import type { LayerContext } from "./layer-module.ts";
import { type OutlinedStanding, organisationOutlines, organisationsLegend } from "./organisations.ts";

const CIS: OutlinedStanding = { organisation: "CIS", members: ["KZ", "RU", "TJ"], associated: ["TM"] };
const EAEU: OutlinedStanding = { organisation: "EAEU", members: ["KZ", "RU"], associated: [] };

function layersOf(...overlays: OutlinedStanding[]): LineLayerSpecification[] {
  const context: LayerContext = {
    theme: THEMES.light,
    language: "en",
    states: new Map(),
    practice: "un",
    areasAsOf: "",
    disputes: [],
    namesAsOf: "",
    lines: NO_LINE_STATES,
    overlays,
  };
  return organisationOutlines.layers(context) as LineLayerSpecification[];
}

function layerOf(id: string, ...overlays: OutlinedStanding[]): LineLayerSpecification {
  const found = layersOf(...overlays).find((layer) => layer.id === id);
  if (found === undefined) throw new Error(`no layer ${id}`);
  return found;
}

interface Sides {
  readonly left?: string;
  readonly right?: string;
}

function isDrawn(id: string, sides: Sides, ...overlays: OutlinedStanding[]): boolean {
  const { filter } = layerOf(id, ...overlays);
  return featureFilter(filter as never, "test").filter({ zoom: 5 }, { type: "LineString", properties: { ...sides } });
}

function offsetOf(id: string, sides: Sides, ...overlays: OutlinedStanding[]): number {
  const spec = (latest as unknown as Record<string, Record<string, never>>)["paint_line"]?.["line-offset"];
  const made = createPropertyExpression(layerOf(id, ...overlays).paint?.["line-offset"], "test", spec as never);
  if (made.result === "error") throw new Error(made.value.map(({ message }) => message).join());
  return Number(made.value.evaluate({ zoom: 5 }, { type: "LineString", properties: { ...sides } } as never));
}

test("nothing is drawn while no organisation is chosen", () => {
  expect(new Set(layersOf().map(({ layout }) => layout?.visibility))).toEqual(new Set(["none"]));
});

describe("an outline", () => {
  test.each([
    ["between a member and a state outside", { left: "CN", right: "KZ" }, true],
    ["between two members", { left: "KZ", right: "RU" }, false],
    ["along a member's coast", { left: "RU" }, true],
    ["between two states outside", { left: "AF", right: "CN" }, false],
    ["between a member and a state that stands by it", { left: "KZ", right: "TM" }, true],
  ])("%s is drawn: %j, %s", (_where, sides, expected) => {
    expect(isDrawn("organisation-1-members", sides, CIS)).toBe(expected);
  });

  test("of those who stand by leaves out what the members' own outline draws", () => {
    expect(isDrawn("organisation-1-associated", { left: "KZ", right: "TM" }, CIS)).toBe(false);
    expect(isDrawn("organisation-1-associated", { left: "AF", right: "TM" }, CIS)).toBe(true);
  });

  test("lies inside the states that it encloses, on whichever side of the line they are", () => {
    expect(offsetOf("organisation-1-members", { left: "KZ", right: "UZ" }, CIS)).toBeLessThan(0);
    expect(offsetOf("organisation-1-members", { left: "CN", right: "KZ" }, CIS)).toBeGreaterThan(0);
  });

  test("makes room for the other where both run", () => {
    const coast = { left: "RU" };
    const [outer, inner] = ["organisation-1-members", "organisation-2-members"].map((id) =>
      offsetOf(id, coast, CIS, EAEU),
    );
    expect(Math.abs(inner ?? 0) - Math.abs(outer ?? 0)).toBeGreaterThan(2);
  });

  test("of two organisations in two colours, dashes and places", () => {
    const [cis, eaeu] = ["organisation-1-members", "organisation-2-members"].map(
      (id) => layerOf(id, CIS, EAEU).paint ?? {},
    );
    expect(cis?.["line-color"]).not.toBe(eaeu?.["line-color"]);
    expect(cis?.["line-dasharray"]).not.toEqual(eaeu?.["line-dasharray"]);
  });
});

test("the legend names those who stand by only where there are any", () => {
  expect(organisationsLegend(THEMES.light, [CIS, EAEU]).map(({ id }) => id)).toEqual([
    "CIS-members",
    "CIS-associated",
    "EAEU-members",
  ]);
});
