import type { Border } from "../../geo/contract/border.ts";
import type { CorridorNode, Leg } from "../../geo/contract/corridor.ts";
import type { Extents } from "../../geo/contract/extents.ts";
import type { Zone } from "../../geo/contract/place-registers.ts";
import type { Country } from "../../geo/contract/published.ts";
import { drawnPlaces, type EventFilter, type EventIndex, eventSelection, passes } from "./event-index.ts";
import { bearingDegrees, type CompassPoint, compassPoint, distanceKm, type Position } from "./geography.ts";
import { type GridExtent, isExtentInView, middleOf, visibleMiddle } from "./grid-extent.ts";
import { ANCHOR_BORDER, DETAIL_ZOOM } from "./map-detail.ts";
import { selectionKey } from "./selection.ts";
import { isInBounds, type Sight } from "./sight.ts";

/** In the order in which a list groups them. */
export const FEATURE_KINDS = [
  "country",
  "disputed",
  "zone",
  "border",
  "crossing",
  "leg",
  "node",
  "ground",
  "exercise",
  "event",
] as const;

export type FeatureKind = (typeof FEATURE_KINDS)[number];

type Shape =
  | { readonly type: "points"; readonly positions: readonly Position[] }
  | { readonly type: "area"; readonly extent: GridExtent; readonly middle: Position | undefined };

/** Something that the map draws and a click can select, by the key under which it is selected. */
export interface DrawnFeature {
  readonly key: string;
  readonly kind: FeatureKind;
  readonly shape: Shape;
  /** The zoom from which the map draws it. */
  readonly minZoom: number;
}

type Ground = { readonly id: string; readonly position?: Position | undefined };
type DrawnBorder = Pick<Border, "id" | "crossings">;

/** The registers that say where things lie; what is not loaded is not listed. */
export interface DrawnFiles {
  readonly index?: EventIndex | undefined;
  readonly countries?: ReadonlyMap<string, Pick<Country, "label">> | undefined;
  readonly extents?: Extents | undefined;
  readonly borders?: ReadonlyMap<string, DrawnBorder> | undefined;
  readonly corridor?:
    | { readonly nodes: ReadonlyMap<string, CorridorNode>; readonly legs: ReadonlyMap<string, Leg> }
    | undefined;
  readonly zones?: ReadonlyMap<string, Pick<Zone, "id" | "countries">> | undefined;
  readonly grounds?: ReadonlyMap<string, Ground> | undefined;
}

export interface DrawnView {
  readonly layers: ReadonlySet<string>;
  readonly filter: EventFilter;
  /** Areas whose control is disputed on the date, by id. */
  readonly disputes: readonly string[];
}

/** All that the map draws at a time and with some layers on, wherever it looks. */
export function drawnFeatures(files: DrawnFiles, view: DrawnView): readonly DrawnFeature[] {
  return [
    ...areas(files, view),
    ...(view.layers.has("zones") ? zones(files) : []),
    ...borders(files, view),
    ...(view.layers.has("north-south-corridor") ? corridor(files) : []),
    ...events(files, view),
  ];
}

function areas({ countries, extents }: DrawnFiles, { disputes }: DrawnView): DrawnFeature[] {
  const area = (key: string, kind: FeatureKind, extent: GridExtent | undefined, label?: Position | null) =>
    extent === undefined
      ? []
      : [{ key, kind, shape: { type: "area", extent, middle: label ?? undefined }, minZoom: 0 } as const];
  return [
    // Land answers a click whether or not the layer of member states is on.
    ...[...(countries ?? [])].flatMap(([code, { label }]) => area(code, "country", extents?.countries[code], label)),
    ...disputes.flatMap((id) => area(`disputed:${id}`, "disputed", extents?.disputed[id])),
  ];
}

/** A region is where its band runs: around its states, less the one that lies in all regions. */
function zones({ zones, extents }: DrawnFiles): DrawnFeature[] {
  const all = [...(zones?.values() ?? [])];
  return all.map(({ id, countries }) => {
    const own = countries.filter((code) => !all.every((zone) => zone.countries.includes(code)));
    const extent = own.flatMap((code) => [...(extents?.countries[code] ?? [])]);
    return { key: `zone:${id}`, kind: "zone", shape: { type: "area", extent, middle: undefined }, minZoom: 0 };
  });
}

