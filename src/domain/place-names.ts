import type { Extents } from "../../geo/contract/extents.ts";
import type { Position } from "./geography.ts";
import { touchesCellOf } from "./grid-extent.ts";

/** Parts of the world by which a reader knows where a wide view looks. */
export type MacroRegion =
  | "central-asia"
  | "caucasus"
  | "eastern-europe"
  | "baltic"
  | "european-russia"
  | "siberia"
  | "far-east"
  | "middle-east"
  | "south-asia"
  | "east-asia";

const REGION_OF_COUNTRIES: readonly (readonly [MacroRegion, string])[] = [
  ["central-asia", "KZ KG TJ TM UZ"],
  ["caucasus", "AM AZ GE"],
  ["eastern-europe", "BY UA MD PL SK HU RO BG CZ RS"],
  ["baltic", "EE LV LT FI SE"],
  ["middle-east", "TR SY IQ IR JO LB IL PS SA KW BH QA AE OM YE CY"],
  ["south-asia", "AF PK IN NP BT BD LK MV"],
  ["east-asia", "CN MN KP KR JP TW"],
];

const REGIONS = new Map(
  REGION_OF_COUNTRIES.flatMap(([region, codes]) => codes.split(" ").map((code) => [code, region])),
);

/** Where a view looks: a country, a part of the world, or neither (a sea, a border between two). */
export type PlaceName =
  | { readonly type: "country"; readonly code: string }
  | { readonly type: "region"; readonly region: MacroRegion };

/** Nearer than this a view is of a country, wider of a part of the world. */
const COUNTRY_ZOOM = 4.5;

/** What lies in the middle of a view. Undefined at sea, and near a border where the cell belongs to several. */
export function placeNameOf(centre: Position, zoom: number, extents: Extents | undefined): PlaceName | undefined {
  const codes = Object.entries(extents?.countries ?? {}).flatMap(([code, extent]) =>
    touchesCellOf(extent, centre) ? [code] : [],
  );
  const [only, ...others] = codes;
  if (only !== undefined && others.length === 0 && zoom >= COUNTRY_ZOOM) return { type: "country", code: only };
  const regions = new Set(codes.map((code) => regionOf(code, centre)));
  const [region] = regions;
  if (regions.size === 1 && region !== undefined) return { type: "region", region };
  return only !== undefined && others.length === 0 ? { type: "country", code: only } : undefined;
}

/** Russia lies in several parts of the world; meridians divide it well enough for a name. */
function regionOf(code: string, [lon]: Position): MacroRegion | undefined {
  if (code !== "RU") return REGIONS.get(code);
  if (lon > 125 || lon < 0) return "far-east";
  return lon > 62 ? "siberia" : "european-russia";
}
