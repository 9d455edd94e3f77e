import { useMemo } from "react";
import type { IndexEntry } from "../domain/event-index.ts";
import type { TextColumn } from "../domain/sort-events.ts";
import { useText } from "../text/use-text.ts";
import type { ExportLabels } from "./export-events.ts";
import { useFile } from "./queries.ts";

export interface EventLabels extends ExportLabels {
  /** Countries alone, each once, for the table's column. */
  readonly countryNames: (entry: IndexEntry) => readonly string[];
  /** What a row shows in a column of text, which is also what it is sorted by. */
  readonly textOf: (entry: IndexEntry, column: TextColumn) => string;
}

/** Names of what an event is, where and with whom, in the interface language. */
export function useEventLabels(): EventLabels {
  const { language, text } = useText();
  const { data: countries } = useFile("countries");
  return useMemo(() => {
    const country = (code: string) => countries?.get(code)?.name[language] ?? code;
    const labels: Omit<EventLabels, "textOf"> = {
      category: ({ category }) => text.categories[category],
      status: ({ status }) => text.statuses[status],
      series: ({ series }) => (series === undefined ? "" : text.series[series]),
      places: ({ places }) =>
        places.map(({ name, precision }) =>
          precision === "region" || precision === "country"
            ? `${name[language]} (${text.precisions[precision]})`
            : name[language],
        ),
      countries: (entry) => entry.countries.map(({ country: code, role }) => `${country(code)} (${text.roles[role]})`),
      countryNames: (entry) => [...new Set(entry.countries.map(({ country: code }) => code))].map(country),
    };
    const columns: Readonly<Record<TextColumn, (entry: IndexEntry) => string>> = {
      title: ({ title }) => title[language],
      category: labels.category,
      place: ({ places }) => [...new Set(places.map(({ name }) => name[language]))].join(" · "),
      countries: (entry) => labels.countryNames(entry).join(", "),
      status: labels.status,
    };
    return { ...labels, textOf: (entry, column) => columns[column](entry) };
  }, [language, text, countries]);
}
