import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { IndexEntry } from "../domain/event-index.ts";
import { PARTS, type Part, type ParticipationCell, type ParticipationTable } from "../domain/participation.ts";
import { nextCell } from "../ui/next-cell.ts";
import { EventLinks } from "./event-links.tsx";
import { usePanelText } from "./panel-text.ts";

/** Marks that stay apart in black and white; the words stand in each cell's name and in the key. */
const MARKS: Readonly<Record<Part, string>> = {
  host: "■",
  "took-part": "●",
  observed: "○",
  declined: "×",
  absent: "–",
};

interface Props<Key> {
  readonly table: ParticipationTable<Key>;
  readonly nameOf: (key: Key) => string;
}

/**
 * Who did what in which year. A cell opens the exercises behind it. The whole table is one stop of the Tab key, within
 * which the arrow keys go from mark to mark.
 */
export function ParticipationGrid<Key extends string>({ table, nameOf }: Props<Key>) {
  const text = usePanelText();
  const [open, setOpen] = useState<{ readonly key: Key; readonly year: number }>();
  const scroller = useRef<HTMLElement>(null);
  const { years, rows } = table;
  const stop = useCellStop(table);
  useEffect(() => {
    // The newest years come first to a reader.
    scroller.current?.scrollTo({ left: scroller.current.scrollWidth });
  }, []);
  if (rows.length === 0) return <p className="soft">{text.participation.nothing}</p>;
  const cell = rows.find(({ key }) => key === open?.key)?.cells.get(open?.year ?? 0);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key */}
      <section className="grid-scroller" ref={scroller} aria-label={text.participation.scroll} tabIndex={0}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys walk it, as they do a grid */}
        <table className="participation" role="grid" onKeyDown={stop.onKeyDown}>
          <caption className="visually-hidden">{text.participation.caption}</caption>
          <thead>
            <tr>
              <td />
              {years.map((year) => (
                <th key={year} scope="col">
                  <abbr title={String(year)}>{String(year).slice(2)}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }, row) => (
              <tr key={key}>
                <th scope="row">{nameOf(key)}</th>
                {years.map((year, column) => {
                  const found = cells.get(year);
                  return (
                    <td key={year}>
                      {found === undefined ? null : (
                        <CellButton
                          cell={found}
                          label={text.participation.cell({ row: nameOf(key), year, summary: summaryOf(found, text) })}
                          at={`${row} ${column}`}
                          isStop={stop.at === `${row} ${column}`}
                          onFocus={stop.onFocus}
                          isOpen={open?.key === key && open.year === year}
                          onToggle={() => setOpen(open?.key === key && open.year === year ? undefined : { key, year })}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ul className="participation-key">
        {PARTS.map((part) => (
          <li key={part}>
            <span className={`part-mark part-${part}`} aria-hidden="true">
              {MARKS[part]}
            </span>{" "}
            {text.parts[part]}
          </li>
        ))}
      </ul>
      {cell === undefined ? null : <CellEntries cell={cell} />}
    </>
  );
}

/** Which cell the Tab key stops at: the newest of the first row, then the last that had the focus. */
function useCellStop<Key>({ years, rows }: ParticipationTable<Key>) {
  const cells = rows.flatMap(({ cells: found }, row) =>
    years.flatMap((year, column) => (found.has(year) ? [{ row, column }] : [])),
  );
  const [chosen, setChosen] = useState<string>();
  const newest = cells.findLast(({ row }) => row === cells[0]?.row);
  const isThere = cells.some(({ row, column }) => `${row} ${column}` === chosen);
  const at = isThere || newest === undefined ? chosen : `${newest.row} ${newest.column}`;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const [row = Number.NaN, column = Number.NaN] = (at ?? "").split(" ").map(Number);
    const next = nextCell(cells, { row, column }, event.key);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
  };
  return { at, onKeyDown, onFocus: setChosen };
}

interface CellButtonProps {
  readonly cell: ParticipationCell;
  readonly label: string;
  /** Row and column. */
  readonly at: string;
  readonly isStop: boolean;
  readonly isOpen: boolean;
  readonly onFocus: (at: string) => void;
  readonly onToggle: () => void;
}

function CellButton({ cell, label, at, isStop, isOpen, onFocus, onToggle }: CellButtonProps) {
  const isMixed = cell.entries.size > 1;
  return (
    <button
      type="button"
      className={`part-mark part-${cell.part}${isMixed ? " is-mixed" : ""}`}
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      data-cell={at}
      tabIndex={isStop ? 0 : -1}
      onFocus={() => onFocus(at)}
      onClick={onToggle}
    >
      {MARKS[cell.part]}
    </button>
  );
}

function summaryOf(cell: ParticipationCell, text: ReturnType<typeof usePanelText>): string {
  return [...cell.entries]
    .map(([part, entries]) => `${text.parts[part]} (${text.participation.exercises(entries.length)})`)
    .join(", ");
}

function CellEntries({ cell }: { cell: ParticipationCell }) {
  const text = usePanelText();
  return (
    <div className="participation-entries" aria-live="polite">
      {[...cell.entries].map(([part, entries]: [Part, readonly IndexEntry[]]) => (
        <div key={part}>
          <p className="soft">{text.parts[part]}</p>
          <EventLinks entries={entries} />
        </div>
      ))}
    </div>
  );
}
