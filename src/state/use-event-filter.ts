import { useMemo } from "react";
import { useShallow } from "zustand/react/shallow";
import { useTextMatches } from "../data/text-matches.ts";
import { type EventFacets, FACET_NAMES, type Facets } from "../domain/event-facets.ts";
import type { EventFilter } from "../domain/event-index.ts";
import { useView } from "./use-store.ts";
import type { ViewState } from "./view-state.ts";

/** What the reader has narrowed the events to; the same object while nothing of it changes. */
export function useEventFilter(): EventFilter {
  const time = useView((view) => view.time);
  const facets = useEventFacets();
  return useMemo(() => ({ ...facets, time }), [facets, time]);
}

/** As `useEventFilter`, without the time: the same object while only the time changes. */
export function useEventFacets(): EventFacets {
  const chosen = useView(useShallow(facetsOf));
  const query = useView((view) => view.query);
  const { matches } = useTextMatches(query);
  return useMemo(() => ({ ...chosen, matches }), [chosen, matches]);
}

function facetsOf(view: ViewState): Facets {
  return Object.fromEntries(FACET_NAMES.map((name) => [name, view[name]])) as unknown as Facets;
}
