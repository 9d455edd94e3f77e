import { keepPreviousData, type QueryClient, useQuery } from "@tanstack/react-query";
import { FILES } from "../data/queries.ts";
import { EVENT_SEARCH } from "../data/text-matches.ts";
import { createTextSearch } from "../domain/text-search.ts";
import { buildCatalogue, catalogueDocument } from "./catalogue.ts";
import { type SearchEngines, type Suggestions, suggest } from "./suggest.ts";

const ENGINES = {
  queryKey: ["search-engines"] as const,
  queryFn: async ({ client }: { client: QueryClient }): Promise<SearchEngines> => {
    const file = <Name extends keyof typeof FILES>(name: Name) =>
      client.ensureQueryData(FILES[name] as never).catch(() => undefined) as Promise<
        Awaited<ReturnType<(typeof FILES)[Name]["queryFn"]>> | undefined
      >;
    const [events, index] = await Promise.all([
      client.ensureQueryData(EVENT_SEARCH),
      client.ensureQueryData(FILES.index),
    ]);
    const [details, sources, countries, borders, corridor, grounds, zones, disputed] = await Promise.all([
      file("details"),
      file("sources"),
      file("countries"),
      file("borders"),
      file("corridor"),
      file("grounds"),
      file("zones"),
      file("disputed"),
    ]);
    const items = buildCatalogue({ index, details, sources, countries, borders, corridor, grounds, zones, disputed });
    const things = await createTextSearch(items.map(catalogueDocument));
    return { events, index, things, items: new Map(items.map((item) => [item.id, item])) };
  },
  structuralSharing: false as const,
};

/** One letter begins half of all words. */
const LEAST_LETTERS = 2;

/** Suggestions for a text as it is typed; the search is made ready by the first call. */
export function useSuggestions(text: string): { suggestions: Suggestions | undefined; isError: boolean } {
  const { isError } = useQuery(ENGINES);
  const typed = text.trim();
  const isEnough = typed.length >= LEAST_LETTERS;
  const { data } = useQuery({
    queryKey: ["suggestions", typed],
    queryFn: async ({ client }) => suggest(typed, await client.ensureQueryData(ENGINES)),
    enabled: isEnough,
    placeholderData: keepPreviousData,
    structuralSharing: false,
    gcTime: 60_000,
  });
  return { suggestions: isEnough ? data : undefined, isError };
}
