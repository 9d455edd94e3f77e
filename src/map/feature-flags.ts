import type { Map as MapLibreMap } from "maplibre-gl";
import type { BorderStateKind } from "../domain/line-states.ts";
import type { MembershipState } from "../domain/membership.ts";
import { featureOf } from "./feature-keys.ts";
import { TILES } from "./layers/base.ts";

/** Sets a flag on the features that gained it and takes it from those that lost it. */
export function updateFlag(
  map: MapLibreMap,
  flag: "selected" | "hovered",
  before: readonly string[],
  after: readonly string[],
): void {
  for (const key of before) if (!after.includes(key)) setFlag(map, key, flag, false);
  for (const key of after) if (!before.includes(key)) setFlag(map, key, flag, true);
}

function setFlag(map: MapLibreMap, key: string, flag: string, value: boolean): void {
  const feature = featureOf(key);
  if (feature && map.getSource(feature.source)) map.setFeatureState(feature, { [flag]: value });
}

/** Gives each country its legal state; what has none any more goes back to plain land. */
export function updateStates(
  map: MapLibreMap,
  before: ReadonlyMap<string, MembershipState>,
  after: ReadonlyMap<string, MembershipState>,
): void {
  for (const code of new Set([...before.keys(), ...after.keys()])) {
    const state = after.get(code);
    if (before.get(code) === state) continue;
    map.setFeatureState({ source: TILES, sourceLayer: "countries", id: code }, { state: state ?? "" });
  }
}

/** Gives each border its legal state; what has none any more is drawn as a plain line. */
export function updateBorderStates(
  map: MapLibreMap,
  before: ReadonlyMap<string, BorderStateKind>,
  after: ReadonlyMap<string, BorderStateKind>,
): void {
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const legal = after.get(id);
    if (before.get(id) === legal) continue;
    map.setFeatureState({ source: TILES, sourceLayer: "borders", id }, { legal: legal ?? "" });
  }
}
