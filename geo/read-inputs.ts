import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import type { BuildInputs, WorldTopology } from "./build/inputs.ts";
import type { Atlas } from "./check/source-files.ts";

/** The boundaries of the world, imported and committed below `root`. */
export function readWorld(root: string): WorldTopology {
  return JSON.parse(readFileSync(join(root, "boundaries", "world.topojson"), "utf8")) as WorldTopology;
}

/** Joins the checked registers with the imported boundaries and base map that lie below `root`. */
export function readInputs(root: string, { atlas, world }: { atlas: Atlas; world: WorldTopology }): BuildInputs {
  const readJson = <Content>(...path: string[]): Content =>
    JSON.parse(readFileSync(join(root, ...path), "utf8")) as Content;
  const features = (name: string) => readJson<FeatureCollection>("basemap", `${name}.geojson`);
  /** Natural Earth with the waters that it lacks. */
  const supplemented = (name: string): FeatureCollection => {
    const base = features(name);
    return { ...base, features: [...base.features, ...features(`${name}-supplement`).features] };
  };
  return {
    atlas,
    world,
    basemap: {
      rivers: supplemented("rivers"),
      lakes: supplemented("lakes"),
      cities: features("cities"),
      marine: features("marine-labels"),
      countryLabels: features("country-labels"),
    },
  };
}
