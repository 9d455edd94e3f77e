import type { Position } from "geojson";

/** Where the basemap is drawn in detail: from the Vistula to the Yenisei, and all of Siberia and the Far East. */
export function isInDetailedRegion([lon = 0, lat = 0]: Position): boolean {
  if (lon < -168) return lat >= 60;
  if (lon >= 100) return lat >= 42 && lat <= 78;
  return lon >= 18 && lat >= 33 && lat <= 78;
}
