import type { Feature, Geometry } from "geojson";
import type { AtlasEvent } from "../../contract/event.ts";
import type { IndexEntry } from "../../contract/published.ts";
import { SOURCE_KINDS, type Source } from "../../contract/source.ts";
import { borderLine } from "../border-lines.ts";
import { type BuildInputs, entriesOf } from "../inputs.ts";
import { legLine } from "../leg-line.ts";
import { regionTies, type TieGeometry } from "../region-ties.ts";
import { resolvePlaces } from "../resolve-places.ts";
import { formatFeatures, formatList } from "../write-json.ts";

/** `event-index.json`: what the map and the lists need of every event, oldest first. */
export function buildEventIndex(inputs: BuildInputs): string {
  return formatList(indexEntries(inputs));
}

export function indexEntries(inputs: BuildInputs): IndexEntry[] {
  const geometry = tieGeometry(inputs);
  const grounds = groundsById(inputs);
  const sources = new Map(entriesOf(inputs.atlas.sources).map((source) => [source.id, source]));
  return sortedEvents(inputs).map((event) => {
    const places = resolvePlaces(event, grounds);
    const { id, category, title, start, status } = event;
    return {
      id,
      category,
      ...(event.series === undefined ? {} : { series: event.series }),
      title,
      start,
      ...(event.end === undefined ? {} : { end: event.end }),
      status,
      ...(event.partOf === undefined ? {} : { partOf: event.partOf }),
      ...personnelOf(event),
      places,
      countries: event.countries,
      ties: regionTies(event, places, geometry),
      organisations: event.organisations,
      ...witnesses(event, sources),
    };
  });
}

/**
 * The size of an exercise. Of figures that disagree the greatest, and a planned one only where none is told of what was
 * held; the panel has them all. Contingents of one country are figures of other events than exercises.
 */
function personnelOf({ series, figures }: AtlasEvent): Pick<IndexEntry, "personnel"> {
  const counts = series === undefined ? [] : figures.filter(({ measure }) => measure === "personnel");
  const held = counts.filter(({ qualifier }) => qualifier !== "planned");
  const values = (held.length > 0 ? held : counts).map(({ value }) => value);
  return values.length === 0 ? {} : { personnel: Math.max(...values) };
}

/** What kinds of sources an event rests on, and how many publishers stand behind it. */
function witnesses(
  event: AtlasEvent,
  sources: ReadonlyMap<string, Source>,
): Pick<IndexEntry, "sourceKinds" | "publishers"> {
  const own = event.sources.flatMap((id) => sources.get(id) ?? []);
  const kinds = new Set(own.map(({ kind }) => kind));
  return {
    sourceKinds: SOURCE_KINDS.filter((kind) => kinds.has(kind)),
    // "CSTO (odkb.gov.ru)" and "CSTO (odkb-csto.org)" are one publisher at two addresses.
    publishers: new Set(own.map(({ publisher }) => publisher.replace(/\s*\([^()]*\)$/, ""))).size,
  };
}

/** `events.geojson`: every event whole, at the places that may be drawn; null geometry where none may. */
export function buildEvents(inputs: BuildInputs): string {
  const grounds = groundsById(inputs);
  return formatFeatures(
    sortedEvents(inputs).map((event): Feature<Geometry | null> => {
      const places = resolvePlaces(event, grounds);
      const positions = places.flatMap(({ position }) => (position === undefined ? [] : [[...position]]));
      return {
        type: "Feature",
        id: event.id,
        geometry: positions.length === 0 ? null : { type: "MultiPoint", coordinates: positions },
        properties: { ...event, places },
      };
    }),
  );
}

function groundsById({ atlas }: BuildInputs) {
  return new Map(entriesOf(atlas.grounds).map((ground) => [ground.id, ground]));
}

function sortedEvents({ atlas }: BuildInputs) {
  return entriesOf(atlas.events).toSorted((a, b) =>
    a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? -1 : 1,
  );
}

function tieGeometry({ atlas, world }: BuildInputs): TieGeometry {
  const nodes = new Map(entriesOf(atlas.nodes).map((node) => [node.id, node]));
  return {
    borders: entriesOf(atlas.borders).map((border) => ({
      key: `border:${border.id}`,
      border,
      line: borderLine(world, border),
    })),
    legs: entriesOf(atlas.legs).map((leg) => ({
      key: `leg:${leg.id}`,
      line: { type: "MultiLineString", coordinates: [legLine(leg, nodes).coordinates] },
    })),
    nodes: [...nodes.values()],
    zones: entriesOf(atlas.zones),
  };
}
