import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import type { BuildInputs, WorldTopology } from "./build/inputs.ts";
import type { Atlas } from "./check/source-files.ts";

/** Joins the checked registers with the imported boundaries and base map that lie below `root`. */
export function readInputs(root: string, atlas: Atlas): BuildInputs {
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
    world: readJson<WorldTopology>("boundaries", "world.topojson"),
    basemap: {
      rivers: supplemented("rivers"),
      lakes: supplemented("lakes"),
      cities: features("cities"),
      marine: features("marine-labels"),
      countryLabels: features("country-labels"),
    },
  };
}
