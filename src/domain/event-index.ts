import type { IndexEntry, IndexPlace } from "../../geo/contract/published.ts";
import { type EventFacets, passesFacets } from "./event-facets.ts";
import { type Selection, selectionKey } from "./selection.ts";
import { isInside, spanOf, type TimeWindow } from "./time-window.ts";

export type { IndexEntry, IndexPlace };

/** Why an event stands in a region's list. */
export type TieReason = "role" | "place" | "tie";

export interface TiedEvent {
  readonly entry: IndexEntry;
  readonly reason: TieReason;
}

/** The published events with the look-ups that every view needs; built once per load. */
export interface EventIndex {
  readonly entries: readonly IndexEntry[];
  readonly byId: ReadonlyMap<string, IndexEntry>;
  /** Events of a region's key, newest first. */
  readonly byRegion: ReadonlyMap<string, readonly TiedEvent[]>;
  /** Parts of an umbrella exercise or a session, oldest first. */
  readonly partsOf: ReadonlyMap<string, readonly IndexEntry[]>;
}

export function buildEventIndex(entries: readonly IndexEntry[]): EventIndex {
  const newestFirst = entries.toSorted((a, b) => spanOf(b).first - spanOf(a).first || (a.id < b.id ? -1 : 1));
  const byRegion = new Map<string, TiedEvent[]>();
  const partsOf = new Map<string, IndexEntry[]>();
  for (const entry of newestFirst) {
    for (const [key, reason] of tiesOf(entry)) push(byRegion, key, { entry, reason });
    if (entry.partOf !== undefined) push(partsOf, entry.partOf, entry);
  }
  for (const parts of partsOf.values()) parts.reverse();
  return { entries, byId: new Map(entries.map((entry) => [entry.id, entry])), byRegion, partsOf };
}

/** Every region an event belongs to, each once, by its strongest reason: a role, then a place, then a tie. */
function tiesOf(entry: IndexEntry): ReadonlyMap<string, TieReason> {
  const reasons = new Map<string, TieReason>();
  for (const { country } of entry.countries) reasons.set(country, "role");
  for (const place of entry.places) {
    if (!reasons.has(place.country)) reasons.set(place.country, "place");
    if (place.ground !== undefined) reasons.set(`ground:${place.ground}`, "place");
  }
  for (const tie of entry.ties) if (!reasons.has(tie)) reasons.set(tie, "tie");
  // What an organisation does has a role by being its own.
  for (const organisation of entry.organisations) reasons.set(`organisation:${organisation.toLowerCase()}`, "role");
  return reasons;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What a list may be narrowed by. */
export interface EventFilter extends EventFacets {
  readonly time: TimeWindow;
}

export function passes(entry: IndexEntry, filter: EventFilter): boolean {
  return isInside(entry, filter.time) && passesFacets(entry, filter);
}

/** As `passes`, whatever the time: for a view that shows time itself. */
export function passesAtAnyTime(entry: IndexEntry, facets: EventFacets): boolean {
  return passesFacets(entry, facets);
}

/** The events tied to a region that pass the filter, newest first. */
export function eventsOf(index: EventIndex, selection: Selection, filter: EventFilter): readonly TiedEvent[] {
  return (index.byRegion.get(selectionKey(selection)) ?? []).filter(({ entry }) => passes(entry, filter));
}

/** The key under which an event is selected: exercises have a series, events have none. */
export function eventSelection(entry: Pick<IndexEntry, "id" | "series">): Selection {
  return { kind: entry.series === undefined ? "event" : "exercise", id: entry.id };
}

/** Whether an event has places, none of them known finer than its country: it stands in panels, on no map. */
export function isKnownToCountryOnly({ places }: Pick<IndexEntry, "places">): boolean {
  return places.length > 0 && places.every(({ position }) => position === undefined);
}

/** Places that may be drawn: everything finer than a country. */
export function drawnPlaces(entry: IndexEntry): readonly (IndexPlace & { position: readonly [number, number] })[] {
  return entry.places.flatMap((place) =>
    place.position === undefined ? [] : [{ ...place, position: place.position }],
  );
}
