import type { DisputedArea, Zone } from "../../../geo/contract/place-registers.ts";
import type { LocalizedText } from "../../../geo/contract/primitives.ts";
import type { EventDetails, PublishedBorder } from "../../../geo/contract/published-registers.ts";
import type { FileContent } from "../../data/queries.ts";
import { type Bounds, boundsAround, unionBounds } from "../../domain/bounds.ts";
import { administrators } from "../../domain/disputes.ts";
import { drawnPlaces, eventSelection, type IndexEntry } from "../../domain/event-index.ts";
import type { MembershipOrganisation } from "../../domain/membership.ts";
import { type Selection, selectionKey } from "../../domain/selection.ts";
import { type LayerId, OVERLAY_IDS, type OverlayId } from "../../state/view-state.ts";
import type { SlideFrame } from "../deck.ts";

/** The published files that a briefing is made from. */
export type BriefingFiles = {
  readonly [Name in
    | "index"
    | "details"
    | "sources"
    | "countries"
    | "memberships"
    | "offices"
    | "borders"
    | "corridor"
    | "grounds"
    | "zones"
    | "disputed"
    | "publishers"
    | "manifest"]: FileContent<Name>;
};

type Ground = FileContent<"grounds"> extends ReadonlyMap<string, infer Entry> ? Entry : never;
type CorridorFile = FileContent<"corridor">;

/** The register entry that a briefing is about. */
export type SubjectEntry =
  | { readonly kind: "country"; readonly code: string }
  | { readonly kind: "organisation"; readonly organisation: MembershipOrganisation }
  | { readonly kind: "zone"; readonly zone: Zone }
  | { readonly kind: "border"; readonly border: PublishedBorder }
  /** `route` is undefined for the corridor as a whole. */
  | { readonly kind: "corridor"; readonly file: CorridorFile; readonly route: string | undefined }
  | { readonly kind: "ground"; readonly ground: Ground }
  | { readonly kind: "disputed"; readonly area: DisputedArea }
  | { readonly kind: "event"; readonly details: EventDetails };

export interface Subject {
  readonly entry: SubjectEntry;
  readonly name: LocalizedText;
  /** What is marked on the map. */
  readonly selection: Selection;
  readonly frame: SlideFrame;
  readonly layers: ReadonlySet<LayerId>;
  readonly overlays: ReadonlySet<OverlayId>;
  /** Everything tied to it at any time, newest first. */
  readonly events: readonly IndexEntry[];
  /** The countries that it is, or that it lies in or between. */
  readonly countries: readonly string[];
}

type Found = Pick<Subject, "entry" | "name" | "countries"> & {
  /** The thing briefed on where it is not the one selected: a crossing's border, a leg's corridor. */
  readonly about?: Selection;
  readonly bounds: Bounds | undefined;
  readonly layers: readonly LayerId[];
};

/** Composed by hand, as the atlas opens: all members in view. Russia's own box would leave the others a corner. */
const WHOLE_REGION: SlideFrame = {
  type: "camera",
  camera: { lon: 66, lat: 51.5, zoom: 2.75, bearing: 0, pitch: 0 },
  narrowCamera: { lon: 56.5, lat: 46, zoom: 2.06, bearing: 0, pitch: 0 },
};

const MAX_ZOOM = 6.5;
const POINT_MARGIN_DEGREES = 1.5;

/** What a selection is, and where; undefined for what the data does not know. */
export function findSubject(selection: Selection, files: BriefingFiles): Subject | undefined {
  const found = find(selection, files);
  if (found === undefined) return undefined;
  const { bounds, about = selection, layers, ...rest } = found;
  const overlay = OVERLAY_IDS.find((id) => selectionKey(selection) === `organisation:${id}`);
  return {
    ...rest,
    selection,
    frame: bounds === undefined ? WHOLE_REGION : { type: "bounds", bounds, maxZoom: MAX_ZOOM },
    layers: new Set(layers),
    overlays: new Set(overlay === undefined ? [] : [overlay]),
    events:
      rest.entry.kind === "event"
        ? eventFamily(rest.entry.details, files)
        : (files.index.byRegion.get(selectionKey(about)) ?? []).map(({ entry }) => entry),
  };
}

const BASE: readonly LayerId[] = ["member-states", "exercises", "events"];

function find(selection: Selection, files: BriefingFiles): Found | undefined {
  const { id } = selection;
  switch (selection.kind) {
    case "country":
      return findCountry(id, files);
    case "organisation":
      return findOrganisation(id, files);
    case "zone":
      return findZone(id, files);
    case "border":
      return findBorder(files.borders.get(id));
    case "crossing":
      return findBorder([...files.borders.values()].find(({ crossings }) => crossings.some((one) => one.id === id)));
    case "corridor":
      return findCorridor(files, id === files.corridor.corridor.id ? undefined : id);
    case "leg":
      return files.corridor.legs.has(id) ? findCorridor(files, undefined) : undefined;
    case "node":
      return files.corridor.nodes.has(id) ? findCorridor(files, undefined) : undefined;
    case "ground":
      return findGround(id, files);
    case "disputed":
      return findArea(id, files);
    case "event":
    case "exercise":
      return findEvent(id, files);
  }
}

