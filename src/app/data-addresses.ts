import { dataAddress } from "../data/fetch-data.ts";
import type { DataAddresses } from "../map/layers/layer-module.ts";
import { registerArchive } from "../map/tile-archive.ts";

export function mapDataAddresses(): DataAddresses {
  return {
    tiles: registerArchive(dataAddress("base.pmtiles")),
    corridorLegs: dataAddress("corridor-legs.geojson"),
    corridorNodes: dataAddress("corridor-nodes.geojson"),
    crossings: dataAddress("crossings.geojson"),
  };
}
