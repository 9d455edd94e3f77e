import type { LayerSpecification, ProjectionSpecification, StyleSpecification } from "maplibre-gl";
import type { LayerId } from "../../state/view-state.ts";
import { DRAW_ORDER } from "../layers/draw-order.ts";
import type { DataAddresses, LayerContext } from "../layers/layer-module.ts";

export interface StyleInput {
  readonly context: LayerContext;
  readonly addresses: DataAddresses;
  readonly visible: ReadonlySet<LayerId>;
  readonly projection: "globe" | "mercator";
  /** Whether what may come after the first picture is due. */
  readonly hasDetail: boolean;
}

type ProjectionDefinition = NonNullable<ProjectionSpecification["type"]>;

/**
 * A globe at world scale, Mercator from the continent inwards, where it draws a frame in less than half the time.
 * MapLibre's own "globe" keeps the sphere up to zoom 10.
 */
const GLOBE_TO_FLAT: ProjectionDefinition = [
  "interpolate",
  ["linear"],
  ["zoom"],
  1.6,
  "vertical-perspective",
  2.05,
  "mercator",
];

/** The whole style of the map, a pure function of what the reader chose. No glyphs: labels use the page's fonts. */
export function buildStyle(input: StyleInput): StyleSpecification {
  const { context, addresses, visible, projection, hasDetail } = input;
  const modules = DRAW_ORDER.filter(({ isDetail = false }) => hasDetail || !isDetail);
  return {
    version: 8,
    name: "CSTO Atlas",
    projection: { type: projection === "globe" ? GLOBE_TO_FLAT : "mercator" },
    transition: { duration: 0, delay: 0 },
    sources: Object.assign({}, ...modules.map((module) => module.sources(addresses))),
    layers: modules.flatMap((module) =>
      module.layers(context).map((layer) => withVisibility(layer, module.id === undefined || visible.has(module.id))),
    ),
  };
}

function withVisibility(layer: LayerSpecification, isVisible: boolean): LayerSpecification {
  return {
    ...layer,
    // A layer that starts hidden is shown by the controller, not by a switch.
    layout: { ...layer.layout, visibility: isVisible && layer.layout?.visibility !== "none" ? "visible" : "none" },
  } as LayerSpecification;
}
