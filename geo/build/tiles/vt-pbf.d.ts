declare module "vt-pbf" {
  import type { LegacyTile } from "geojson-vt";

  /** Encodes tiles cut by geojson-vt, one a layer, as one Mapbox vector tile. */
  export function fromGeojsonVt(
    layers: Readonly<Record<string, LegacyTile>>,
    options: { readonly version: 1 | 2; readonly extent: number },
  ): Uint8Array;
}