function borders({ borders, extents }: DrawnFiles, { layers }: DrawnView): DrawnFeature[] {
  return [...(borders?.values() ?? [])].flatMap(({ id, crossings }) => {
    const isAnchor = id === ANCHOR_BORDER;
    if (!layers.has(isAnchor ? "tajik-afghan-border" : "borders")) return [];
    const minZoom = isAnchor ? DETAIL_ZOOM.anchorCrossings : DETAIL_ZOOM.otherCrossings;
    return [
      points(`border:${id}`, "border", extents?.borders[id] ?? []),
      ...crossings.map((crossing) => points(`crossing:${crossing.id}`, "crossing", [crossing.position], minZoom)),
    ];
  });
}

function corridor({ corridor }: DrawnFiles): DrawnFeature[] {
  if (corridor === undefined) return [];
  const { nodes, legs } = corridor;
  const end = (id: string): Position[] => {
    const position = nodes.get(id)?.position;
    return position === undefined ? [] : [position];
  };
  return [
    ...[...legs.values()].map(({ id, from, to, via }) =>
      points(`leg:${id}`, "leg", [...end(from), ...via, ...end(to)]),
    ),
    ...[...nodes.values()].map(({ id, position }) => points(`node:${id}`, "node", [position], DETAIL_ZOOM.nodes)),
  ];
}

/** Events and exercises that are drawn, and the grounds that drawn exercises were held on. */
function events({ index, grounds }: DrawnFiles, { layers, filter }: DrawnView): DrawnFeature[] {
  const drawn: DrawnFeature[] = [];
  const used = new Set<string>();
  for (const entry of index?.entries ?? []) {
    if (!layers.has(entry.series === undefined ? "events" : "exercises") || !passes(entry, filter)) continue;
    const places = drawnPlaces(entry);
    if (places.length === 0) continue;
    const selection = eventSelection(entry);
    const positions = places.map(({ position }): Position => [position[0], position[1]]);
    drawn.push(points(selectionKey(selection), selection.kind === "exercise" ? "exercise" : "event", positions));
    for (const { ground } of places) if (ground !== undefined) used.add(ground);
  }
  const drawnGrounds = [...(grounds?.values() ?? [])].flatMap(({ id, position }) =>
    used.has(id) && position !== undefined ? [points(`ground:${id}`, "ground", [position])] : [],
  );
  return [...drawnGrounds, ...drawn];
}

function points(key: string, kind: FeatureKind, positions: readonly Position[], minZoom = 0): DrawnFeature {
  return { key, kind, shape: { type: "points", positions }, minZoom };
}

export function isInView({ shape, minZoom }: DrawnFeature, sight: Sight): boolean {
  if (sight.zoom < minZoom) return false;
  if (shape.type === "area") return isExtentInView(shape.extent, sight.bounds);
  return shape.positions.some((position) => isInBounds(sight.bounds, position));
}

/** A feature with where it stands from the middle of what is seen. */
export interface PlacedFeature {
  readonly key: string;
  readonly kind: FeatureKind;
  /** Of several places, or of a long line, the one nearest to the middle. */
  readonly position: Position;
  readonly distanceKm: number;
  readonly compass: CompassPoint;
}

/** Features from the nearest to the farthest: those in view, or all of them wherever they lie. */
export function placeFeatures(
  features: readonly DrawnFeature[],
  sight: Sight,
  scope: "view" | "everywhere",
): readonly PlacedFeature[] {
  const placed = features.flatMap((feature): PlacedFeature[] => {
    if (scope === "view" && sight.zoom < feature.minZoom) return [];
    const position = positionOf(feature, sight, scope);
    if (position === undefined) return [];
    return [
      {
        key: feature.key,
        kind: feature.kind,
        position,
        distanceKm: distanceKm(sight.centre, position),
        compass: compassPoint(bearingDegrees(sight.centre, position)),
      },
    ];
  });
  return placed.toSorted((a, b) => a.distanceKm - b.distanceKm || (a.key < b.key ? -1 : 1));
}

function positionOf({ shape }: DrawnFeature, sight: Sight, scope: "view" | "everywhere"): Position | undefined {
  if (shape.type === "area") {
    if (scope === "view") return visibleMiddle(shape.extent, shape.middle, sight);
    return shape.middle ?? middleOf(shape.extent);
  }
  const candidates =
    scope === "view" ? shape.positions.filter((position) => isInBounds(sight.bounds, position)) : shape.positions;
  return candidates.length < 2 ? candidates[0] : nearestOf(candidates, sight.centre);
}

function nearestOf(positions: readonly Position[], centre: Position): Position | undefined {
  let nearest: Position | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const position of positions) {
    const away = distanceKm(centre, position);
    if (away < least) [nearest, least] = [position, away];
  }
  return nearest;
}
