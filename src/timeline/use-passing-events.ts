import { useDeferredValue, useMemo, useRef } from "react";
import { useFile } from "../data/queries.ts";
import { type EventFilter, type IndexEntry, passesAtAnyTime } from "../domain/event-index.ts";
import { useEventFilter } from "../state/use-event-filter.ts";

const NONE: readonly IndexEntry[] = [];

/** The events that pass all filters but time; the same list while time alone changes. */
export function usePassingEvents(): readonly IndexEntry[] {
  // The map asks for the same file and comes first.
  const entries = useDeferredValue(useFile("index").data?.entries ?? NONE);
  const filter = useDeferredValue(useTimeless(useEventFilter()));
  return useMemo(() => entries.filter((entry) => passesAtAnyTime(entry, filter)), [entries, filter]);
}

/** The same object while nothing but its time changes. */
function useTimeless(filter: EventFilter): Omit<EventFilter, "time"> {
  const kept = useRef(filter);
  const keys = Object.keys(filter) as (keyof EventFilter)[];
  if (keys.some((key) => key !== "time" && kept.current[key] !== filter[key])) kept.current = filter;
  return kept.current;
}
