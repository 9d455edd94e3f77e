import { memo, useDeferredValue } from "react";
import { eventSelection, type IndexEntry } from "../domain/event-index.ts";
import { selectionKey } from "../domain/selection.ts";
import { EVENT_COLUMNS, type EventColumn, type EventOrder } from "../domain/sort-events.ts";
import { select } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { formatDateRange } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { CategorySymbol } from "../ui/category-symbol.tsx";
import { type Pace, useShownCount } from "../ui/use-shown-count.ts";
import { useTableText } from "./table-text.ts";
import type { EventLabels } from "./use-event-labels.ts";

/** Whole, in batches, so that the browser's own search and the printer reach the rows. */
const PACE: Pace = { first: 30, batch: 120, withoutAsking: 3000 };

interface Props {
  readonly entries: readonly IndexEntry[];
  /** Changes with the rows' order and choice, so that a new table starts with a screenful. */
  readonly listKey: string;
  readonly order: EventOrder;
  readonly labels: EventLabels;
  readonly onSort: (column: EventColumn) => void;
}

export function EventTable({ entries, listKey, order, labels, onSort }: Props) {
  const own = useTableText();
  const { shown, showMore } = useShownCount(listKey, entries.length, PACE);
  const count = useDeferredValue(shown);
  const selectedId = useView(({ selection }) =>
    selection?.kind === "event" || selection?.kind === "exercise" ? selection.id : undefined,
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section className="table-scroll" aria-label={own.scrollRegion} tabIndex={0}>
        <table className="event-table">
          <caption>
            {own.caption(entries.length)}. <span>{own.sortHint}</span>
          </caption>
          <thead>
            <tr>
              {EVENT_COLUMNS.map((column) => (
                <Heading key={column} column={column} order={order} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, Math.min(count, shown)).map((entry) => (
              <EventRow key={entry.id} entry={entry} labels={labels} isSelected={entry.id === selectedId} />
            ))}
          </tbody>
        </table>
      </section>
      {showMore === undefined ? null : (
        <button type="button" className="plain-button" onClick={showMore}>
          {own.more(shown, entries.length)}
        </button>
      )}
    </>
  );
}

function Heading({ column, order, onSort }: Pick<Props, "order" | "onSort"> & { column: EventColumn }) {
  const own = useTableText();
  const isSorted = order.column === column;
  const direction = order.isDescending ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={isSorted ? direction : "none"} className={`column-${column}`}>
      <button type="button" onClick={() => onSort(column)}>
        {own.columns[column]}
        <span className="sort-mark" aria-hidden="true">
          {isSorted ? (order.isDescending ? "▼" : "▲") : "↕"}
        </span>
      </button>
    </th>
  );
}

interface RowProps {
  readonly entry: IndexEntry;
  readonly labels: EventLabels;
  readonly isSelected: boolean;
}

/** The whole row takes the pointer; its title is the button that takes the keyboard. */
const EventRow = memo(function EventRow({ entry, labels, isSelected }: RowProps) {
  const { language } = useText();
  const store = useAtlasStore();
  const open = () => store.apply(select(eventSelection(entry)));
  const key = selectionKey(eventSelection(entry));
  return (
    <tr
      aria-current={isSelected ? "true" : undefined}
      onClick={() => {
        // Text that was just marked for copying is no choice of a row.
        if (document.getSelection()?.isCollapsed !== false) open();
      }}
      onPointerEnter={() => store.hover(key)}
      onPointerLeave={() => store.hover(undefined)}
    >
      <td className="column-date">
        <time dateTime={entry.end === undefined ? entry.start : `${entry.start}/${entry.end}`}>
          {formatDateRange(language, entry.start, entry.end)}
        </time>
      </td>
      <th scope="row" className="column-title">
        <button
          type="button"
          onClick={(event) => {
            event.stopPropagation();
            open();
          }}
        >
          {entry.title[language]}
        </button>
      </th>
      <td className="column-category">
        <span>
          <CategorySymbol category={entry.category} series={entry.series} /> {labels.category(entry)}
        </span>
      </td>
      <td className="column-place">{labels.textOf(entry, "place")}</td>
      <td className="column-countries">{labels.textOf(entry, "countries")}</td>
      <td className="column-status">{labels.status(entry)}</td>
      <td className="column-sources">{entry.publishers}</td>
    </tr>
  );
});
