import type { FilterSpecification, GeoJSONSource, LineLayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import type { Flows } from "../../domain/flows.ts";
import { greatCircle } from "../../domain/great-circle.ts";
import type { Theme } from "../../theme/theme.ts";
import type { LayerModule, LegendEntry } from "./layer-module.ts";
import { OUTLINES } from "./member-states.ts";

const FLOWS = "flows";
const HOST = "flow-host";
const STEPS = 48;
const OBSERVER_DASH = [2.5, 2];

const NOTHING: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/** Who came to the selected event. Filled by `updateFlows`; empty while nothing of the kind is selected. */
export const eventFlows: LayerModule = {
  id: undefined,
  isDetail: true,
  sources: () => ({ [FLOWS]: { type: "geojson", data: NOTHING } }),
  layers: ({ theme }) => [
    {
      id: HOST,
      type: "line",
      source: OUTLINES,
      "source-layer": "countries",
      filter: isOneOf([]),
      layout: { "line-join": "round", visibility: "none" },
      paint: { "line-color": theme.selection, "line-width": 1.8 },
    },
    arcs("flow-casing", ["has", "role"], { "line-color": theme.symbolEdge, "line-width": 4.2, "line-opacity": 0.75 }),
    arcs("flow-participant", ["==", ["get", "role"], "participant"], {
      "line-color": theme.selection,
      "line-width": 1.8,
    }),
    arcs("flow-observer", ["==", ["get", "role"], "observer"], {
      "line-color": theme.selection,
      "line-width": 1.5,
      "line-dasharray": OBSERVER_DASH,
    }),
    {
      id: "flow-start",
      type: "circle",
      source: FLOWS,
      filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-radius": 3.2,
        "circle-color": theme.symbolEdge,
        "circle-stroke-color": theme.selection,
        "circle-stroke-width": 1.6,
      },
    },
  ],
};

function arcs(
  id: string,
  filter: FilterSpecification,
  paint: NonNullable<LineLayerSpecification["paint"]>,
): LineLayerSpecification {
  return { id, type: "line", source: FLOWS, filter, layout: { "line-cap": "butt", "line-join": "round" }, paint };
}

function isOneOf(codes: readonly string[]): FilterSpecification {
  return ["in", ["get", "code"], ["literal", [...codes]]];
}

/** Draws other flows, or none. Does nothing before the layer is added. */
export function updateFlows(map: MapLibreMap, flows: Flows | undefined): void {
  const source = map.getSource<GeoJSONSource>(FLOWS);
  if (source === undefined) return;
  source.setData(flows === undefined ? NOTHING : flowFeatures(flows));
  const hosts = flows?.hosts ?? [];
  if (hosts.length > 0) map.setFilter(HOST, isOneOf(hosts), { validate: false });
  map.setLayoutProperty(HOST, "visibility", hosts.length > 0 ? "visible" : "none", { validate: false });
}

/** An arc a flow, which runs on over 180°, and a point where it starts. */
export function flowFeatures({ flows }: Flows): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: flows.flatMap(({ from, to, role }): GeoJSON.Feature[] => [
      {
        type: "Feature",
        properties: { role },
        geometry: {
          type: "LineString",
          coordinates: greatCircle(from, to, STEPS).map((position) => [...position]),
        },
      },
      { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [...from] } },
    ]),
  };
}

export function flowsLegend(theme: Theme, flows: Flows | undefined): LegendEntry[] {
  const color = theme.selection;
  const has = (role: string) => flows?.flows.some((flow) => flow.role === role) ?? false;
  const entries: (LegendEntry & { readonly isDrawn: boolean })[] = [
    {
      id: "flow-host",
      isDrawn: (flows?.hosts.length ?? 0) > 0,
      layer: undefined,
      swatch: { type: "fill", color: theme.land, outline: color },
      label: (text) => text.legend.flowHost,
    },
    {
      id: "flow-participant",
      isDrawn: has("participant"),
      layer: undefined,
      swatch: { type: "line", color, widthPx: 1.8 },
      label: (text) => text.legend.flow,
    },
    {
      id: "flow-observer",
      isDrawn: has("observer"),
      layer: undefined,
      swatch: { type: "line", color, widthPx: 1.5, dash: [4, 3] },
      label: (text) => text.legend.flowObserver,
    },
  ];
  return entries.flatMap(({ isDrawn, ...entry }) => (isDrawn ? [entry] : []));
}
