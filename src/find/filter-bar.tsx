import "./filters.css";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useFile } from "../data/queries.ts";
import { useTextMatches } from "../data/text-matches.ts";
import { FACET_NAMES } from "../domain/event-facets.ts";
import { passes } from "../domain/event-index.ts";
import { clearFilters, setFacetValue, setQuery, type Transition } from "../state/transitions.ts";
import { useEventFilter } from "../state/use-event-filter.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { Icon } from "../ui/icon.tsx";
import { useFindText } from "./find-text.ts";
import { useFacetLabel } from "./use-facet-label.ts";

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly remove: Transition;
}

/** The active filters, each of which goes at a click, and how many events pass them. */
export function FilterBar() {
  const own = useFindText();
  const store = useAtlasStore();
  const chips = useChips();
  const passing = usePassingCount();
  const { isError } = useTextMatches(useView((view) => view.query));
  const bar = useRef<HTMLDivElement>(null);
  const removed = useRef<number>(undefined);
  // The chip that had the focus is gone: the next one takes it, or the button that opens the filters.
  useEffect(() => {
    if (removed.current === undefined) return;
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>(".chip") ?? [])];
    const next = buttons[Math.min(removed.current, buttons.length - 1)];
    (next ?? document.querySelector<HTMLElement>(".filters-button"))?.focus();
    removed.current = undefined;
  });
  return (
    <div className="filter-bar" ref={bar}>
      <p className="filter-count" aria-hidden="true">
        {isError ? own.searchFailed : own.passing(passing)}
      </p>
      <Announcement text={isError ? own.searchFailed : own.passing(passing)} />
      {chips.length === 0 ? null : (
        <ul aria-label={own.active}>
          {chips.map(({ key, label, remove }, index) => (
            <li key={key}>
              <button
                type="button"
                className="chip"
                aria-label={own.remove(label)}
                onClick={() => {
                  removed.current = index;
                  store.apply(remove);
                }}
              >
                <span>{label}</span>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {chips.length < 2 ? null : (
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            removed.current = 0;
            store.apply(clearFilters);
          }}
        >
          {own.clearAll}
        </button>
      )}
    </div>
  );
}

function useChips(): readonly Chip[] {
  const own = useFindText();
  const label = useFacetLabel();
  const view = useView((whole) => whole);
  const facets = FACET_NAMES.flatMap((name) =>
    [...view[name]].map((value) => ({
      key: `${name} ${value}`,
      label: `${own.facets[name]}: ${label(name, value)}`,
      remove: setFacetValue(name, value as never, false),
    })),
  );
  if (view.query === "") return facets;
  return [{ key: "query", label: own.textFilter(view.query), remove: setQuery("") }, ...facets];
}

function usePassingCount(): number {
  const index = useFile("index");
  const filter = useDeferredValue(useEventFilter());
  return useMemo(
    () => (index.data?.entries ?? []).filter((entry) => passes(entry, filter)).length,
    [index.data, filter],
  );
}

const QUIET_MS = 600;

/** Read aloud once the count has come to rest: while time plays it changes several times a second. */
function Announcement({ text }: { text: string }) {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {settled}
    </p>
  );
}
