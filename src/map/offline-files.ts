import { addProtocol } from "maplibre-gl";
import type { DataAddresses } from "./layers/layer-module.ts";

const SCHEME = "atlas-offline";

/** Names of the files that a map needs, beside its tiles `base/<z>/<x>/<y>` and `relief/<z>/<x>/<y>`. */
export const OFFLINE_LAYERS = {
  corridorLegs: "corridor-legs.geojson",
  corridorNodes: "corridor-nodes.geojson",
  crossings: "crossings.geojson",
} as const;

/**
 * Lets a map read its data from memory instead of a server. A tile that was not packed fails, and the map draws the one
 * above it larger.
 */
export function registerOfflineFiles(files: ReadonlyMap<string, Uint8Array>): DataAddresses {
  addProtocol(SCHEME, async ({ url, type }) => {
    const bytes = files.get(url.slice(SCHEME.length + 3));
    if (bytes === undefined) throw new Error(`${url} is not in this file`);
    if (type === "json") return { data: JSON.parse(new TextDecoder().decode(bytes)) as object };
    // The map hands a buffer on to its worker, after which it is gone here.
    return { data: bytes.slice().buffer };
  });
  const { corridorLegs, corridorNodes, crossings } = OFFLINE_LAYERS;
  const address = (name: string) => `${SCHEME}://${name}`;
  return {
    tiles: address("base/{z}/{x}/{y}"),
    relief: address("relief/{z}/{x}/{y}"),
    corridorLegs: address(corridorLegs),
    corridorNodes: address(corridorNodes),
    crossings: address(crossings),
  };
}
