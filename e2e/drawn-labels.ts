import type { MapGeoJSONFeature, Map as MapLibreMap } from "maplibre-gl";

/** A name that the map draws, and the style layer that it stands in. */
export interface DrawnLabel {
  readonly layer: string;
  readonly name: string;
}

/**
 * The names that the first map on the page has placed, in the language given; runs in the page. A name beside a dot may
 * be left out while the dot stands: so such a name counts only if it is found to one side of its dot. Names under
 * panels count as well. Throws where the page shows no map to drivers.
 */
export function drawnLabels(language: "en" | "ru"): DrawnLabel[] {
  const map = (document.querySelector(".map") as { atlasMap?: MapLibreMap } | null)?.atlasMap;
  if (map === undefined) throw new Error("the page shows no map to drivers");
  const nameOf = ({ properties }: MapGeoJSONFeature): string => {
    // A GeoJSON source keeps both names in one property, as it stands or as text.
    const { name } = properties as { name?: unknown };
    const names =
      typeof name === "string" && name.startsWith("{") ? (JSON.parse(name) as object) : (name ?? properties);
    return String((names as Record<string, unknown>)[language] ?? "");
  };
  const isBeside = (found: MapGeoJSONFeature): boolean => {
    if (found.geometry.type !== "Point") return true;
    const { x, y } = map.project(found.geometry.coordinates as [number, number]);
    // Near to its dot, or beyond a mark of events that lies on it.
    const reachesPx = [15, 24, 32];
    return reachesPx
      .flatMap((reach) => [
        [x + reach, y],
        [x - reach, y],
        [x, y + reach],
        [x, y - reach],
      ])
      .some(([atX = 0, atY = 0]) =>
        map
          .queryRenderedFeatures([atX, atY], { layers: [found.layer.id] })
          .some((other) => nameOf(other) === nameOf(found)),
      );
  };
  const layers = map
    .getStyle()
    .layers.filter((layer) => layer.type === "symbol" && "text-field" in (layer.layout ?? {}));
  const labels = layers.flatMap((layer) => {
    const hasIcon = "icon-image" in (layer.layout ?? {});
    return map
      .queryRenderedFeatures({ layers: [layer.id] })
      .filter((found) => nameOf(found) !== "" && (!hasIcon || isBeside(found)))
      .map((found) => ({ layer: layer.id, name: nameOf(found) }));
  });
  const keys = labels.map(({ layer, name }) => `${layer} ${name}`);
  return labels.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}
