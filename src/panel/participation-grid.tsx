import { useEffect, useRef, useState } from "react";
import type { IndexEntry } from "../domain/event-index.ts";
import { PARTS, type Part, type ParticipationCell, type ParticipationTable } from "../domain/participation.ts";
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

/** Who did what in which year. A cell opens the exercises behind it. */
export function ParticipationGrid<Key extends string>({ table, nameOf }: Props<Key>) {
  const text = usePanelText();
  const [open, setOpen] = useState<{ readonly key: Key; readonly year: number }>();
  const scroller = useRef<HTMLElement>(null);
  const { years, rows } = table;
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
        <table className="participation">
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
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                <th scope="row">{nameOf(key)}</th>
                {years.map((year) => {
                  const found = cells.get(year);
                  return (
                    <td key={year}>
                      {found === undefined ? null : (
                        <CellButton
                          cell={found}
                          label={text.participation.cell({ row: nameOf(key), year, summary: summaryOf(found, text) })}
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

function CellButton({
  cell,
  label,
  isOpen,
  onToggle,
}: {
  cell: ParticipationCell;
  label: string;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const isMixed = cell.entries.size > 1;
  return (
    <button
      type="button"
      className={`part-mark part-${cell.part}${isMixed ? " is-mixed" : ""}`}
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
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
