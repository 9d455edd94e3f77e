import { useEffect, useMemo, useRef, useState } from "react";
import { useEventFilter } from "../state/use-event-filter.ts";
import { useTransient, useView } from "../state/use-store.ts";
import { type Change, changesBetween, restOf, type Situation } from "./announcement.ts";

const NOTHING: readonly Change[] = [];

/**
 * What has changed since it was last told, once it has come to rest: empty while changes are still coming in.
 * `markTold` takes the view as it is now for told.
 */
export function useRestingChanges(): { readonly changes: readonly Change[]; readonly markTold: () => void } {
  const situation = useSituation();
  const told = useRef(situation);
  const latest = useRef(situation);
  latest.current = situation;
  const [changes, setChanges] = useState(NOTHING);

  useEffect(() => {
    // The first sight of a map that came late is no move.
    if (told.current.sight === undefined) told.current = { ...told.current, sight: situation.sight };
    const pending = changesBetween(told.current, situation);
    setChanges(NOTHING);
    if (pending.length === 0) return;
    const timer = setTimeout(() => setChanges(pending), restOf(pending));
    return () => clearTimeout(timer);
  }, [situation]);

  const markTold = useRef(() => {
    told.current = latest.current;
    setChanges(NOTHING);
  });
  return { changes, markTold: markTold.current };
}

function useSituation(): Situation {
  const selection = useView((view) => view.selection);
  const time = useView((view) => view.time);
  const layers = useView((view) => view.layers);
  const filter = useFilterButTime();
  const sight = useTransient(({ readerSight }) => readerSight);
  return useMemo(
    () => ({ view: { selection, time, layers }, filter, sight }),
    [selection, time, layers, filter, sight],
  );
}

/** Another object for another filter; the same for another window of time. */
function useFilterButTime(): unknown {
  const filter = useEventFilter();
  const kept = useRef(filter);
  const isSame = Object.entries(filter).every(
    ([field, value]) => field === "time" || kept.current[field as keyof typeof filter] === value,
  );
  if (!isSame) kept.current = filter;
  return kept.current;
}
