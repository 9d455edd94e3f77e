import { createPropertyExpression, type Feature, featureFilter, latest } from "@maplibre/maplibre-gl-style-spec";
import type { LayerSpecification } from "maplibre-gl";
import { NO_LINE_STATES } from "../../domain/line-states.ts";
import { LAYER_IDS } from "../../state/view-state.ts";
import { THEMES } from "../../theme/theme.ts";
import { buildStyle, type StyleInput } from "../style/build-style.ts";
import type { DrawnDispute } from "./disputed-areas.ts";
import type { LayerContext } from "./layer-module.ts";

// For tests: the style's expressions, evaluated by the specification's own engine.
export const THEME = THEMES.light;
export const CRIMEA: DrawnDispute = {
  id: "crimea",
  name: "Crimea",
  alsoNamed: undefined,
  holder: "state",
  administered: "administered by A",
  claimed: "claimed by A and B",
};
export const CONTEXT: LayerContext = {
  theme: THEME,
  language: "en",
  states: new Map([
    ["AM", "participation-frozen"],
    ["AZ", "not-renewed"],
    ["BY", "signatory"],
    ["KZ", "member"],
    ["UZ", "suspended"],
  ]),
  namesAsOf: "2022-09-17",
  areasAsOf: "2022-09-30",
  disputes: [CRIMEA],
  practice: "un",
  lines: NO_LINE_STATES,
  overlays: [],
};

export const STYLE: Omit<StyleInput, "context"> = {
  addresses: {
    tiles: "t/{z}/{x}/{y}",
    corridorLegs: "l",
    corridorNodes: "n",
    crossings: "c",
    relief: "r/{z}/{x}/{y}",
  },
  visible: new Set(LAYER_IDS),
  projection: "globe",
  hasDetail: true,
};

export function layerOf(id: string, context: Partial<LayerContext> = {}): LayerSpecification {
  const style = buildStyle({ ...STYLE, context: { ...CONTEXT, ...context } });
  const found = style.layers.find((layer) => layer.id === id);
  if (found === undefined) throw new Error(`no layer ${id}`);
  return found;
}

interface Subject {
  readonly zoom?: number;
  readonly properties?: Feature["properties"];
  readonly state?: Record<string, unknown>;
  readonly context?: Partial<LayerContext>;
}

export function evaluated(id: string, part: "paint" | "layout", property: string, subject: Subject = {}): unknown {
  const layer = layerOf(id, subject.context);
  const values = (layer[part] ?? {}) as Record<string, unknown>;
  const spec = (latest as unknown as Record<string, Record<string, never>>)[`${part}_${layer.type}`]?.[property];
  const made = createPropertyExpression(values[property], "test", spec as never);
  if (made.result === "error") throw new Error(made.value.map(({ message }) => message).join());
  const feature: Feature = { type: "Unknown", properties: subject.properties ?? {} };
  const value: unknown = made.value.evaluate({ zoom: subject.zoom ?? 5 }, feature, (subject.state ?? {}) as never);
  return value;
}

/** A colour as the theme writes it. */
export function hexOf(color: unknown): string {
  const { r, g, b } = color as { r: number; g: number; b: number };
  return `#${[r, g, b]
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

export function passes(id: string, properties: Feature["properties"], context: Partial<LayerContext> = {}): boolean {
  const layer = layerOf(id, context);
  const filter = "filter" in layer ? layer.filter : undefined;
  return featureFilter(filter as never, "test").filter({ zoom: 5 }, { type: "Unknown", properties });
}
