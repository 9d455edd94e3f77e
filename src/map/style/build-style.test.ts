import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { NO_LINE_STATES } from "../../domain/line-states.ts";
import { LAYER_IDS } from "../../state/view-state.ts";
import { THEMES, type ThemeName } from "../../theme/theme.ts";
import { PICK_LAYERS } from "../feature-keys.ts";
import { baseLabels } from "../layers/base-labels.ts";
import type { DrawnDispute } from "../layers/disputed-areas.ts";
import { DRAW_ORDER } from "../layers/draw-order.ts";
import { borderRiverNames } from "../layers/tajik-afghan-border.ts";
import { zoneNames } from "../layers/zones.ts";
import { buildStyle, type StyleInput } from "./build-style.ts";

function dispute(id: string, holder: DrawnDispute["holder"]): DrawnDispute {
  return { id, name: id, alsoNamed: undefined, holder, administered: "administered by A", claimed: "claimed by B" };
}

const INPUT: StyleInput = {
  context: {
    theme: THEMES.light,
    language: "en",
    states: new Map([
      ["AM", "participation-frozen"],
      ["UZ", "suspended"],
    ]),
    practice: "un",
    areasAsOf: "2022-09-30",
    namesAsOf: "2022-09-17",
    disputes: [dispute("crimea", "state"), dispute("kashmir", "parts")],
    lines: NO_LINE_STATES,
    overlays: [],
  },
  addresses: {
    tiles: "pmtiles://https://example.org/base.pmtiles/{z}/{x}/{y}",
    corridorLegs: "https://example.org/legs.geojson",
    corridorNodes: "https://example.org/nodes.geojson",
    crossings: "https://example.org/crossings.geojson",
    relief: "pmtiles://https://example.org/relief.pmtiles/{z}/{x}/{y}",
  },
  visible: new Set(LAYER_IDS),
  projection: "globe",
  hasDetail: true,
};

const inContext = (more: Partial<StyleInput["context"]>): StyleInput => ({
  ...INPUT,
  context: { ...INPUT.context, ...more },
});

const CASES = (Object.keys(THEMES) as ThemeName[]).flatMap((theme) =>
  (["en", "ru"] as const).flatMap((language) =>
    (["globe", "mercator"] as const).map((projection) => [theme, language, projection] as const),
  ),
);

describe("the style", () => {
  test.each(CASES)("is valid in %s, %s, on the %s", (theme, language, projection) => {
    const style = buildStyle({ ...inContext({ theme: THEMES[theme], language }), projection });
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  test("is valid with nothing switched on, nothing hatched and nothing disputed", () => {
    const bare = { ...inContext({ states: new Map(), disputes: [] }), visible: new Set<never>() };
    expect(validateStyleMin(buildStyle(bare)).map(({ message }) => message)).toEqual([]);
  });

  test("gives every layer an id of its own", () => {
    const ids = buildStyle(INPUT).layers.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("gives every layer a source that it has", () => {
    const { layers, sources } = buildStyle(INPUT);
    const used = layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
    expect(used.filter((source) => !(source in sources))).toEqual([]);
  });

  test("loads nothing from anywhere but the addresses that it is given", () => {
    const urls = JSON.stringify(buildStyle(INPUT)).match(/https?:\/\/[^/"]+/g) ?? [];
    expect(new Set(urls)).toEqual(new Set(["https://example.org"]));
  });

  test("draws labels with the page's fonts and no glyph server", () => {
    expect(buildStyle(INPUT)).not.toHaveProperty("glyphs");
  });

  test("draws neither relief nor depths before the first picture is there", () => {
    const { layers, sources } = buildStyle({ ...INPUT, hasDetail: false });
    expect(Object.keys(sources)).not.toContain("relief");
    expect(layers.some(({ type }) => type === "hillshade" || type === "color-relief")).toBe(false);
  });

  test("draws neither in print", () => {
    const { layers } = buildStyle(inContext({ theme: THEMES.print }));
    const drawn = layers.filter(({ layout }) => layout?.visibility === "visible").map(({ type }) => type);
    expect(drawn).not.toContain("hillshade");
    expect(drawn).not.toContain("color-relief");
  });

  test("lets no change of paint run as an animation", () => {
    expect(buildStyle(INPUT).transition).toEqual({ duration: 0, delay: 0 });
  });

  test("has every layer that answers a click", () => {
    const ids = new Set(buildStyle(INPUT).layers.map(({ id }) => id));
    expect(PICK_LAYERS.flatMap(({ layers }) => layers).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("a layer that is switched off", () => {
  const visibleIn = (visible: StyleInput["visible"]) =>
    buildStyle({ ...INPUT, visible })
      .layers.filter(({ layout }) => layout?.visibility === "visible")
      .map(({ id }) => id);

  test("stays in the style, not visible", () => {
    const all = buildStyle(INPUT).layers.map(({ id }) => id);
    expect(buildStyle({ ...INPUT, visible: new Set() }).layers.map(({ id }) => id)).toEqual(all);
  });

  test("takes its own style layers with it and no others", () => {
    const without = new Set(LAYER_IDS.filter((id) => id !== "north-south-corridor"));
    const gone = visibleIn(INPUT.visible).filter((id) => !visibleIn(without).includes(id));
    expect(gone.length).toBeGreaterThan(5);
    expect(gone.every((id) => id.startsWith("corridor-"))).toBe(true);
  });

  test("leaves the base map, disputed areas included", () => {
    const base = visibleIn(new Set());
    expect(base).toEqual(expect.arrayContaining(["sea", "land", "disputed", "disputed-hatch", "coast", "cities"]));
  });
});

describe("the draw order", () => {
  const order = buildStyle(INPUT).layers.map(({ id }) => id);
  const isUnder = (lower: string, upper: string) => order.indexOf(lower) < order.indexOf(upper);

  test("puts a disputed area over the fill of every member", () => {
    expect(isUnder("member-states", "disputed")).toBe(true);
    expect(isUnder("member-states-hatch", "disputed")).toBe(true);
  });

  test("puts depths under the land that bounds them, and relief between the members and the lakes", () => {
    expect(isUnder("sea-depth", "land")).toBe(true);
    expect(isUnder("member-states-dots", "relief")).toBe(true);
    expect(isUnder("relief", "lakes")).toBe(true);
    expect(isUnder("relief", "disputed")).toBe(true);
  });

  test("puts lakes over land, and boundaries over lakes", () => {
    expect(isUnder("member-states", "lakes")).toBe(true);
    expect(isUnder("lakes", "boundaries")).toBe(true);
  });

  test("puts names over everything else", () => {
    const names = [baseLabels, borderRiverNames, zoneNames].flatMap((module) =>
      module.layers(INPUT.context).map(({ id }) => id),
    );
    const marks = order.filter((id) => ["corridor-node-marks", "corridor-gauge-breaks", "mark-boxes"].includes(id));
    expect(order.slice(-names.length - marks.length)).toEqual([...names, ...marks]);
  });

  test("holds each module once", () => {
    expect(new Set(DRAW_ORDER).size).toBe(DRAW_ORDER.length);
  });
});
