import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";

interface Size {
  readonly size: number;
  readonly offset: readonly [number, number];
}

/** Names that lie over a mark, and how many marks there are; see `labelsOnMarks`. */
export interface LabelsOnMarks {
  readonly marks: number;
  readonly labels: readonly string[];
}

/**
 * Looks for names over the marks of events that the first map on the page shows; runs in the page. The dot of a city may
 * lie under a mark: a name that has one counts where it is found away from its dot.
 */
export async function labelsOnMarks(language: "en" | "ru"): Promise<LabelsOnMarks> {
  const map = (document.querySelector(".map") as { atlasMap?: MapLibreMap } | null)?.atlasMap;
  if (map === undefined) throw new Error("the page shows no map to drivers");
  const boxes = (await map.getSource<GeoJSONSource>("mark-boxes")?.getData()) as GeoJSON.FeatureCollection<
    GeoJSON.Point,
    Size
  >;
  const { clientWidth, clientHeight } = map.getCanvas();
  const isText = (layer: { type: string; layout?: object }) =>
    layer.type === "symbol" && "text-field" in (layer.layout ?? {});
  const layers = map
    .getStyle()
    .layers.filter(isText)
    .map(({ id }) => id);
  const dotReachPx = 10;
  const labels: string[] = [];
  let marks = 0;
  for (const { geometry, properties } of boxes.features) {
    const at = map.project(geometry.coordinates as [number, number]);
    const x = at.x + properties.offset[0] * properties.size;
    const y = at.y + properties.offset[1] * properties.size;
    if (x < 0 || y < 0 || x > clientWidth || y > clientHeight) continue;
    marks += 1;
    // An image of 8 pixels, half a side; a pixel less, since a name may touch the mark.
    const half = properties.size * 4 - 1;
    const found = map.queryRenderedFeatures(
      [
        [x - half, y - half],
        [x + half, y + half],
      ],
      { layers },
    );
    for (const feature of found) {
      const point = feature.geometry.type === "Point" ? feature.geometry : undefined;
      const hasDot = point !== undefined && "icon-image" in (feature.layer.layout ?? {});
      const dot = hasDot ? map.project(point.coordinates as [number, number]) : undefined;
      const isOver = (right: number, down: number) =>
        (dot === undefined || Math.hypot(right - dot.x, down - dot.y) > dotReachPx) &&
        map
          .queryRenderedFeatures([right, down], { layers: [feature.layer.id] })
          .some((other) => JSON.stringify(other.properties) === JSON.stringify(feature.properties));
      const steps = Array.from({ length: 8 }, (_, index) => -half + (index * half * 2) / 7);
      const isNameOver = dot === undefined || steps.some((right) => steps.some((down) => isOver(x + right, y + down)));
      const name = String(feature.properties[language] ?? feature.properties["name"] ?? feature.layer.id);
      if (isNameOver) labels.push(`${name} at ${Math.round(x)}, ${Math.round(y)}`);
    }
  }
  return { marks, labels };
}
