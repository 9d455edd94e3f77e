import type { ExpressionSpecification, Map as MapLibreMap } from "maplibre-gl";
import { isShapeOn } from "./layers/base.ts";
import { OUTLINE_LAYERS } from "./layers/member-states.ts";

export interface Marked {
  readonly selected: readonly string[];
  readonly hovered: readonly string[];
  /** The day whose shapes of countries are drawn; see `isShapeOn`. */
  readonly areasAsOf: string;
}

/** Outlines what is selected with a heavy line and what is pointed at with a lighter one. */
export function updateOutlines(map: MapLibreMap, { selected, hovered, areasAsOf }: Marked): void {
  for (const { id, key } of OUTLINE_LAYERS) {
    const idsOf = (keys: readonly string[]) => keys.flatMap((feature) => outlineId(key, feature) ?? []);
    const heavy = idsOf(selected);
    const all = [...new Set([...heavy, ...idsOf(hovered)])];
    const isHeavy: ExpressionSpecification = ["in", ["get", key], ["literal", heavy]];
    if (all.length > 0) {
      const isMarked: ExpressionSpecification = ["in", ["get", key], ["literal", all]];
      // A country has a shape for each time; a disputed area has one.
      const filter: ExpressionSpecification = key === "code" ? ["all", isMarked, isShapeOn(areasAsOf)] : isMarked;
      map.setFilter(id, filter, { validate: false });
      map.setPaintProperty(id, "line-width", ["case", isHeavy, 2.4, 1.4], { validate: false });
    }
    map.setLayoutProperty(id, "visibility", all.length > 0 ? "visible" : "none", { validate: false });
  }
}

/** A country's key is its code; a disputed area's is `disputed:` and its id. */
function outlineId(property: "code" | "id", key: string): string | undefined {
  if (property === "code") return key.includes(":") ? undefined : key;
  return key.startsWith("disputed:") ? key.slice("disputed:".length) : undefined;
}
