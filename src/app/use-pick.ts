import { useCallback } from "react";
import type { RegionFiles } from "../data/use-region-files.ts";
import { parseSelection, type Selection } from "../domain/selection.ts";
import type { MapEvents, Picked } from "../map/map-view-model.ts";

/** Several things that a click may mean, and where it was. */
export interface Choice {
  readonly keys: readonly string[];
  readonly x: number;
  readonly y: number;
}

/**
 * What a click means: one symbol or line under it is selected, an area where there is neither; where several
 * lie, all of them are offered, areas included.
 */
export function usePick(
  files: RegionFiles,
  setChoice: (choice: Choice | undefined) => void,
  onSelect: (selection: Selection | undefined, screen: { readonly x: number; readonly y: number }) => void,
): MapEvents["onPick"] {
  return useCallback(
    (picked, { x, y }) => {
      const keys = choiceOf(picked, files);
      const [only] = keys;
      if (keys.length > 1) {
        setChoice({ keys, x, y });
        return;
      }
      setChoice(undefined);
      onSelect(only === undefined ? undefined : parseSelection(only), { x, y });
    },
    [files, setChoice, onSelect],
  );
}

/** One key where the click is clear, else every key it may mean, training grounds before their exercises. */
export function choiceOf({ points, lines, areas }: Picked, files: Pick<RegionFiles, "index">): readonly string[] {
  const upper = [...points, ...lines];
  // An area whose control is disputed has a card of its own: it is not offered as a part of somebody's country.
  const disputed = areas.filter((key) => key.startsWith("disputed:"));
  const ground = disputed.length > 0 ? disputed : areas.filter((key) => key !== "");
  if (upper.length <= 1) return upper.length === 1 ? upper : ground;
  const grounds = points.flatMap((key) => {
    const selection = parseSelection(key);
    const entry = selection === undefined ? undefined : files.index?.byId.get(selection.id);
    return entry?.places.flatMap(({ ground }) => (ground === undefined ? [] : [`ground:${ground}`])) ?? [];
  });
  const [onlyGround, ...otherGrounds] = [...new Set(grounds)];
  // Several exercises may share one ground; grounds of one umbrella exercise that lie elsewhere are not offered.
  return [...(onlyGround !== undefined && otherGrounds.length === 0 ? [onlyGround] : []), ...upper, ...ground];
}
