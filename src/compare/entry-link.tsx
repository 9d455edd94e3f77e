import type { ReactNode } from "react";
import { eventSelection, type IndexEntry } from "../domain/event-index.ts";
import { type Selection, selectionKey } from "../domain/selection.ts";
import { select } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { formatDate } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";

/** Opens the entry that a line rests on, with its sources, and points it out on the map meanwhile. */
export function EntryLink({ selection, children }: { selection: Selection; children: ReactNode }) {
  const store = useAtlasStore();
  const key = selectionKey(selection);
  return (
    <button
      type="button"
      className="region-link"
      onClick={() => store.apply(select(selection))}
      onPointerEnter={() => store.hover(key)}
      onPointerLeave={() => store.hover(undefined)}
      onFocus={() => store.hover(key)}
      onBlur={() => store.hover(undefined)}
    >
      {children}
    </button>
  );
}

/** Events, a line each with its date. */
export function EntryList({ entries }: { entries: readonly IndexEntry[] }) {
  const { language } = useText();
  return (
    <ul className="link-list">
      {entries.map((entry) => (
        <li key={entry.id}>
          <EntryLink selection={eventSelection(entry)}>{entry.title[language]}</EntryLink>
          <span className="soft"> {formatDate(language, entry.start)}</span>
        </li>
      ))}
    </ul>
  );
}
