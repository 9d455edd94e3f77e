import { createRequire } from "node:module";
import type { Feature, FeatureCollection, Geometry } from "geojson";

// mapshaper ships no types.
interface Mapshaper {
  applyCommands(commands: string, input: Record<string, Buffer | string>): Promise<Record<string, Buffer | string>>;
}

const mapshaper: Mapshaper = createRequire(import.meta.url)("mapshaper");

export interface ShapefileParts {
  readonly shp: Buffer;
  readonly dbf: Buffer;
}

async function runToFeatures<G extends Geometry, P>(
  commands: string,
  input: Record<string, Buffer | string>,
): Promise<Feature<G, P>[]> {
  const output = await mapshaper.applyCommands(
    `${commands} -o out.json format=geojson geojson-type=FeatureCollection`,
    input,
  );
  const text = output["out.json"];
  if (text === undefined) throw new Error(`mapshaper wrote nothing for: ${commands}`);
  const collection: FeatureCollection<G, P> = JSON.parse(text.toString());
  return collection.features;
}

export function readShapefile<G extends Geometry, P>(parts: ShapefileParts): Promise<Feature<G, P>[]> {
  return runToFeatures("-i in.shp", { "in.shp": parts.shp, "in.dbf": parts.dbf });
}

/** One layer of a GeoPackage. */
export function readGeopackageLayer<G extends Geometry, P>(bytes: Buffer, layer: string): Promise<Feature<G, P>[]> {
  return runToFeatures(`-i in.gpkg layers=${layer}`, { "in.gpkg": bytes });
}

/** Runs commands on features; others may be named in the commands as files. */
export function runMapshaper<G extends Geometry, P>(
  commands: string,
  features: readonly Feature[],
  files: Readonly<Record<string, readonly Feature[]>> = {},
): Promise<Feature<G, P>[]> {
  const collection = (list: readonly Feature[]) => JSON.stringify({ type: "FeatureCollection", features: list });
  const inputs = Object.entries(files).map(([name, list]) => [name, collection(list)] as const);
  return runToFeatures(`-i in.json ${commands}`, { "in.json": collection(features), ...Object.fromEntries(inputs) });
}

export function reshapeFeatures<G extends Geometry, P>(
  commands: string,
  features: readonly Feature<G, P>[],
): Promise<Feature<G, P>[]> {
  const collection = JSON.stringify({ type: "FeatureCollection", features });
  return runToFeatures(`-i in.json ${commands}`, { "in.json": collection });
}
