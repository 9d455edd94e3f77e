import { useMemo } from "react";
import type { EventFilter } from "../domain/event-index.ts";
import { useView } from "./use-store.ts";

/** What the reader has narrowed the events to; the same object while nothing of it changes. */
export function useEventFilter(): EventFilter {
  const time = useView((view) => view.time);
  const categories = useView((view) => view.categories);
  return useMemo(() => ({ time, categories }), [time, categories]);
}
