import type { Feature, MultiLineString } from "geojson";
import { feature } from "topojson-client";
import type { Border } from "../../contract/border.ts";
import type { CorridorNode, Leg } from "../../contract/corridor.ts";
import { gaugesThatMeet } from "../../contract/gauge-break.ts";
import type { Country } from "../../contract/published.ts";
import type { PublishedBorder } from "../../contract/published-registers.ts";
import { borderLine } from "../border-lines.ts";
import { borderSections, measuredKm } from "../border-sections.ts";
import { boundsOf, positionsOf } from "../bounds.ts";
import { countryName } from "../country-name.ts";
import { type BuildInputs, entriesOf } from "../inputs.ts";
import { legLine } from "../leg-line.ts";
import { smoothLine } from "../smooth-line.ts";
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

/** `corridor-legs.geojson`: the lines as drawn, without corners; `side` tells legs between the same nodes apart. */
export function buildCorridorLegs({ atlas }: BuildInputs): string {
  const nodes = new Map(entriesOf(atlas.nodes).map((node) => [node.id, node]));
  const legs = entriesOf(atlas.legs);
  return formatFeatures(
    legs.map((leg) => ({
      type: "Feature",
      id: leg.id,
      geometry: { type: "LineString", coordinates: smoothLine(legLine(leg, nodes).coordinates) },
      properties: {
        id: leg.id,
        routes: leg.routes,
        mode: leg.mode,
        status: leg.status,
        ...(leg.opened === undefined ? {} : { opened: leg.opened }),
        ...(leg.status === "missing-link" && leg.length !== undefined ? { lengthKm: leg.length.valueKm } : {}),
        ...sideOf(leg, legs),
      },
    })),
  );
}

/**
 * Which side of a shared line a leg is drawn on, -1 left and 1 right of its direction; nothing for one that shares none.
 * Rail and road between the same nodes share a line, and ships that follow the same waypoints.
 */
function sideOf(leg: Leg, legs: readonly Leg[]): { side?: number } {
  const group = legs.filter((other) => isShared(leg, other));
  const side = [1, -1, 0][group.indexOf(leg) % 3];
  return group.length < 2 || side === undefined || side === 0 ? {} : { side };
}

function isShared(leg: Leg, other: Leg): boolean {
  if (leg.from === other.from && leg.to === other.to) return true;
  if (leg.mode !== "sea" || other.mode !== "sea") return false;
  const points = new Set(other.via.map(String));
  return leg.via.filter((point) => points.has(String(point))).length > 1;
}

/** `corridor-nodes.geojson`: with the routes that pass each node, and the gauges that meet at it. */
export function buildCorridorNodes({ atlas, basemap }: BuildInputs): string {
  const legs = entriesOf(atlas.legs);
  return formatFeatures(
    entriesOf(atlas.nodes).map((node) => {
      const here = legs.filter(({ from, to }) => from === node.id || to === node.id);
      const gauges = gaugesThatMeet(here);
      return {
        type: "Feature",
        id: node.id,
        geometry: { type: "Point", coordinates: [...node.position] },
        properties: {
          id: node.id,
          name: node.name,
          kind: node.kind,
          country: node.country,
          routes: [...new Set(here.flatMap(({ routes }) => routes))],
          ...(gauges.length === 0 ? {} : { gauges: gauges.join(" / ") }),
          ...townOf(node, basemap.cities.features),
        },
      };
    }),
  );
}

interface Town {
  /** The base map names the town. */
  readonly isNamed?: true;
  /** Names of the town as the base map has them, unless it is so large that the base map names it first of all. */
  readonly town?: { readonly en: string; readonly ru: string };
  /** The town's dot lies under the node's mark at every zoom. */
  readonly isTownHere?: true;
}

/** The town that the base map names where a node is: a second name beside it would say the same. */
function townOf({ name, position, country }: CorridorNode, cities: readonly Feature[]): Town {
  const plain = (text: string) => text.replace(/ \(.*\)$/, "");
  const [lon, lat] = position;
  for (const { geometry, properties } of cities) {
    if (geometry.type !== "Point" || properties?.["country"] !== country) continue;
    const names = properties["name"] as { en: string; ru: string };
    const [cityLon = 0, cityLat = 0] = geometry.coordinates;
    const away = Math.hypot((cityLon - lon) * Math.cos((lat * Math.PI) / 180), cityLat - lat);
    if (away < 0.35 && plain(name.en) === names.en) {
      const isMajor = properties["capital"] === true || Number(properties["rank"]) <= 2;
      if (isMajor) return { isNamed: true };
      return { isNamed: true, town: { en: names.en, ru: names.ru }, ...(away < 0.03 ? { isTownHere: true } : {}) };
    }
  }
  return {};
}
