import type { Position } from "geojson";
import { feature } from "topojson-client";
import type { Extents } from "../../contract/extents.ts";
import { borderLine } from "../border-lines.ts";
import { gridExtent } from "../grid-extent.ts";
import { type BuildInputs, entriesOf } from "../inputs.ts";

/** Distance between the positions kept of a border, in degrees: about 20 km. */
const BORDER_STEP = 0.2;

/** `extents.json`: where countries, disputed areas and borders lie, as coarsely as "is it in view" asks. */
export function buildExtents({ atlas, world }: BuildInputs): string {
  const areas = (["disputed", "overlays"] as const).flatMap((name) => feature(world, world.objects[name]).features);
  const extents: Extents = {
    countries: sorted(
      feature(world, world.objects.countries).features.map((country) => [
        country.properties.code,
        [...gridExtent(country.geometry)],
      ]),
    ),
    disputed: sorted(areas.map((area) => [area.properties.id, [...gridExtent(area.geometry)]])),
    borders: sorted(
      entriesOf(atlas.borders).map((border) => [
        border.id,
        borderLine(world, border).coordinates.flatMap((line) => thinned(line)),
      ]),
    ),
  };
  const parts = Object.entries(extents).map(([name, entries]) => {
    const lines = Object.entries(entries).map(([id, extent]) => `"${id}":${JSON.stringify(extent)}`);
    return `"${name}":{\n${lines.join(",\n")}}`;
  });
  return `{${parts.join(",\n")}}\n`;
}

function sorted<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Positions of a line at about equal steps, its ends among them, to a hundredth of a degree. */
function thinned(line: readonly Position[]): [number, number][] {
  const kept: [number, number][] = [];
  line.forEach(([lon = 0, lat = 0], index) => {
    const [lastLon, lastLat] = kept.at(-1) ?? [Number.NaN, Number.NaN];
    const isDue = !(Math.hypot(lon - lastLon, lat - lastLat) < BORDER_STEP);
    if (isDue || index === line.length - 1) kept.push([Number(lon.toFixed(2)), Number(lat.toFixed(2))]);
  });
  return kept;
}
