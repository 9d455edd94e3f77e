import { firstDay, lastDay, type PartialDate, toIsoDate } from "../domain/day.ts";
import type { TiedEvent } from "../domain/event-index.ts";
import { groupBy } from "../domain/group-by.ts";
import type { TimeWindow } from "../domain/time-window.ts";
import { setTime } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { usePanelText } from "./panel-text.ts";

/** How many of a region's events fall in each year; a year narrows the chosen time to itself. */
export function EventsByYear({ events }: { events: readonly TiedEvent[] }) {
  const text = usePanelText();
  const store = useAtlasStore();
  const years = [...groupBy(events, ({ entry }) => Number(entry.start.slice(0, 4)))].toSorted(([a], [b]) => b - a);
  if (years.length < 2) return null;
  const most = Math.max(...years.map(([, list]) => list.length));
  return (
    <details className="history">
      <summary>{text.byYear}</summary>
      <ol className="year-bars">
        {years.map(([year, list]) => (
          <li key={year}>
            <button
              type="button"
              aria-label={text.eventsIn(year, list.length)}
              onClick={() => store.apply(setTime(wholeYear(year)))}
            >
              <span>{year}</span>
              <i style={{ width: `${(100 * list.length) / most}%` }} />
              <span>{list.length}</span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

function wholeYear(year: number): TimeWindow {
  const date = String(year) as PartialDate;
  return { from: toIsoDate(firstDay(date)), to: toIsoDate(lastDay(date)) };
}
