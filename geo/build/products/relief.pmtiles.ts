import type { BuildInputs } from "../inputs.ts";
import { cutReliefTiles, TILE_PIXELS } from "../relief/cut-relief-tiles.ts";
import { generalise } from "../relief/generalise.ts";
import { projectHeights } from "../relief/mercator-raster.ts";
import { writePmtiles } from "../tiles/write-pmtiles.ts";

/** A pixel at zoom 4 is 9.8 km on the equator, about a sample of ETOPO5: finer tiles would hold nothing more. */
const MAX_ZOOM = 4;
/** In samples of five minutes. Half of Asia was surveyed at ten minutes, so anything sharper would show the grid. */
const SOFTNESS = 0.9;
/** In samples of twenty minutes. */
const WORLD_SOFTNESS = 1.3;

/** Heights and depths as a raster-dem pyramid, for shading and tints only. */
export function buildReliefTiles({ relief }: BuildInputs): Uint8Array {
  const { region, world } = relief();
  const detailed = generalise(region, SOFTNESS);
  const raster = projectHeights(detailed, generalise(world, WORLD_SOFTNESS), TILE_PIXELS * 2 ** MAX_ZOOM);
  return writePmtiles(cutReliefTiles(raster), {
    type: "png",
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    metadata: { name: "CSTO Atlas relief", attribution: "ETOPO5, NOAA (public domain)", encoding: "terrarium" },
  });
}