function findCountry(code: string, { countries, index, memberships }: BriefingFiles): Found | undefined {
  const country = countries.get(code);
  const isKnown = index.byRegion.has(code) || memberships.some((period) => period.country === code);
  if (country === undefined || !isKnown) return undefined;
  const entry = { kind: "country", code } as const;
  return { entry, name: country.name, countries: [code], bounds: country.bounds, layers: ["borders", ...BASE] };
}

function findOrganisation(id: string, { memberships }: BriefingFiles): Found | undefined {
  const organisation = memberships.find((period) => period.organisation.toLowerCase() === id)?.organisation;
  if (organisation === undefined) return undefined;
  const own = memberships.filter((period) => period.organisation === organisation);
  return {
    entry: { kind: "organisation", organisation },
    // The words for organisations stand in the texts; see `subjectName`.
    name: { en: organisation, ru: organisation },
    countries: [...new Set(own.map(({ country }) => country))],
    bounds: undefined,
    layers: BASE,
  };
}

function findZone(id: string, { zones, countries }: BriefingFiles): Found | undefined {
  const zone = zones.get(id);
  if (zone === undefined) return undefined;
  // Russia is in every zone; its whole box would show none of them.
  const others = zone.countries.filter((code) => code !== "RU");
  const bounds = unionBounds(boxesOf(others, countries));
  return { entry: { kind: "zone", zone }, name: zone.name, countries: zone.countries, bounds, layers: BASE };
}

function boxesOf(codes: readonly string[], countries: BriefingFiles["countries"]): readonly Bounds[] {
  return codes.map((code) => countries.get(code)?.bounds).filter((box) => box !== undefined);
}

function findBorder(border: PublishedBorder | undefined): Found | undefined {
  if (border === undefined) return undefined;
  const own: LayerId = border.id === "tajik-afghan" ? "tajik-afghan-border" : "borders";
  return {
    entry: { kind: "border", border },
    name: border.name,
    about: { kind: "border", id: border.id },
    countries: border.countries,
    bounds: border.bounds,
    layers: ["member-states", own, "exercises", "events"],
  };
}

function findCorridor(files: BriefingFiles, route: string | undefined): Found | undefined {
  const { corridor, routes, nodes, legs } = files.corridor;
  const about = route === undefined ? corridor : routes.get(route);
  if (about === undefined) return undefined;
  const own = [...legs.values()].filter((leg) => route === undefined || leg.routes.includes(route));
  const ends = own.flatMap(({ from, to }) => [nodes.get(from), nodes.get(to)]).filter((node) => node !== undefined);
  return {
    entry: { kind: "corridor", file: files.corridor, route },
    name: about.name,
    about: { kind: "corridor", id: about.id },
    countries: [...new Set(ends.map(({ country }) => country))],
    bounds: unionBounds(ends.map(({ position }) => boundsAround(position, POINT_MARGIN_DEGREES))),
    layers: ["member-states", "north-south-corridor", "events"],
  };
}

function findGround(id: string, { grounds }: BriefingFiles): Found | undefined {
  const ground = grounds.get(id);
  if (ground === undefined) return undefined;
  const bounds = ground.position === undefined ? undefined : boundsAround(ground.position, POINT_MARGIN_DEGREES * 2);
  return { entry: { kind: "ground", ground }, name: ground.name, countries: [ground.country], bounds, layers: BASE };
}

function findArea(id: string, { disputed, countries }: BriefingFiles): Found | undefined {
  const area = disputed.get(id);
  if (area === undefined) return undefined;
  const named = [area.unPractice, ...area.claimedBy, ...administrators(area)].filter((code) => code !== null);
  // The areas have no boxes of their own; that of the smallest country which names it shows where it lies.
  const [bounds] = boxesOf(named, countries).toSorted((a, b) => widthDegrees(a) - widthDegrees(b));
  return {
    entry: { kind: "disputed", area },
    name: area.name,
    countries: [...new Set(named)],
    bounds,
    layers: ["member-states", "borders", "events"],
  };
}

function widthDegrees([west, , east]: Bounds): number {
  return east < west ? east + 360 - west : east - west;
}

function findEvent(id: string, { index, details }: BriefingFiles): Found | undefined {
  const entry = index.byId.get(id);
  const known = details.get(id);
  if (entry === undefined || known === undefined) return undefined;
  const isAbout = (kind: string) => entry.ties.some((tie) => tie.startsWith(kind));
  return {
    entry: { kind: "event", details: known },
    name: entry.title,
    about: eventSelection(entry),
    countries: [...new Set([...entry.countries, ...entry.places].map(({ country }) => country))],
    bounds: unionBounds(drawnPlaces(entry).map(({ position }) => boundsAround(position, POINT_MARGIN_DEGREES * 2))),
    layers: [
      "member-states",
      ...(isAbout("border:") ? (["borders", "tajik-afghan-border"] as const) : []),
      ...(isAbout("corridor:") ? (["north-south-corridor"] as const) : []),
      "exercises",
      "events",
    ],
  };
}

/** An event, what it is part of, its parts and what it is related to; itself first. */
function eventFamily({ id, partOf, related = [] }: EventDetails, { index }: BriefingFiles): readonly IndexEntry[] {
  const ids = [id, ...(partOf === undefined ? [] : [partOf]), ...related];
  const entries = ids.map((one) => index.byId.get(one)).filter((entry) => entry !== undefined);
  return [...new Set([...entries, ...(index.partsOf.get(id) ?? [])])];
}
