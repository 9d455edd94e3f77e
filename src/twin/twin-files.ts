import { type FileContent, useFile } from "../data/queries.ts";
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
}

/** The registers, those that the map itself does without fetched only where they are wanted. */
export function useTwinFiles(enabled: boolean): { readonly files: TwinFiles; readonly isSettled: boolean } {
  const queries = {
    index: useFile("index"),
    countries: useFile("countries"),
    disputed: useFile("disputed"),
    extents: useFile("extents", { enabled }),
    borders: useFile("borders", { enabled }),
    corridor: useFile("corridor", { enabled }),
    grounds: useFile("grounds", { enabled }),
  };
  const files = useStableParts<TwinFiles>({
    index: queries.index.data,
    countries: queries.countries.data,
    disputed: queries.disputed.data,
    extents: queries.extents.data,
    borders: queries.borders.data,
    corridor: queries.corridor.data,
    grounds: queries.grounds.data,
  });
  return { files, isSettled: Object.values(queries).every(({ data, isError }) => data !== undefined || isError) };
}
