import { eventSelection, type IndexEntry } from "../domain/event-index.ts";
import { formatDate } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { RegionLink } from "../ui/region-link.tsx";

/** Events, a line each with its date. */
export function EntryList({ entries }: { entries: readonly IndexEntry[] }) {
  const { language } = useText();
  return (
    <ul className="link-list">
      {entries.map((entry) => (
        <li key={entry.id}>
          <RegionLink selection={eventSelection(entry)}>{entry.title[language]}</RegionLink>
          <span className="soft"> {formatDate(language, entry.start)}</span>
        </li>
      ))}
    </ul>
  );
}
