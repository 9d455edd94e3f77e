/**
 * Makes `geo/sources/boundaries/world.topojson`. Run by hand when boundary data is to be renewed, never by the build:
 *
 *   npm install --prefix <scratch folder> geo-tz@8.1.9
 *   npm install --no-save mapshaper@0.7.70
 *   NODE_OPTIONS=--max-old-space-size=8000 npx tsx geo/import/boundaries/import-boundaries.ts \
 *     <scratch folder>/node_modules/geo-tz
 *
 * Takes half a minute. The same inputs give the same bytes. `geo/sources/boundaries/README.md` has the provenance.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildTopology } from "./build-topology.ts";
import { gatherOwners } from "./gather-owners.ts";
import { mergeTiles } from "./merge-tiles.ts";
import { readGeoTz } from "./read-geo-tz.ts";
import { readLand } from "./read-land.ts";
import { readOutlines } from "./read-outlines.ts";
import { splitIntoTiles } from "./split-into-tiles.ts";

const SOURCES = new URL("../../sources/boundaries/", import.meta.url);

async function importBoundaries(geoTzFolder: string): Promise<void> {
  const outlines = readOutlines(fileURLToPath(new URL("admin-outlines.geojson", SOURCES)));
  const cuts = outlines.filter(({ properties }) => properties.cutFrom !== undefined);
  const overlays = outlines.filter(({ properties }) => properties.cutFrom === undefined);
  const land = readLand(fileURLToPath(import.meta.resolve("world-atlas/land-10m.json")));
  const owners = await gatherOwners(readGeoTz(geoTzFolder));
  const world = await mergeTiles(await splitIntoTiles({ owners, outlines: cuts, land }));
  const text = `${JSON.stringify(await buildTopology(world, overlays))}\n`;
  writeFileSync(new URL("world.topojson", SOURCES), text);
  console.log(`${world.countries.length} countries, ${world.disputed.length} disputed areas, ${text.length} bytes`);
}

const [geoTzFolder] = process.argv.slice(2);
if (geoTzFolder === undefined) {
  console.error("usage: import-boundaries.ts <folder of the geo-tz package>");
  process.exitCode = 1;
} else {
  await importBoundaries(geoTzFolder);
}
