import "./filters.css";
import { useDeferredValue, useEffect, useId, useMemo, useRef } from "react";
import { useFile } from "../data/queries.ts";
import type { FacetName } from "../domain/event-facets.ts";
import { countFacets } from "../domain/facet-counts.ts";
import { clearFilters, filterCount } from "../state/transitions.ts";
import { useEventFilter } from "../state/use-event-filter.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { Icon } from "../ui/icon.tsx";
import { FacetFieldset } from "./facet-fieldset.tsx";
import { facetOptions } from "./facet-options.ts";
import { useFindText } from "./find-text.ts";

/** Facets in the order of reading; the first few are open. */
const ORDER: readonly FacetName[] = [
  "categories",
  "countries",
  "roles",
  "series",
  "organisations",
  "statuses",
  "precisions",
  "sourceKinds",
  "sourceCounts",
];
const OPEN_AT_FIRST: ReadonlySet<FacetName> = new Set(["categories", "countries"]);

/** Everything that events can be narrowed by, each choice with the number of events that it would list. */
export function FilterPanel({ onClose }: { onClose: () => void }) {
  const own = useFindText();
  const { text } = useText();
  const store = useAtlasStore();
  const index = useFile("index");
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const active = useView(filterCount);
  // The checkbox answers at once; the counts follow when there is time.
  const filter = useDeferredValue(useEventFilter());
  const entries = index.data?.entries;
  const { counts, passing } = useMemo(() => countFacets(entries ?? [], filter), [entries, filter]);
  const options = useMemo(() => facetOptions(entries ?? []), [entries]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEscape(onClose);
  return (
    <div className="filters" role="dialog" aria-labelledby={headingId}>
      <header className="filters-header">
        <h2 id={headingId} tabIndex={-1} ref={heading}>
          {own.filters}
        </h2>
        <p>{index.isError ? text.states.failed(text.states.data.index) : own.passing(passing)}</p>
        <button type="button" className="icon-button" aria-label={own.close} onClick={onClose}>
          <Icon name="close" />
        </button>
        {active === 0 ? null : (
          <button type="button" className="plain-button" onClick={() => store.apply(clearFilters)}>
            {own.clearAll}
          </button>
        )}
      </header>
      {ORDER.map((name) => (
        <FacetFieldset
          key={name}
          name={name}
          values={options[name]}
          counts={counts}
          isOpenAtFirst={OPEN_AT_FIRST.has(name)}
          hint={name === "roles" ? own.roleHint : undefined}
        />
      ))}
    </div>
  );
}

/** Escape closes the filters where nothing above them has taken the key. */
function useEscape(close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.key !== "Escape" ||
        event.defaultPrevented ||
        document.querySelector("dialog[open], :popover-open") !== null
      )
        return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
