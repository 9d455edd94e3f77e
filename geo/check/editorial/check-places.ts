import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { WorldTopology } from "../../build/inputs.ts";
import type { DisputedArea } from "../../contract/place-registers.ts";
import type { Problem } from "../problem.ts";
import type { Atlas } from "../source-files.ts";

/** Coasts and borders are generalised, and a port stands at the water: so near its country a place is in it. */
const TOLERANCE_KM = 15;
/** A sea canal's mouth is a node of the corridor far off its coast. */
const NODE_TOLERANCE_KM = 60;
const KM_PER_DEGREE = 111.2;

interface Placed {
  readonly file: string;
  readonly id: string;
  readonly field: string;
  readonly country: string;
  readonly position: readonly [number, number];
  readonly toleranceKm: number;
}

/** Places that lie outside the country they name, or outside an area that it holds or claims. */
export function checkPlaces(atlas: Atlas, world: WorldTopology): Problem[] {
  const outlines = outlinesOf(atlas, world);
  return placesOf(atlas)
    .filter((place) => !isNear(place, outlines.get(place.country) ?? []))
    .map(({ file, id, field, country, position: [lon, lat] }) => ({
      file,
      id,
      field,
      message: `${lon}, ${lat} lies outside ${country}: longitude comes first; mend the position or the country`,
      severity: "error",
    }));
}

type Outline = Feature<Polygon | MultiPolygon>;

/** A country's own outline, with the disputed areas that somebody counts to it. */
function outlinesOf(atlas: Atlas, world: WorldTopology): ReadonlyMap<string, readonly Outline[]> {
  const outlines = new Map<string, Outline[]>();
  const add = (country: string, outline: Outline) => outlines.set(country, [...(outlines.get(country) ?? []), outline]);
  for (const country of feature(world, world.objects.countries).features)
    add(country.properties.code, country as Outline);
  const areas = new Map(atlas.disputedAreas.map(({ entry }) => [entry.id, entry]));
  for (const layer of [world.objects.disputed, world.objects.overlays]) {
    for (const area of feature(world, layer).features) {
      for (const country of countriesOf(areas.get(area.properties.id))) add(country, area as Outline);
    }
  }
  return outlines;
}

function countriesOf(area: DisputedArea | undefined): ReadonlySet<string> {
  const named =
    area === undefined ? [] : [...area.administration.flatMap(({ by }) => by), area.unPractice, ...area.claimedBy];
  return new Set(named.flatMap((code) => code ?? []));
}

function placesOf(atlas: Atlas): Placed[] {
  const places = [
    ...atlas.events.flatMap(({ file, entry }) =>
      entry.places.flatMap((place, index) =>
        "ground" in place ? [] : { file, id: entry.id, field: `places.${index}`, toleranceKm: TOLERANCE_KM, ...place },
      ),
    ),
    ...atlas.grounds.map(({ file, entry }) => ({ file, field: "position", toleranceKm: TOLERANCE_KM, ...entry })),
    ...atlas.nodes.map(({ file, entry }) => ({ file, field: "position", toleranceKm: NODE_TOLERANCE_KM, ...entry })),
  ];
  return places.flatMap(({ file, id, field, country, position, toleranceKm }) =>
    position === undefined ? [] : { file, id, field, country, position, toleranceKm },
  );
}

function isNear({ position: [lon, lat], toleranceKm }: Placed, outlines: readonly Outline[]): boolean {
  const dLat = toleranceKm / KM_PER_DEGREE;
  const dLon = dLat / Math.cos((lat * Math.PI) / 180);
  const around: Position[] = [0, 45, 90, 135, 180, 225, 270, 315].map((bearing) => {
    const turn = (bearing * Math.PI) / 180;
    return [lon + dLon * Math.sin(turn), lat + dLat * Math.cos(turn)];
  });
  return outlines.some((outline) => [[lon, lat], ...around].some((point) => booleanPointInPolygon(point, outline)));
}
