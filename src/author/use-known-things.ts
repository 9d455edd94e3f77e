import { useFile } from "../data/queries.ts";
import { useKeyNames } from "../data/use-key-names.ts";
import { useRegionFiles } from "../data/use-region-files.ts";
import { parseSelection } from "../domain/selection.ts";

interface KnownThings {
  /** Names by key, of what is known and loaded. */
  readonly names: ReadonlyMap<string, string>;
  /** Keys of what this atlas does not have, once all that could have it is loaded. */
  readonly unknown: readonly string[];
}

/** What keys of a story stand for here: it may have been written with another version of the data. */
export function useKnownThings(keys: readonly string[]): KnownThings {
  const names = useKeyNames(keys);
  const kinds = new Set(keys.flatMap((key) => parseSelection(key)?.kind ?? []));
  const { isSettled, failed } = useRegionFiles(kinds);
  const disputed = useFile("disputed", { enabled: kinds.has("disputed") });
  const isAllThere = isSettled && failed === undefined && (!kinds.has("disputed") || disputed.data !== undefined);
  return { names, unknown: isAllThere ? keys.filter((key) => !names.has(key)) : [] };
}
