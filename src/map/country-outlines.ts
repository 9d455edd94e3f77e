import type { ExpressionSpecification, Map as MapLibreMap } from "maplibre-gl";
import { OUTLINE_LAYERS } from "./layers/member-states.ts";

/** Outlines what is selected with a heavy line and what is pointed at with a lighter one. */
export function updateOutlines(map: MapLibreMap, selected: readonly string[], hovered: readonly string[]): void {
  for (const { id, key } of OUTLINE_LAYERS) {
    const idsOf = (keys: readonly string[]) => keys.flatMap((feature) => outlineId(key, feature) ?? []);
    const heavy = idsOf(selected);
    const all = [...new Set([...heavy, ...idsOf(hovered)])];
    const isHeavy: ExpressionSpecification = ["in", ["get", key], ["literal", heavy]];
    if (all.length > 0) {
      map.setFilter(id, ["in", ["get", key], ["literal", all]], { validate: false });
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
