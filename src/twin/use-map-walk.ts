import { useEffect, useRef } from "react";
import type { Camera } from "../domain/camera.ts";
import { type PlacedFeature, placeFeatures } from "../domain/drawn-features.ts";
import { type Direction, nearestInDirection, othersAtPlace } from "../domain/geography.ts";
import { parseSelection } from "../domain/selection.ts";
import { select } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { featureLine } from "./describe-feature.ts";
import { DIRECTION_KEYS } from "./list-navigation.ts";
import { useTwinFiles } from "./twin-files.ts";
import { useDescribing, useDrawnFeatures, useSight } from "./use-drawn.ts";

/**
 * While the map has the focus, Alt with an arrow key goes to the nearest feature in view in that direction, points it
 * out and says it; Enter then selects it. `onWanted` is called at the first such key, since the registers are fetched
 * only then; the step is made once they are there.
 */
export function useMapWalk(opening: Camera, isWanted: boolean, onWanted: () => void): void {
  const store = useAtlasStore();
  const { files, isSettled } = useTwinFiles(isWanted);
  const features = useDrawnFeatures(files);
  const describing = useDescribing(files);
  const { sight } = useSight(opening);
  const current = useRef<PlacedFeature>(undefined);
  const pending = useRef<Direction>(undefined);

  const step = (direction: Direction): void => {
    const placed = placeFeatures(features(), sight, "view");
    // Where the pointer has gone to something else meanwhile, the walk begins anew in the middle.
    const isStanding = current.current !== undefined && store.api.getState().transient.hovered === current.current.key;
    const from = isStanding && current.current !== undefined ? current.current.position : sight.centre;
    const next = nearestInDirection(from, placed, direction);
    if (next === undefined) {
      store.announce(describing.twinText.nothingThere[direction]);
      return;
    }
    current.current = next;
    store.hover(next.key);
    const here = othersAtPlace(next, placed).length;
    const line = featureLine(next, describing) ?? "";
    store.announce(here === 0 ? line : `${line}; ${describing.twinText.moreHere(here)}`);
  };
  const latestStep = useRef(step);
  latestStep.current = step;

  useEffect(() => {
    if (!isWanted || !isSettled || pending.current === undefined) return;
    latestStep.current(pending.current);
    pending.current = undefined;
  }, [isWanted, isSettled]);

  const isReady = useRef(false);
  isReady.current = isWanted && isSettled;
  const latestWanted = useRef(onWanted);
  latestWanted.current = onWanted;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.target instanceof Element) || !event.target.matches(".maplibregl-canvas")) return;
      const direction = event.altKey && !event.ctrlKey && !event.metaKey ? DIRECTION_KEYS[event.key] : undefined;
      if (direction !== undefined) {
        // Alt with the left arrow is the browser's way back.
        event.preventDefault();
        event.stopPropagation();
        if (isReady.current) latestStep.current(direction);
        else {
          pending.current = direction;
          latestWanted.current();
        }
        return;
      }
      const { current: at } = current;
      const isStanding = at !== undefined && store.api.getState().transient.hovered === at.key;
      if (event.key !== "Enter" || !isStanding) return;
      event.preventDefault();
      event.stopPropagation();
      store.apply(select(parseSelection(at.key)));
    };
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  }, [store]);
}
