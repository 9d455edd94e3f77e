import { useDeferredValue } from "react";
import type { EventDetails } from "../../geo/contract/published-registers.ts";
import { useFile } from "../data/queries.ts";
import { eventSelection, type TiedEvent } from "../domain/event-index.ts";
import { selectionKey } from "../domain/selection.ts";
import { select } from "../state/transitions.ts";
import { useAtlasStore, useTransient } from "../state/use-store.ts";
import { formatDateRange } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { CategorySymbol } from "../ui/category-symbol.tsx";
import { SourceList } from "../ui/source-list.tsx";
import { useShownCount } from "../ui/use-shown-count.ts";
import { RoleList } from "./role-list.tsx";
import { walkTitles } from "./walk-titles.ts";

/**
 * The events tied to what is selected. All of them end up in the page, so that the browser's own search,
 * a screen reader and the printer reach every one; the first screenful is painted before the rest.
 */
export function EventList({ events, listKey }: { events: readonly TiedEvent[]; listKey: string }) {
  const { text } = useText();
  const { shown, showMore } = useShownCount(listKey, events.length);
  const count = useDeferredValue(shown);
  return (
    <>
      <ul className="event-list" aria-label={text.panel.events} onKeyDown={walkTitles}>
        {events.slice(0, Math.min(count, shown)).map((event) => (
          <EventItem key={event.entry.id} event={event} />
        ))}
      </ul>
      {showMore === undefined ? null : (
        <button type="button" className="plain-button" onClick={showMore}>
          {text.panel.eventCountOf(shown, events.length)} +
        </button>
      )}
    </>
  );
}

function EventItem({ event: { entry, reason } }: { event: TiedEvent }) {
  const { language, text } = useText();
  const store = useAtlasStore();
  const key = selectionKey(eventSelection(entry));
  const isHovered = useTransient(({ hovered }) => hovered === key);
  const details = useFile("details");
  const places = entry.places.map(({ name, precision }) =>
    precision === "region" ? `${name[language]} (${text.precisions.region})` : name[language],
  );
  return (
    <li
      className={isHovered ? "event-item is-hovered" : "event-item"}
      onPointerEnter={() => store.hover(key)}
      onPointerLeave={() => store.hover(undefined)}
    >
      <p className="event-meta">
        <time dateTime={entry.end === undefined ? entry.start : `${entry.start}/${entry.end}`}>
          {formatDateRange(language, entry.start, entry.end)}
        </time>
        <span className="event-category">
          <CategorySymbol category={entry.category} series={entry.series} /> {text.categories[entry.category]}
          {entry.status === "held" ? "" : ` · ${text.statuses[entry.status]}`}
        </span>
      </p>
      <h4 className="event-title">
        <button
          type="button"
          onClick={() => store.apply(select(eventSelection(entry)))}
          onFocus={() => store.hover(key)}
          onBlur={() => store.hover(undefined)}
        >
          {entry.title[language]}
        </button>
      </h4>
      {reason === "role" ? null : <p className="event-places">{text.tieReasons[reason]}</p>}
      {places.length === 0 ? null : <p className="event-places">{places.join(" · ")}</p>}
      <EventBody details={details.data?.get(entry.id)} />
    </li>
  );
}

function EventBody({ details }: { details: EventDetails | undefined }) {
  const { language } = useText();
  if (details === undefined) return null;
  return (
    <>
      <p className="event-summary">{details.summary[language]}</p>
      <RoleList roles={details.countries} />
      <SourceList ids={details.sources} />
    </>
  );
}
