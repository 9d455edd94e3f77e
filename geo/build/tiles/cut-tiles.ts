import type { Feature, FeatureCollection } from "geojson";
import GeoJSONVT, { type LegacyTile } from "geojson-vt";
import { fromGeojsonVt } from "vt-pbf";
import type { EncodedTile } from "./write-pmtiles.ts";

/** One layer of the tiles. A feature is in the tiles from its own `minZoom`, or 0, to its `maxZoom`, or the last. */
export interface TileLayer {
  readonly name: string;
  readonly features: readonly { readonly feature: Feature; readonly minZoom?: number; readonly maxZoom?: number }[];
  /** Simplification in units of 1/4096 of a tile. */
  readonly tolerance: number;
  /** The same at the last zoom, which is drawn at every closer one too; in full detail where left out. */
  readonly toleranceAtLast?: number;
}

export const MAX_ZOOM = 7;
/** Twice the usual grid: a unit at zoom 7 is 38 m on the equator, 30 m on the Panj. */
const EXTENT = 8192;

/** Cuts the layers into vector tiles for zoom 0 to `MAX_ZOOM`; tiles with nothing in them are left out. */
export function cutTiles(layers: readonly TileLayer[]): EncodedTile[] {
  const tiles: EncodedTile[] = [];
  for (let z = 0; z <= MAX_ZOOM; z++) {
    const indexes = layers.map((layer) => ({ name: layer.name, index: indexAt(layer, z) }));
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const cut: Record<string, LegacyTile> = {};
        for (const { name, index } of indexes) {
          const tile = index.getTile(z, x, y);
          if (tile && tile.features.length > 0) cut[name] = tile;
        }
        if (Object.keys(cut).length === 0) continue;
        tiles.push({ z, x, y, data: fromGeojsonVt(cut, { version: 2, extent: EXTENT }) });
      }
    }
  }
  return tiles;
}

/** The first views hold most of the world: there a vertex a pixel is enough, and each one costs a frame dearly. */
function coarsening(z: number): number {
  if (z <= 3) return 3.4;
  return z === 4 ? 2.5 : 1.4;
}

/** One index a zoom level, so that a feature's first zoom is kept to and memory is freed level by level. */
function indexAt(layer: TileLayer, z: number): GeoJSONVT {
  const collection: FeatureCollection = {
    type: "FeatureCollection",
    features: layer.features
      .filter(({ minZoom = 0, maxZoom = MAX_ZOOM }) => z >= minZoom && z <= maxZoom)
      .map(({ feature }) => feature),
  };
  return new GeoJSONVT(collection, {
    maxZoom: MAX_ZOOM,
    indexMaxZoom: Math.min(z, 5),
    indexMaxPoints: 0,
    tolerance: (z === MAX_ZOOM ? (layer.toleranceAtLast ?? 0) : layer.tolerance * coarsening(z)) * (EXTENT / 4096),
    extent: EXTENT,
    buffer: 128,
  });
}
