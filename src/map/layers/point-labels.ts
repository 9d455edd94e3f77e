import type { FilterSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Language } from "../../state/view-state.ts";
import { sidesAt } from "./label-sides.ts";

interface PointLabels {
  readonly id: string;
  readonly source: string;
  readonly minzoom: number;
  readonly filter: FilterSpecification;
  readonly language: Language;
  readonly color: string;
  readonly halo: string;
  /** Which side of its point a label tries first: two kinds of points that lie together start on different sides. */
  readonly firstSide: "left" | "right";
}

/** Names beside the points of a GeoJSON source, whose `name` holds both languages. */
export function pointLabels({ id, source, minzoom, filter, language, color, halo, firstSide }: PointLabels) {
  const otherSide = firstSide === "left" ? "right" : "left";
  return {
    id,
    type: "symbol",
    source,
    minzoom,
    filter,
    layout: {
      "text-field": ["get", language, ["get", "name"]],
      "text-font": ["Noto Sans Regular"],
      "text-size": 11,
      "text-variable-anchor-offset": sidesAt([0.7, 1.9], [firstSide, otherSide, "top", "bottom"]),
      "text-max-width": 9,
    },
    paint: { "text-color": color, "text-halo-color": halo, "text-halo-width": 1.3 },
  } satisfies SymbolLayerSpecification;
}
