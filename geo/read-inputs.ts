import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import type { BuildInputs, Relief, WorldTopology } from "./build/inputs.ts";
import { decodeHeights } from "./build/relief/height-grid.ts";
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
      provinceLines: features("province-lines"),
      provinceLabels: features("province-labels"),
    },
    relief: () => readRelief(join(root, "relief")),
  };
}

/** The frames are those that the import cut: see the README beside the files. */
function readRelief(folder: string): Relief {
  const grid = (name: string, frame: Parameters<typeof decodeHeights>[1]) =>
    decodeHeights(readFileSync(join(folder, name)), frame);
  return {
    region: grid("etopo5-region.png", { west: 10, north: 84, stepDegrees: 1 / 12 }),
    world: grid("etopo5-world.png", { west: 0, north: 90, stepDegrees: 1 / 3 }),
  };
}
