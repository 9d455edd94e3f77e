import { useEffect, useRef } from "react";
import type { RegionFiles } from "../data/use-region-files.ts";
import { selectionKey } from "../domain/selection.ts";
import type { MapController } from "../map/controller.ts";
import type { Padding } from "../map/map-view-model.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { cameraTarget } from "./selection-geometry.ts";

let heldKey: string | undefined;

/** The map stays where it is for a selection that comes with a camera of its own, until something else is selected. */
export function holdCamera(selectionKey: string | undefined): void {
  heldKey = selectionKey;
}

/**
 * Moves the camera to what gets selected outside the map (a list, a link, the address), once its place is
 * known. A thing clicked on the map is in view already, so the map stays put: `pickedKey` names it.
 */
export function useCameraFollowsSelection(
  controller: MapController | undefined,
  files: RegionFiles,
  pickedKey: { current: string },
): void {
  const store = useAtlasStore();
  const selection = useView((view) => view.selection);
  const done = useRef<string>("");
  const isFirst = useRef(true);

  useEffect(() => {
    if (controller === undefined) return;
    const key = selection === undefined ? "" : selectionKey(selection);
    const isHeld = selection !== undefined && key === heldKey;
    if (!isHeld) heldKey = undefined;
    // An address that says where to look is obeyed; one that only names a thing shows that thing.
    const isPlaced = isFirst.current && store.api.getState().view.camera !== undefined;
    if (selection === undefined || key === pickedKey.current || isHeld || isPlaced) {
      done.current = key;
      isFirst.current = false;
      pickedKey.current = "";
      return;
    }
    if (key === done.current) return;
    const target = cameraTarget(selection, files);
    if (target === undefined) return;
    done.current = key;
    const animate = !isFirst.current && !matchMedia("(prefers-reduced-motion: reduce)").matches;
    isFirst.current = false;
    controller.moveTo(target, { padding: panelPadding(), animate });
  }, [controller, files, selection, pickedKey, store]);

  useEffect(
    () =>
      store.api.subscribe(({ transient: { flight } }, before) => {
        if (flight === undefined || flight === before.transient.flight) return;
        const animate = !matchMedia("(prefers-reduced-motion: reduce)").matches;
        controller?.moveTo({ type: "point", ...flight }, { padding: panelPadding(), animate });
      }),
    [controller, store],
  );

  // Back and Forward bring a camera along; a move by hand has already been made by the map itself.
  useEffect(() => {
    const onPop = (): void => {
      const { camera: wanted } = store.api.getState().view;
      if (wanted !== undefined) controller?.setCamera(wanted, false);
    };
    window.addEventListener("popstate", onPop);
    return () => window.removeEventListener("popstate", onPop);
  }, [controller, store]);
}

/** Room for the panel: at the right on a wide screen, below on a narrow one. */
function panelPadding(): Padding {
  const { innerWidth, innerHeight } = window;
  const edge = innerWidth < 720 ? 24 : 56;
  if (innerWidth < 720) return { top: edge, left: edge, right: edge, bottom: Math.round(innerHeight * 0.45) };
  return { top: edge, left: 300, right: 440 + edge, bottom: edge };
}
