import type { Bounds } from "../../geo/contract/published.ts";
import type { RegionFiles } from "../data/use-region-files.ts";
import { drawnPlaces } from "../domain/event-index.ts";
import { type Selection, selectionKey } from "../domain/selection.ts";
import type { CameraTarget } from "../map/map-view-model.ts";

/** The map's own features that a selection stands for: a zone is its countries, a route its legs. */
export function featureKeys(key: string, selection: Selection | undefined, files: RegionFiles): readonly string[] {
  if (selection?.kind === "zone") return files.zones?.get(selection.id)?.countries ?? [];
  if (selection?.kind === "corridor") {
    const isWhole = files.corridor?.corridor.id === selection.id;
    return [...(files.corridor?.legs.values() ?? [])]
      .filter((leg) => isWhole || leg.routes.includes(selection.id))
      .map((leg) => `leg:${leg.id}`);
  }
  if (selection?.kind === "event" || selection?.kind === "exercise")
    return [`event:${selection.id}`, `exercise:${selection.id}`];
  return [key];
}

/** Where to look to see a selection; undefined for what has no place, or while its file is not there. */
export function cameraTarget(selection: Selection, files: RegionFiles): CameraTarget | undefined {
  switch (selection.kind) {
    case "country":
      return around(files.countries?.get(selection.id)?.bounds, 6);
    case "border":
      return around(files.borders?.get(selection.id)?.bounds, 7);
    case "zone": {
      const bounds = files.zones?.get(selection.id)?.countries.filter((code) => code !== "RU");
      return around(union(bounds?.map((code) => files.countries?.get(code)?.bounds)), 6);
    }
    case "crossing": {
      const all = [...(files.borders?.values() ?? [])].flatMap(({ crossings }) => crossings);
      return at(all.find(({ id }) => id === selection.id)?.position, 7.5);
    }
    case "node":
      return at(files.corridor?.nodes.get(selection.id)?.position, 6);
    case "leg":
    case "corridor": {
      const legs = featureKeys(selectionKey(selection), selection, files).map((key) => key.slice("leg:".length));
      const positions = legs.flatMap((id) => legPositions(id, files));
      return around(union(positions.map(([lon, lat]) => [lon, lat, lon, lat])), 7);
    }
    case "ground":
      return at(files.grounds?.get(selection.id)?.position, 6);
    case "event":
    case "exercise": {
      const entry = files.index?.byId.get(selection.id);
      const places = entry === undefined ? [] : drawnPlaces(entry);
      const [first] = places;
      if (places.length === 1) return at(first?.position, 5.5);
      return around(union(places.map(({ position: [lon, lat] }) => [lon, lat, lon, lat])), 6);
    }
    case "organisation":
    case "disputed":
      return undefined;
  }
}

function legPositions(id: string, { corridor }: RegionFiles): readonly (readonly [number, number])[] {
  const leg = corridor?.legs.get(id);
  if (leg === undefined) return [];
  const ends = [corridor?.nodes.get(leg.from)?.position, corridor?.nodes.get(leg.to)?.position];
  return [...ends.flatMap((position) => (position === undefined ? [] : [position])), ...leg.via];
}

function at(position: readonly [number, number] | undefined, minZoom: number): CameraTarget | undefined {
  return position === undefined ? undefined : { type: "point", lon: position[0], lat: position[1], minZoom };
}

function around(bounds: Bounds | undefined, maxZoom: number): CameraTarget | undefined {
  return bounds === undefined ? undefined : { type: "bounds", bounds, maxZoom };
}

/** The box around boxes; none of those joined here crosses 180°. */
function union(boxes: readonly (Bounds | undefined)[] | undefined): Bounds | undefined {
  const known = (boxes ?? []).filter((box) => box !== undefined);
  if (known.length === 0) return undefined;
  return [
    Math.min(...known.map(([west]) => west)),
    Math.min(...known.map(([, south]) => south)),
    Math.max(...known.map(([, , east]) => east)),
    Math.max(...known.map(([, , , north]) => north)),
  ];
}
