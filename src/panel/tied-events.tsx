import { useMemo } from "react";
import { useFile } from "../data/queries.ts";
import { eventsOf, isKnownToCountryOnly, type TiedEvent } from "../domain/event-index.ts";
import { type Selection, selectionKey } from "../domain/selection.ts";
import { clearFilters, filterCount, setTime } from "../state/transitions.ts";
import { useEventFilter } from "../state/use-event-filter.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { defaultTime } from "../state/view-state.ts";
import type { Messages } from "../text/messages.ts";
import { useText } from "../text/use-text.ts";
import { EventList } from "./event-list.tsx";
import { EventsByYear } from "./events-by-year.tsx";
import { FileGate } from "./file-gate.tsx";
import { usePanelText } from "./panel-text.ts";

/** The list of events of a region inside the chosen time, with how many there are in all. */
export function TiedEvents({ selection, heading }: { selection: Selection; heading?: string }) {
  const { text } = useText();
  const store = useAtlasStore();
  const index = useFile("index");
  const filter = useEventFilter();
  const isFiltered = useView((view) => filterCount(view) > 0);
  const key = selectionKey(selection);
  const all = index.data?.byRegion.get(key)?.length ?? 0;
  const events = useMemo(
    () => (index.data === undefined ? [] : eventsOf(index.data, selection, filter)),
    [index.data, selection, filter],
  );
  return (
    <section className="panel-section">
      <h3 className="section-heading">
        {heading ?? text.panel.events}
        {all === 0 ? null : (
          <span className="section-count">
            {" "}
            {events.length === all ? text.panel.eventCount(all) : countText(text.panel, events.length, all, isFiltered)}
          </span>
        )}
      </h3>
      {selection.kind === "country" ? <CountryOnly code={selection.id} events={events} /> : null}
      <EventsByYear events={index.data?.byRegion.get(key) ?? []} />
      <FileGate file="index" query={index}>
        {() =>
          events.length > 0 ? (
            <EventList events={events} listKey={`${key} ${filter.time.from} ${filter.time.to}`} />
          ) : (
            <div className="empty">
              <p>{emptyText(text.panel, all, isFiltered)}</p>
              {all === 0 ? null : (
                <button type="button" className="plain-button" onClick={() => store.apply(setTime(defaultTime()))}>
                  {text.panel.showAllTime}
                </button>
              )}
              {all === 0 || !isFiltered ? null : (
                <button type="button" className="plain-button" onClick={() => store.apply(clearFilters)}>
                  {text.panel.clearFilters}
                </button>
              )}
            </div>
          )
        }
      </FileGate>
    </section>
  );
}

/** How many of a country's events no map shows. */
function CountryOnly({ code, events }: { code: string; events: readonly TiedEvent[] }) {
  const text = usePanelText();
  const count = events.filter(
    ({ entry }) => isKnownToCountryOnly(entry) && entry.places.some(({ country }) => country === code),
  ).length;
  return count === 0 ? null : <p className="soft">{text.countryOnly(count)}</p>;
}

function countText(text: Messages["panel"], shown: number, all: number, isFiltered: boolean): string {
  return isFiltered ? text.eventCountFiltered(shown, all) : text.eventCountOf(shown, all);
}

function emptyText(text: Messages["panel"], all: number, isFiltered: boolean): string {
  if (all === 0) return text.noEvents;
  return isFiltered ? text.noEventsFiltered : text.noEventsInWindow;
}
