import { useDeferredValue, useMemo } from "react";
import { useFile } from "../data/queries.ts";
import { type IndexEntry, passesAtAnyTime } from "../domain/event-index.ts";
import { useEventFacets } from "../state/use-event-filter.ts";

const NONE: readonly IndexEntry[] = [];

/** The events that pass all filters but time; the same list while time alone changes. */
export function usePassingEvents(): readonly IndexEntry[] {
  // The map asks for the same file and comes first.
  const entries = useDeferredValue(useFile("index").data?.entries ?? NONE);
  const facets = useDeferredValue(useEventFacets());
  return useMemo(() => entries.filter((entry) => passesAtAnyTime(entry, facets)), [entries, facets]);
}
