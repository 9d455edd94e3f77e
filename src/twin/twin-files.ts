import { type FileContent, useFile } from "../data/queries.ts";
import { useView } from "../state/use-store.ts";
import { useStableParts } from "../ui/use-stable-parts.ts";

/** The registers behind what the map draws; each undefined until loaded. */
export interface TwinFiles {
  readonly index: FileContent<"index"> | undefined;
  readonly countries: FileContent<"countries"> | undefined;
  readonly disputed: FileContent<"disputed"> | undefined;
  readonly extents: FileContent<"extents"> | undefined;
  readonly borders: FileContent<"borders"> | undefined;
  readonly corridor: FileContent<"corridor"> | undefined;
  readonly grounds: FileContent<"grounds"> | undefined;
  /** Fetched only while their layer is on. */
  readonly zones: FileContent<"zones"> | undefined;
}

/** The registers, those that the map itself does without fetched only where they are wanted. */
export function useTwinFiles(enabled: boolean): { readonly files: TwinFiles; readonly isSettled: boolean } {
  const areZonesOn = useView((view) => view.layers.has("zones"));
  const queries = {
    index: useFile("index"),
    countries: useFile("countries"),
    disputed: useFile("disputed"),
    extents: useFile("extents", { enabled }),
    borders: useFile("borders", { enabled }),
    corridor: useFile("corridor", { enabled }),
    grounds: useFile("grounds", { enabled }),
    zones: useFile("zones", { enabled: enabled && areZonesOn }),
  };
  const files = useStableParts<TwinFiles>({
    index: queries.index.data,
    countries: queries.countries.data,
    disputed: queries.disputed.data,
    extents: queries.extents.data,
    borders: queries.borders.data,
    corridor: queries.corridor.data,
    grounds: queries.grounds.data,
    zones: queries.zones.data,
  });
  return {
    files,
    isSettled: Object.values(queries).every(
      ({ data, isError, fetchStatus }) => data !== undefined || isError || (fetchStatus === "idle" && !areZonesOn),
    ),
  };
}
