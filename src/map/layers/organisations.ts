import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "maplibre-gl";
import type { Standing } from "../../domain/standing.ts";
import type { OutlinedOrganisation, Theme } from "../../theme/theme.ts";
import type { LayerModule, LegendEntry } from "./layer-module.ts";

const OUTLINES = "organisation-outlines";

/** What tells one organisation's line from another's without colour: width and dash, in pixels and line widths. */
interface Stroke {
  readonly widthPx: number;
  readonly dash?: readonly number[];
  /** Drawn as two lines with this much between them. */
  readonly gapPx?: number;
}

const STROKES: Readonly<Record<OutlinedOrganisation, Stroke>> = {
  CSTO: { widthPx: 3 },
  CIS: { widthPx: 2.2, dash: [5, 2] },
  EAEU: { widthPx: 2.2, dash: [5, 1.6, 1, 1.6] },
  SCO: { widthPx: 3, dash: [1.1, 1.1] },
  NATO: { widthPx: 1.1, gapPx: 2 },
};

/** Those who stand by an organisation have its line at half its weight. */
const FINER = 0.5;

/** Lines lie inside the states that they enclose; the second organisation's inside the first's where both run. */
const INSET_PX = 1.8;
const INNER_INSET_PX = 5.4;

export interface OutlinedStanding extends Standing {
  readonly organisation: OutlinedOrganisation;
}

/**
 * Outer outlines of organisations, each the boundary lines with a member on one side only. They have a source of
 * their own on the tiles of the base, so that another date lays out these lines and nothing else.
 */
export const organisationOutlines: LayerModule = {
  id: undefined,
  sources: ({ tiles }) => ({
    [OUTLINES]: { type: "vector", tiles: [tiles], minzoom: 0, maxzoom: 7 },
  }),
  layers: ({ theme, overlays }) =>
    [undefined, overlays[0]].flatMap((outer, slot) => outlineLayers({ theme, slot, outer, standing: overlays[slot] })),
};

interface Slot {
  readonly theme: Theme;
  readonly slot: number;
  /** The organisation whose line the other one's makes room for. */
  readonly outer: OutlinedStanding | undefined;
  readonly standing: OutlinedStanding | undefined;
}

function outlineLayers({ theme, slot, outer, standing }: Slot): LayerSpecification[] {
  const { organisation = "CSTO", members = [], associated = [] } = standing ?? {};
  const { widthPx, dash, gapPx = 0 } = STROKES[organisation];
  const color = theme.organisations[organisation];
  const visibility = standing === undefined ? "none" : "visible";
  const line = (
    id: string,
    filter: FilterSpecification,
    paint: NonNullable<LineLayerSpecification["paint"]>,
  ): LineLayerSpecification => ({
    id: `organisation-${slot + 1}-${id}`,
    type: "line",
    source: OUTLINES,
    "source-layer": "outlines",
    filter,
    layout: { "line-join": "round", "line-cap": dash === undefined ? "round" : "butt", visibility },
    paint,
  });
  const taken = [...(outer?.members ?? []), ...(outer?.associated ?? [])];
  const around = outline(members, []);
  const beside = outline(associated, members);
  const dashes = dash === undefined ? {} : { "line-dasharray": [...dash] };
  const gap = gapPx === 0 ? {} : { "line-gap-width": gapPx };
  return [
    line("casing", around, {
      "line-color": theme.halo,
      "line-width": 2 * widthPx + gapPx,
      "line-offset": inwards(members, taken),
      "line-opacity": 0.7,
    }),
    line("associated", beside, {
      "line-color": color,
      "line-width": widthPx * FINER,
      "line-offset": inwards(associated, taken),
      ...dashes,
      ...gap,
    }),
    line("members", around, {
      "line-color": color,
      "line-width": widthPx,
      "line-offset": inwards(members, taken),
      ...dashes,
      ...gap,
    }),
  ];
}

const isOn = (side: "left" | "right", states: readonly string[]): ExpressionSpecification => [
  "in",
  ["get", side],
  ["literal", [...states]],
];

/** Lines with one of the states on one side and none of them, nor of the others, on the other. */
function outline(states: readonly string[], others: readonly string[]): FilterSpecification {
  const all = [...states, ...others];
  return [
    "any",
    ["all", isOn("left", states), ["!", isOn("right", all)]],
    ["all", isOn("right", states), ["!", isOn("left", all)]],
  ];
}

/**
 * An offset towards the side on which the states lie, a larger one in those that have another line already; MapLibre
 * counts to the right of a line's direction.
 */
function inwards(states: readonly string[], taken: readonly string[]): DataDrivenPropertyValueSpecification<number> {
  const shared = states.filter((code) => taken.includes(code));
  return [
    "case",
    isOn("left", shared),
    -INNER_INSET_PX,
    isOn("left", states),
    -INSET_PX,
    isOn("right", shared),
    INNER_INSET_PX,
    INSET_PX,
  ];
}

/** Two entries an organisation: its members, and those who stand by it where there are any. */
export function organisationsLegend(theme: Theme, overlays: readonly OutlinedStanding[]): LegendEntry[] {
  return overlays.flatMap(({ organisation, members, associated }) => {
    const { widthPx, dash, gapPx } = STROKES[organisation];
    const swatch = (weight: number) =>
      ({
        type: "line",
        color: theme.organisations[organisation],
        widthPx: widthPx * weight,
        ...(dash === undefined ? {} : { dash: dash.map((length) => length * widthPx * weight) }),
        ...(gapPx === undefined ? {} : { gapPx }),
      }) as const;
    const entry = (kind: "members" | "associated", weight: number): LegendEntry => ({
      id: `${organisation}-${kind}`,
      layer: "organisations",
      swatch: swatch(weight),
      label: (text) => text.legend[kind](text.organisations[organisation]),
    });
    return [
      ...(members.length === 0 ? [] : [entry("members", 1)]),
      ...(associated.length === 0 ? [] : [entry("associated", FINER)]),
    ];
  });
}
