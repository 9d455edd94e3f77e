import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";

/** Part of a time zone within one cell of geo-tz's quadtree. Parts of one zone meet along the cells' edges. */
export interface ZonePart {
  readonly zone: string;
  readonly polygons: Position[][][];
}

type Bounds = readonly [west: number, south: number, east: number, north: number];
type Zones = FeatureCollection<Polygon | MultiPolygon, { tzid: string }>;
type Leaf = { readonly pos: number; readonly len: number };
type Node = Leaf | readonly number[] | { readonly [cell: string]: Node };

interface Decoders {
  readonly geobuf: { decode(pbf: object): Zones };
  readonly Pbf: new (bytes: Uint8Array) => object;
}

/** geo-tz stops a hair short of the antimeridian and the poles; its quadtree divides these bounds, not ±180 and ±90. */
const WORLD: Bounds = [-179.9999, -89.9999, 179.9999, 89.9999];
const NEARLY_180 = 179.9998;

function isLeaf(node: Node): node is Leaf {
  return "pos" in node && typeof node.pos === "number";
}

/** geo-tz carries the very versions of geobuf and pbf that wrote its file, so they are loaded from there. */
function loadDecoders(packageFolder: string): Decoders {
  const require = createRequire(join(packageFolder, "package.json"));
  return { geobuf: require("geobuf") as Decoders["geobuf"], Pbf: require("pbf") as Decoders["Pbf"] };
}

/** Otherwise a gap of some ten metres would stay along the antimeridian. */
function snapToAntimeridian(position: Position): Position {
  const [lon = 0, lat = 0] = position;
  return Math.abs(lon) >= NEARLY_180 ? [Math.sign(lon) * 180, lat] : [lon, lat];
}

function quadrant(cell: string, [west, south, east, north]: Bounds): Bounds {
  const lon = (west + east) / 2;
  const lat = (south + north) / 2;
  switch (cell) {
    case "a":
      return [lon, lat, east, north];
    case "b":
      return [west, lat, lon, north];
    case "c":
      return [west, south, lon, lat];
    case "d":
      return [lon, south, east, lat];
    default:
      throw new Error(`geo-tz: unknown quadtree cell ${cell}`);
  }
}

/** geo-tz rounds the pieces' coordinates to six decimals; a whole cell's must be rounded alike to meet them. */
const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

function box(bounds: Bounds): Position[][] {
  const [west, south, east, north] = [round(bounds[0]), round(bounds[1]), round(bounds[2]), round(bounds[3])];
  return [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ].map(snapToAntimeridian),
  ];
}

/**
 * Reads every zone part in geo-tz 8's `data/timezones.geojson.*`: the boundaries at full detail where a cell is split
 * between zones, and a box where a whole cell lies in one zone. Zones may overlap where claims do. Degrees, WGS84.
 */
export function readGeoTz(packageFolder: string): ZonePart[] {
  const { geobuf, Pbf } = loadDecoders(packageFolder);
  const data = join(packageFolder, "data");
  const index = JSON.parse(readFileSync(join(data, "timezones.geojson.index.json"), "utf8")) as {
    timezones: string[];
    lookup: Node;
  };
  const bytes = readFileSync(join(data, "timezones.geojson.geo.dat"));
  const parts: ZonePart[] = [];

  const visit = (node: Node, bounds: Bounds): void => {
    if (Array.isArray(node)) {
      for (const zone of node) parts.push({ zone: index.timezones[zone] ?? `#${zone}`, polygons: [box(bounds)] });
    } else if (isLeaf(node)) {
      const zones = geobuf.decode(new Pbf(bytes.subarray(node.pos, node.pos + node.len)));
      for (const { geometry, properties } of zones.features) {
        const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
        parts.push({
          zone: properties.tzid,
          polygons: polygons.map((rings) => rings.map((ring) => ring.map(snapToAntimeridian))),
        });
      }
    } else {
      for (const [cell, child] of Object.entries(node)) visit(child as Node, quadrant(cell, bounds));
    }
  };
  visit(index.lookup, WORLD);
  return parts;
}
