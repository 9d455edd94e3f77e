import type { EventIndex } from "../domain/event-index.ts";
import type { Selection } from "../domain/selection.ts";
import { type FileContent, type FileName, useFile } from "./queries.ts";

/** The files that say where things lie; each undefined until loaded. */
export interface RegionFiles {
  readonly index: EventIndex | undefined;
  readonly countries: FileContent<"countries"> | undefined;
  readonly borders: FileContent<"borders"> | undefined;
  readonly corridor: FileContent<"corridor"> | undefined;
  readonly grounds: FileContent<"grounds"> | undefined;
  readonly zones: FileContent<"zones"> | undefined;
}

/** The files that a selection needs to be found on the map, fetched only once something needs them. */
export function useRegionFiles(kinds: ReadonlySet<Selection["kind"]>): {
  files: RegionFiles;
  isSettled: boolean;
  failed: FileName | undefined;
} {
  const needs = (...wanted: Selection["kind"][]) => wanted.some((kind) => kinds.has(kind));
  const index = useFile("index");
  const countries = useFile("countries");
  const borders = useFile("borders", { enabled: needs("border", "crossing") });
  const corridor = useFile("corridor", { enabled: needs("corridor", "leg", "node") });
  const grounds = useFile("grounds", { enabled: needs("ground") });
  const zones = useFile("zones", { enabled: needs("zone") });
  const queries = { index, countries, borders, corridor, grounds, zones };
  return {
    files: {
      index: index.data,
      countries: countries.data,
      borders: borders.data,
      corridor: corridor.data,
      grounds: grounds.data,
      zones: zones.data,
    },
    isSettled: Object.values(queries).every(
      ({ fetchStatus, data, isError }) => fetchStatus !== "fetching" || data !== undefined || isError,
    ),
    failed: firstFailed(queries),
  };
}

/** The first of some files that could not be had. */
export function firstFailed(queries: Readonly<Partial<Record<FileName, { isError: boolean }>>>): FileName | undefined {
  return (Object.keys(queries) as FileName[]).find((name) => queries[name]?.isError);
}
