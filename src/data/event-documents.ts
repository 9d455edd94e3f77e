import type { EventDetails } from "../../geo/contract/published-registers.ts";
import type { Source } from "../../geo/contract/source.ts";
import type { IndexEntry } from "../domain/event-index.ts";
import { otherCountryNames, otherTownNames } from "../domain/other-names.ts";
import type { SearchDocument } from "../domain/text-search.ts";
import { en } from "../text/en.ts";
import { ru } from "../text/ru.ts";
import type { FileContent } from "./queries.ts";

interface Registers {
  readonly entries: readonly IndexEntry[];
  readonly details: FileContent<"details"> | undefined;
  readonly sources: FileContent<"sources"> | undefined;
  readonly grounds: FileContent<"grounds"> | undefined;
  readonly countries: FileContent<"countries"> | undefined;
}

/** What a text search looks at in every event: title, places, series, who speaks, who reports it; in both languages. */
export function eventDocuments({ entries, details, sources, grounds, countries }: Registers): SearchDocument[] {
  return entries.map((entry) => {
    const { id, category, series, title, places } = entry;
    const labels = [en, ru].flatMap((text) => [
      text.categories[category],
      ...(series === undefined ? [] : [text.series[series]]),
    ]);
    const where = places.flatMap(({ name, country, ground }) => [
      name.en,
      name.ru,
      ...otherTownNames(name.en),
      ...(ground === undefined ? [] : (grounds?.get(ground)?.alternateNames ?? [])),
      ...Object.values(countries?.get(country)?.name ?? {}),
      ...otherCountryNames(country),
    ]);
    const more = [...labels, ...where, ...tellers(details?.get(id), sources)];
    return { id, names: [title.en, title.ru], more };
  });
}

function tellers(details: EventDetails | undefined, sources: ReadonlyMap<string, Source> | undefined): string[] {
  if (details === undefined) return [];
  const speakers = details.claims.flatMap(({ speaker }) => [speaker.en, speaker.ru]);
  const reports = details.sources.flatMap((id) => {
    const source = sources?.get(id);
    return source === undefined ? [] : [source.publisher, source.title ?? ""];
  });
  return [...speakers, ...reports];
}
