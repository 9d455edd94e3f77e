import type { Feature, MultiLineString } from "geojson";
import { feature } from "topojson-client";
import type { Border } from "../../contract/border.ts";
import type { Country } from "../../contract/published.ts";
import type { PublishedBorder } from "../../contract/published-registers.ts";
import { borderLine } from "../border-lines.ts";
import { borderSections, measuredKm } from "../border-sections.ts";
import { boundsOf, positionsOf } from "../bounds.ts";
import { countryName } from "../country-name.ts";
import { type BuildInputs, entriesOf } from "../inputs.ts";
import { legLine } from "../leg-line.ts";
import { formatFeatures, formatList } from "../write-json.ts";

type PublishedSection = NonNullable<PublishedBorder["course"]>["sections"][number];

/** `countries.json`: names and extents of every country. */
export function buildCountries({ atlas, world, basemap }: BuildInputs): string {
  const overrides = entriesOf(atlas.countryNames);
  const labels = new Map(
    basemap.countryLabels.features.map((label) => [String(label.properties?.["code"]), label.geometry]),
  );
  const countries = feature(world, world.objects.countries).features.map((country): Country => {
    const { code } = country.properties;
    const label = labels.get(code);
    return {
      code,
      name: countryName(code, overrides),
      bounds: boundsOf(positionsOf("coordinates" in country.geometry ? country.geometry.coordinates : [])),
      label: label?.type === "Point" ? [label.coordinates[0] ?? 0, label.coordinates[1] ?? 0] : null,
    };
  });
  return formatList(countries.toSorted((a, b) => (a.code < b.code ? -1 : 1)));
}

/** `borders.json`: the register with each line's extent. */
export function buildBorders({ atlas, world }: BuildInputs): string {
  return formatList(
    entriesOf(atlas.borders).map((entry) => {
      const { line: _line, course, ...border } = entry;
      const drawn = borderLine(world, entry);
      return {
        ...border,
        ...(course === undefined ? {} : { course: { ...course, sections: measuredSections(entry, drawn) } }),
        bounds: boundsOf(drawn.coordinates.flat()),
      };
    }),
  );
}

/** The sections of a border's course, those that can be drawn with the length that they have on the map. */
function measuredSections(border: Border, drawn: MultiLineString): PublishedSection[] {
  const lengths = new Map(
    borderSections(border, drawn).map(({ section, coordinates }) => [section, measuredKm(coordinates)]),
  );
  return (border.course?.sections ?? []).map((section) => {
    const length = lengths.get(section);
    return length === undefined ? section : { ...section, measuredKm: length };
  });
}

/** `borders.geojson`: the lines in full detail, for use elsewhere; the app draws them from its tiles. */
export function buildBorderLines({ atlas, world }: BuildInputs): string {
  return formatFeatures(
    entriesOf(atlas.borders).map((border) => ({
      type: "Feature",
      id: border.id,
      geometry: borderLine(world, border),
      properties: { id: border.id, name: border.name, countries: border.countries, lineKind: border.lineKind },
    })),
  );
}

export function buildCrossings({ atlas }: BuildInputs): string {
  return formatFeatures(
    entriesOf(atlas.borders).flatMap((border) =>
      border.crossings.map(
        (crossing): Feature => ({
          type: "Feature",
          id: crossing.id,
          geometry: { type: "Point", coordinates: [...crossing.position] },
          properties: {
            id: crossing.id,
            border: border.id,
            name: crossing.name,
            kind: crossing.kind,
            precision: crossing.precision,
            ...(crossing.opened === undefined ? {} : { opened: crossing.opened }),
          },
        }),
      ),
    ),
  );
}

/** `grounds.geojson`: training grounds; null geometry where only the country is known. */
export function buildGrounds({ atlas }: BuildInputs): string {
  return formatFeatures(
    entriesOf(atlas.grounds).map(({ position, ...ground }) => ({
      type: "Feature",
      id: ground.id,
      geometry: position === undefined ? null : { type: "Point", coordinates: [...position] },
      properties: ground,
    })),
  );
}

/** `corridor.json`: the corridor, its routes, nodes and legs as registers. */
export function buildCorridor({ atlas }: BuildInputs): string {
  const [corridor] = entriesOf(atlas.corridors);
  const list = (name: string, entries: readonly unknown[]) => `"${name}":${formatList(entries).trimEnd()}`;
  return `{"corridor":${JSON.stringify(corridor)},\n${list("routes", entriesOf(atlas.routes))},\n${list("nodes", entriesOf(atlas.nodes))},\n${list("legs", entriesOf(atlas.legs))}}\n`;
}

export function buildCorridorLegs({ atlas }: BuildInputs): string {
  const nodes = new Map(entriesOf(atlas.nodes).map((node) => [node.id, node]));
  return formatFeatures(
    entriesOf(atlas.legs).map((leg) => ({
      type: "Feature",
      id: leg.id,
      geometry: legLine(leg, nodes),
      properties: {
        id: leg.id,
        routes: leg.routes,
        mode: leg.mode,
        status: leg.status,
        ...(leg.opened === undefined ? {} : { opened: leg.opened }),
      },
    })),
  );
}

export function buildCorridorNodes({ atlas }: BuildInputs): string {
  return formatFeatures(
    entriesOf(atlas.nodes).map((node) => ({
      type: "Feature",
      id: node.id,
      geometry: { type: "Point", coordinates: [...node.position] },
      properties: { id: node.id, name: node.name, kind: node.kind, country: node.country },
    })),
  );
}
