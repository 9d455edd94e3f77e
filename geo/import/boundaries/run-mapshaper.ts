import type { Feature, MultiPolygon, Polygon } from "geojson";
import mapshaper from "mapshaper";
import type { Objects, Topology } from "topojson-specification";

export type AreaProperties = Record<string, string>;

export type AreaFeature<P> = Feature<Polygon | MultiPolygon, P>;

async function run(commands: string, inputs: Readonly<Record<string, object>>): Promise<string> {
  const outputs = await mapshaper.applyCommands(commands, inputs);
  const [output] = Object.values(outputs);
  if (output === undefined) throw new Error(`mapshaper wrote nothing for: ${commands}`);
  return output.toString();
}

/** Runs mapshaper commands on one layer of areas. Features that the commands leave without geometry are dropped. */
export async function reshape<P, Q>(features: readonly AreaFeature<P>[], commands: string): Promise<AreaFeature<Q>[]> {
  const input = { type: "FeatureCollection", features };
  const text = await run(`-i in.json ${commands} -o out.json format=geojson`, { "in.json": input });
  const output = JSON.parse(text) as { features: Feature<Polygon | MultiPolygon | null, Q>[] };
  return output.features.filter((found): found is AreaFeature<Q> => found.geometry !== null);
}

/** One unquantised topology with an object a layer; lines that two areas share become one arc, in any layers. */
export async function toTopology(
  layers: Readonly<Record<string, readonly AreaFeature<object>[]>>,
): Promise<Topology<Objects<AreaProperties>>> {
  const inputs = Object.fromEntries(
    Object.entries(layers).map(([name, features]) => [`${name}.json`, { type: "FeatureCollection", features }]),
  );
  const names = Object.keys(inputs).join(" ");
  const output = "-o out.json target=* format=topojson no-quantization";
  return JSON.parse(await run(`-i ${names} combine-files ${output}`, inputs)) as Topology<Objects<AreaProperties>>;
}
