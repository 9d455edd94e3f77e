import type { FilterSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";

/** One call on the map that brings it from one style to the next. */
export type StyleChange =
  | { readonly type: "paint" | "layout"; readonly layer: string; readonly property: string; readonly value: unknown }
  | { readonly type: "filter"; readonly layer: string; readonly filter: FilterSpecification | undefined }
  | { readonly type: "source"; readonly id: string; readonly source: SourceSpecification }
  /** A new layer, under the one named; on top where there is none. */
  | { readonly type: "layer"; readonly layer: LayerSpecification; readonly under: string | undefined }
  | { readonly type: "projection"; readonly projection: NonNullable<StyleSpecification["projection"]> };

/**
 * The changes between two styles. The later one may have more sources and layers, never fewer, and keeps their order.
 * Unlike `setStyle`, applying them keeps feature states and custom layers.
 */
export function diffStyle(before: StyleSpecification, after: StyleSpecification): StyleChange[] {
  const previous = new Map(before.layers.map((layer) => [layer.id, layer]));
  const changes: StyleChange[] = Object.entries(after.sources)
    .filter(([id]) => !(id in before.sources))
    .map(([id, source]) => ({ type: "source", id, source }));
  // From the top, so that the layer which a new one goes under is there already.
  after.layers.toReversed().forEach((layer, index, fromTop) => {
    if (!previous.has(layer.id)) changes.push({ type: "layer", layer, under: fromTop[index - 1]?.id });
  });
  for (const layer of after.layers) {
    const old = previous.get(layer.id);
    if (old !== undefined) changes.push(...diffLayer(old, layer));
  }
  if (after.projection && !isSame(before.projection, after.projection)) {
    changes.push({ type: "projection", projection: after.projection });
  }
  return changes;
}

function diffLayer(old: LayerSpecification, layer: LayerSpecification): StyleChange[] {
  const changes: StyleChange[] = [];
  for (const part of ["layout", "paint"] as const) {
    const before = (old[part] ?? {}) as Readonly<Record<string, unknown>>;
    const after = (layer[part] ?? {}) as Readonly<Record<string, unknown>>;
    for (const property of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (!isSame(before[property], after[property])) {
        changes.push({ type: part, layer: layer.id, property, value: after[property] });
      }
    }
  }
  const oldFilter = "filter" in old ? old.filter : undefined;
  const filter = "filter" in layer ? layer.filter : undefined;
  if (!isSame(oldFilter, filter)) changes.push({ type: "filter", layer: layer.id, filter });
  return changes;
}

function isSame(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
