import "./table.css";
import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { useFile } from "../data/queries.ts";
import { useEventLabels } from "../data/use-event-labels.ts";
import { passes } from "../domain/event-index.ts";
import { type EventColumn, type EventOrder, sortEvents } from "../domain/sort-events.ts";
import { useEventFilter } from "../state/use-event-filter.ts";
import { useText } from "../text/use-text.ts";
import { Notice } from "../ui/notice.tsx";
import { PageFrame } from "../ui/page-frame.tsx";
import { EventTable } from "./event-table.tsx";
import { ExportButtons } from "./export-buttons.tsx";
import { useTableText } from "./table-text.ts";

const NEWEST_FIRST: EventOrder = { column: "date", isDescending: true };

/** Columns whose large values are asked for first. */
const DESCENDING_FIRST: ReadonlySet<EventColumn> = new Set(["date", "sources"]);

/** The events that pass the filters, as rows to sort, to open and to take away. */
export function TablePage({ activeFilters }: { activeFilters: ReactNode }) {
  const { language, text } = useText();
  const own = useTableText();
  const index = useFile("index");
  const filter = useDeferredValue(useEventFilter());
  const labels = useEventLabels();
  const [order, setOrder] = useState(NEWEST_FIRST);
  const passing = useMemo(
    () => (index.data?.entries ?? []).filter((entry) => passes(entry, filter)),
    [index.data, filter],
  );
  const rows = useMemo(
    () => sortEvents(passing, { order, locale: language, textOf: labels.textOf }),
    [passing, order, language, labels],
  );
  const sortBy = (column: EventColumn) =>
    setOrder((before) => ({
      column,
      isDescending: before.column === column ? !before.isDescending : DESCENDING_FIRST.has(column),
    }));
  return (
    <PageFrame title={own.title} lead={own.lead}>
      <div className="table-tools">
        <div className="table-filters">{activeFilters}</div>
        <ExportButtons entries={rows} labels={labels} />
      </div>
      {index.data === undefined ? (
        <TableWait
          isError={index.isError}
          message={text.states.failed(text.states.data.index)}
          hint={text.states.loading}
        />
      ) : (
        <>
          {rows.length === 0 ? <p className="table-empty">{own.empty}</p> : null}
          <EventTable
            entries={rows}
            listKey={`${order.column} ${order.isDescending} ${rows.length} ${rows[0]?.id}`}
            order={order}
            labels={labels}
            onSort={sortBy}
          />
        </>
      )}
    </PageFrame>
  );
}

function TableWait({ isError, message, hint }: { isError: boolean; message: string; hint: string }) {
  return isError ? <Notice title={message} /> : <p role="status">{hint}</p>;
}
