import type { Position } from "geojson";
import { latOf, lonOf } from "./ring-geometry.ts";

/** The six members and the neighbours whose borders the atlas shows closely. */
const REGION = new Set(["AM", "BY", "KZ", "KG", "TJ", "AF", "UZ", "TM", "AZ", "GE", "IR"]);
/** Russia, and the rest of the region's neighbours away from the region. */
const MIDDLE = new Set([
  "CN",
  "EE",
  "FI",
  "IQ",
  "KP",
  "LT",
  "LV",
  "MD",
  "MN",
  "NO",
  "PK",
  "PL",
  "RO",
  "SY",
  "TR",
  "UA",
]);

/** South of it lie Antarctica and nothing else. */
export const ANTARCTIC_LATITUDE = -60;

const REGION_BORDER_M = 20;
const RUSSIA_BORDER_M = 60;
const MIDDLE_BORDER_M = 200;
const FAR_BORDER_M = 1000;

/** The output's grid: some 5 m, and finer to the north. ±180 falls on it. */
export const GRID_DEGREES = 5e-5;

/** Metres that a country's land border may move. A border takes the finer of its two countries' values. */
export function borderToleranceM(owner: string, areaKm2: number): number {
  if (REGION.has(owner) || owner === "crimea") return REGION_BORDER_M;
  if (owner === "RU") return RUSSIA_BORDER_M;
  if (MIDDLE.has(owner)) return MIDDLE_BORDER_M;
  // A microstate would vanish at a kilometre.
  return Math.min(FAR_BORDER_M, (Math.sqrt(areaKm2) * 1000) / 30);
}

const isWithin = (position: Position, [west, south, east, north]: readonly [number, number, number, number]): boolean =>
  lonOf(position) >= west && lonOf(position) <= east && latOf(position) >= south && latOf(position) <= north;

/** True on the Black, Azov and Caspian Seas and the Gulf of Finland to Kaliningrad. */
export function isInRegion(position: Position): boolean {
  return isWithin(position, [26, 36, 56, 48]) || isWithin(position, [18, 53, 31, 61]);
}

/** Monaco's three kilometres of coast would be cut off. */
const MONACO = [7.35, 43.7, 7.5, 43.8] as const;

/** Metres that a coast may move. The land layer itself lies on a grid of some 300 m. */
export function coastToleranceM(position: Position): number {
  if (isInRegion(position)) return 250;
  if (isWithin(position, MONACO)) return 10;
  const isRussian = isWithin(position, [28, 41, 180, 83]) || isWithin(position, [-180, 60, -168, 75]);
  return isRussian ? 500 : 1200;
}
