import { describe, expect, test } from "vitest";
import { NO_LINE_STATES } from "../../domain/line-states.ts";
import { LAYER_IDS } from "../../state/view-state.ts";
import { THEMES } from "../../theme/theme.ts";
import { buildStyle } from "../style/build-style.ts";

const { layers } = buildStyle({
  context: {
    theme: THEMES.light,
    language: "en",
    states: new Map(),
    practice: "un",
    areasAsOf: "",
    namesAsOf: "",
    disputes: [],
    lines: NO_LINE_STATES,
    overlays: [],
  },
  addresses: { tiles: "t/{z}/{x}/{y}", corridorLegs: "l", corridorNodes: "n", crossings: "c", relief: "r/{z}/{x}/{y}" },
  visible: new Set(LAYER_IDS),
  projection: "globe",
  hasDetail: true,
});
const symbols = layers.filter((layer) => layer.type === "symbol");

/** What is drawn whatever is near it, and why. Everything else is placed where nothing stands yet. */
const ALWAYS_DRAWN: Readonly<Record<string, string>> = {
  "marine-labels-slanting": "what is kept free around a turned name is the upright box around it",
  "corridor-gap": "the missing link is one mark, and what the corridor is known for",
  "corridor-node-marks": "a place on the line is part of the line",
  "corridor-gauge-breaks": "so is a break of gauge",
  "crossing-bridges": "the rails of a bridge lie inside the ring of its crossing",
  "mark-boxes": "nobody sees them: they keep names off what the point layer draws in any case",
};

describe("labels", () => {
  test("give way to one another, but for what must always stand", () => {
    const overlapping = symbols.filter(({ layout = {} }) =>
      ["text-overlap", "icon-overlap", "text-allow-overlap", "icon-allow-overlap"].some((property) =>
        ["always", true].includes((layout as Record<string, string | boolean>)[property] ?? false),
      ),
    );
    expect(overlapping.map(({ id }) => id).toSorted()).toEqual(Object.keys(ALWAYS_DRAWN).toSorted());
  });

  test("have a halo each, so that they read on lines", () => {
    const bare = symbols.filter(
      ({ layout = {}, paint = {} }) => "text-field" in layout && !(Number(paint["text-halo-width"]) > 0.5),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test("give way to the marks of events, which are placed before all of them", () => {
    expect(layers.at(-1)?.id).toBe("mark-boxes");
  });

  test("are placed capitals and countries first, then seas, then cities, rivers and provinces", () => {
    const first = symbols.map(({ id }) => id).toReversed();
    const wanted = [
      "cities-major",
      "country-labels",
      "marine-labels",
      "cities-major-afar",
      "cities",
      "river-labels-great",
      "river-labels",
      "province-labels",
      "corridor-node-labels",
    ];
    expect(first.filter((id) => wanted.includes(id))).toEqual(wanted);
  });
});
