import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature, merge } from "topojson-client";
import type { GeometryObject, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from "topojson-specification";
import { DISPUTE_CHANGES, dayAfterDispute, firstDayOfDispute } from "../contract/dispute-changes.ts";
import type { DisputedArea } from "../contract/place-registers.ts";
import { boundsOf } from "./bounds.ts";
import type { WorldTopology } from "./inputs.ts";

/** A country's shape from one day until another; either is left out where it is open. */
export interface CountryVersion {
  readonly code: string;
  readonly from?: string;
  readonly until?: string;
  readonly geometry: MultiPolygon;
}

type Area = Pick<DisputedArea, "id" | "unPractice" | "from" | "to">;

/** The atlas shows no day before this one. */
const FIRST_DAY = "1991-01-01";

/**
 * Every country as it is drawn over time. While the control of an area is disputed, the area is in no country's shape;
 * before and after, it belongs to the one to which UN practice counts it. Throws for a day that the map does not know.
 */
export function countryVersions(world: WorldTopology, areas: readonly Area[]): CountryVersion[] {
  return world.objects.countries.geometries.flatMap((country) => {
    const { code } = country.properties as { code: string };
    const own = areas.filter(({ unPractice }) => unPractice === code);
    const changes = [...new Set(own.flatMap(daysOf))].toSorted();
    return ["", ...changes].map((from, index): CountryVersion => {
      const until = changes[index];
      const on = from === "" ? FIRST_DAY : from;
      const apart = new Set(own.filter((area) => isDisputedOn(area, on)).map(({ id }) => id));
      return {
        code,
        ...(from === "" ? {} : { from }),
        ...(until === undefined ? {} : { until }),
        geometry: shapeOf(world, country as GeometryObject, own, apart),
      };
    });
  });
}

function daysOf({ id, from, to }: Area): string[] {
  const days = [
    ...(from === undefined ? [] : [firstDayOfDispute(from)]),
    ...(to === undefined ? [] : [dayAfterDispute(to)]),
  ].filter((day) => day > FIRST_DAY);
  const unknown = days.find((day) => !DISPUTE_CHANGES.some((change) => change === day));
  if (unknown !== undefined) {
    throw new Error(`${id}: ${unknown} is missing from DISPUTE_CHANGES in geo/contract/dispute-changes.ts`);
  }
  return days;
}

function isDisputedOn({ from, to }: Area, day: string): boolean {
  return (from === undefined || firstDayOfDispute(from) <= day) && (to === undefined || day < dayAfterDispute(to));
}

type Shape = TopoPolygon | TopoMultiPolygon;

/** The country's own land with what of its areas is not apart, less the overlays that are. */
function shapeOf(
  world: WorldTopology,
  country: GeometryObject,
  own: readonly Area[],
  apart: ReadonlySet<string>,
): MultiPolygon {
  const isOwn = (area: GeometryObject) => own.some(({ id }) => id === idOf(area));
  const back = world.objects.disputed.geometries.filter((area) => isOwn(area) && !apart.has(idOf(area)));
  const holes = world.objects.overlays.geometries.filter((area) => isOwn(area) && apart.has(idOf(area)));
  const whole = back.length === 0 ? multi(world, country) : merge(world, [country, ...back] as Shape[]);
  return holes.reduce((shape, hole) => withHole(shape, multi(world, hole as GeometryObject)), whole);
}

function idOf(area: GeometryObject): string {
  return String((area.properties as { id?: string } | undefined)?.id);
}

function multi(world: WorldTopology, object: GeometryObject): MultiPolygon {
  // `feature` of one geometry is one feature; its declaration leaves a collection open.
  const { geometry } = feature(world, object as Shape) as Feature<Polygon | MultiPolygon>;
  return geometry.type === "Polygon" ? { type: "MultiPolygon", coordinates: [geometry.coordinates] } : geometry;
}

/** Cuts an area that lies wholly inside one polygon out of it. */
function withHole({ coordinates }: MultiPolygon, area: MultiPolygon): MultiPolygon {
  const rings = area.coordinates.flatMap(([outer]) => (outer === undefined ? [] : [outer.toReversed()]));
  const [host] = coordinates.filter(([outer = []]) => rings.every((ring) => isWithin(ring, outer))).toSorted(byExtent);
  if (host === undefined) throw new Error("an overlay lies in no polygon of its country");
  return {
    type: "MultiPolygon",
    coordinates: coordinates.map((polygon) => (polygon === host ? [...polygon, ...rings] : polygon)),
  };
}

function isWithin(ring: readonly Position[], outer: readonly Position[]): boolean {
  const [west, south, east, north] = boundsOf(ring);
  const [hostWest, hostSouth, hostEast, hostNorth] = boundsOf(outer);
  return west > hostWest && south > hostSouth && east < hostEast && north < hostNorth;
}

function byExtent([a = []]: Position[][], [b = []]: Position[][]): number {
  const sizeOf = (ring: readonly Position[]) => {
    const [west, south, east, north] = boundsOf(ring);
    return (east - west) * (north - south);
  };
  return sizeOf(a) - sizeOf(b);
}
