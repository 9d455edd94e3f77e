import { useMemo } from "react";
import { useFile } from "../data/queries.ts";
import { eventsOf } from "../domain/event-index.ts";
import { type Selection, selectionKey } from "../domain/selection.ts";
import { setTime } from "../state/transitions.ts";
import { useEventFilter } from "../state/use-event-filter.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { defaultTime } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";
import { EventList } from "./event-list.tsx";
import { EventsByYear } from "./events-by-year.tsx";
import { FileGate } from "./file-gate.tsx";

/** The list of events of a region inside the chosen time, with how many there are in all. */
export function TiedEvents({ selection, heading }: { selection: Selection; heading?: string }) {
  const { text } = useText();
  const store = useAtlasStore();
  const index = useFile("index");
  const filter = useEventFilter();
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
            {events.length === all ? text.panel.eventCount(all) : text.panel.eventCountOf(events.length, all)}
          </span>
        )}
      </h3>
      <EventsByYear events={index.data?.byRegion.get(key) ?? []} />
      <FileGate file="index" query={index}>
        {() =>
          events.length > 0 ? (
            <EventList events={events} listKey={`${key} ${filter.time.from} ${filter.time.to}`} />
          ) : (
            <div className="empty">
              <p>{all === 0 ? text.panel.noEvents : text.panel.noEventsInWindow}</p>
              {all === 0 ? null : (
                <button type="button" className="plain-button" onClick={() => store.apply(setTime(defaultTime()))}>
                  {text.panel.showAllTime}
                </button>
              )}
            </div>
          )
        }
      </FileGate>
    </section>
  );
}
