import { keepPreviousData, type QueryClient, useQuery } from "@tanstack/react-query";
import type { TextSearch } from "../domain/text-search.ts";
import { FILES } from "./queries.ts";

/** The search over all events. Its code comes when it is first asked for, as do the files that it reads. */
export const EVENT_SEARCH = {
  queryKey: ["event-search"] as const,
  queryFn: async ({ client }: { client: QueryClient }): Promise<TextSearch> => {
    const [{ createTextSearch }, { eventDocuments }, index, details, sources, grounds, countries] = await Promise.all([
      import("../domain/text-search.ts"),
      import("./event-documents.ts"),
      client.ensureQueryData(FILES.index),
      // Without one of these an event is found by less, but found.
      client.ensureQueryData(FILES.details).catch(() => undefined),
      client.ensureQueryData(FILES.sources).catch(() => undefined),
      client.ensureQueryData(FILES.grounds).catch(() => undefined),
      client.ensureQueryData(FILES.countries).catch(() => undefined),
    ]);
    return createTextSearch(eventDocuments({ entries: index.entries, details, sources, grounds, countries }));
  },
  structuralSharing: false as const,
};

const NOTHING: ReadonlySet<string> = new Set();

interface TextMatches {
  /** Ids of the events that the text finds; undefined for no text, for one without a word, and after a failure. */
  readonly matches: ReadonlySet<string> | undefined;
  readonly isSettled: boolean;
  readonly isError: boolean;
}

/** The events that a text finds. Nothing passes until the first answer; later ones replace the last. */
export function useTextMatches(text: string): TextMatches {
  const { data, isLoading, isError } = useQuery({
    queryKey: ["text-matches", text],
    queryFn: async ({ client }) => {
      const finds = (await client.ensureQueryData(EVENT_SEARCH)).find(text);
      return finds === undefined ? null : new Set(finds.map(({ id }) => id));
    },
    enabled: text !== "",
    placeholderData: keepPreviousData,
    structuralSharing: false,
  });
  if (text === "") return { matches: undefined, isSettled: true, isError: false };
  return {
    matches: isError ? undefined : data === undefined ? NOTHING : (data ?? undefined),
    isSettled: !isLoading,
    isError,
  };
}
