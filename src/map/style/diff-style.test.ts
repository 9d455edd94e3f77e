import type { StyleSpecification } from "maplibre-gl";
import { expect, test } from "vitest";
import { NO_LINE_STATES } from "../../domain/line-states.ts";
import { LAYER_IDS, type LayerId } from "../../state/view-state.ts";
import { THEMES } from "../../theme/theme.ts";
import { memberBoundaries, memberStates } from "../layers/member-states.ts";
import { buildStyle, type StyleInput } from "./build-style.ts";
import { diffStyle } from "./diff-style.ts";

const INPUT: StyleInput = {
  context: {
    theme: THEMES.light,
    language: "en",
    states: new Map(),
    practice: "un",
    areasAsOf: "",
    namesAsOf: "",
    disputes: [
      { id: "crimea", name: "Crimea", alsoNamed: undefined, holder: "state", administered: "by A", claimed: "by B" },
    ],
    lines: NO_LINE_STATES,
    overlays: [],
  },
  addresses: { tiles: "t/{z}/{x}/{y}", corridorLegs: "l", corridorNodes: "n", crossings: "c", relief: "r/{z}/{x}/{y}" },
  visible: new Set(LAYER_IDS),
  projection: "globe",
  hasDetail: true,
};
const styleWith = (more: Partial<StyleInput["context"]>, rest: Partial<StyleInput> = {}): StyleSpecification =>
  buildStyle({ ...INPUT, ...rest, context: { ...INPUT.context, ...more } });
const before = styleWith({});

test("nothing differs between a style and its like", () => {
  expect(diffStyle(before, styleWith({}))).toEqual([]);
});

test("a layer switched off changes the visibility of its style layers and nothing else", () => {
  const visible = new Set<LayerId>(LAYER_IDS.filter((id) => id !== "member-states"));
  const changes = diffStyle(before, styleWith({}, { visible }));
  const owned = [...memberStates.layers(INPUT.context), ...memberBoundaries.layers(INPUT.context)];
  expect(owned.length).toBeGreaterThan(5);
  expect(changes).toEqual(
    owned.map(({ id }) => ({ type: "layout", layer: id, property: "visibility", value: "none" })),
  );
});

test("another projection is one change", () => {
  expect(diffStyle(before, styleWith({}, { projection: "mercator" }))).toEqual([
    { type: "projection", projection: { type: "mercator" } },
  ]);
});

test("a participation that is frozen changes the filters of the hatch and of members’ boundaries alone", () => {
  const changes = diffStyle(before, styleWith({ states: new Map([["AM", "participation-frozen"]]) }));
  expect(changes.map((change) => [change.type, "layer" in change && change.layer])).toEqual([
    ["filter", "member-states-hatch"],
    ["filter", "member-boundaries"],
  ]);
});

test("another language changes only labels", () => {
  const changes = diffStyle(before, styleWith({ language: "ru" }));
  const kinds = changes.map((change) => (change.type === "layout" ? change.property : change.type));
  expect(changes.length).toBeGreaterThan(4);
  expect(new Set(kinds)).toEqual(new Set(["text-field", "text-letter-spacing"]));
});

test("detail adds its sources, then its layers each under one that is there, and changes nothing else", () => {
  const bare = styleWith({}, { hasDetail: false });
  const changes = diffStyle(bare, before);
  expect(changes.map((change) => (change.type === "layer" ? [change.layer.id, change.under] : change.type))).toEqual([
    "source",
    "source",
    ["flow-start", "province-labels"],
    ["flow-observer", "flow-start"],
    ["flow-participant", "flow-observer"],
    ["flow-casing", "flow-participant"],
    ["flow-host", "flow-casing"],
    ["relief", "lakes"],
    ["sea-depth", "land"],
  ]);
});

test("another theme changes only paint", () => {
  const changes = diffStyle(before, styleWith({ theme: THEMES.dark }));
  expect(changes.length).toBeGreaterThan(20);
  expect(new Set(changes.map(({ type }) => type))).toEqual(new Set(["paint"]));
});

test("carrying out the changes one way and back leads to the first style", () => {
  const after = styleWith({ theme: THEMES.print, language: "ru", disputes: [] });
  const forth = diffStyle(before, after);
  const back = diffStyle(after, before);
  const whereabouts = (changes: typeof forth) =>
    changes.map((change) =>
      "property" in change
        ? `${change.layer} ${change.property}`
        : change.type === "filter"
          ? change.layer
          : change.type,
    );
  expect(whereabouts(back)).toEqual(whereabouts(forth));
});

test("a property that is gone is unset", () => {
  const [layer, ...others] = before.layers;
  const bare = { ...before, layers: [{ id: layer?.id ?? "", type: "background" as const }, ...others] };
  expect(diffStyle(before, bare)).toContainEqual({
    type: "paint",
    layer: "sea",
    property: "background-color",
    value: undefined,
  });
});

test("a filter that is gone is unset", () => {
  const layers = before.layers.map((layer) => {
    if (layer.id !== "coast" || !("filter" in layer)) return layer;
    const { filter: _filter, ...rest } = layer;
    return rest as typeof layer;
  });
  expect(diffStyle(before, { ...before, layers })).toEqual([{ type: "filter", layer: "coast", filter: undefined }]);
});
