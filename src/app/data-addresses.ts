import { dataAddress } from "../data/fetch-data.ts";
import type { DataAddresses } from "../map/layers/layer-module.ts";
import { registerArchive } from "../map/tile-archive.ts";

let addresses: DataAddresses | undefined;

/** Where the map's data lies; the first call starts to read the tile archive. */
export function mapDataAddresses(): DataAddresses {
  addresses ??= {
    tiles: registerArchive(dataAddress("base.pmtiles"), { isWantedNow: true }),
    relief: registerArchive(dataAddress("relief.pmtiles"), { isWantedNow: false }),
    corridorLegs: dataAddress("corridor-legs.geojson"),
    corridorNodes: dataAddress("corridor-nodes.geojson"),
    crossings: dataAddress("crossings.geojson"),
  };
  return addresses;
}
