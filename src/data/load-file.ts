import type { QueryClient } from "@tanstack/react-query";
import { FILES, type FileContent, type FileName } from "./queries.ts";

/** One published file outside React: from the cache that the views share, or fetched. Rejects as the fetch does. */
export function loadFile<Name extends FileName>(client: QueryClient, name: Name): Promise<FileContent<Name>> {
  const query = FILES[name] as unknown as {
    queryKey: readonly string[];
    queryFn: (context: { signal: AbortSignal }) => Promise<FileContent<Name>>;
  };
  return client.ensureQueryData({ ...query, revalidateIfStale: false });
}
