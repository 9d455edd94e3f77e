import { type RefObject, useEffect, useRef } from "react";
import type { RegionFiles } from "../data/use-region-files.ts";
import { type Selection, selectionKey } from "../domain/selection.ts";
import type { MapController } from "../map/controller.ts";
import type { CameraTarget } from "../map/map-view-model.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { freeArea, wayIntoFree, withContext } from "./free-area.ts";
import { cameraTarget } from "./selection-geometry.ts";
import type { Dock } from "./use-dock.ts";

/** What was selected by a click on the map, and where on it. */
export interface PickedOnMap {
  readonly key: string;
  readonly screen: { readonly x: number; readonly y: number } | undefined;
}

export const NOTHING_PICKED: PickedOnMap = { key: "", screen: undefined };

interface Followed {
  readonly controller: MapController | undefined;
  readonly files: RegionFiles;
  readonly picked: RefObject<PickedOnMap>;
  readonly dock: Dock;
}

const mayMove = (): boolean => !window.matchMedia("(prefers-reduced-motion: reduce)").matches;

let heldKey: string | undefined;

/** The map stays where it is for a selection that comes with a camera of its own, until something else is selected. */
export function holdCamera(selectionKey: string | undefined): void {
  heldKey = selectionKey;
}

/**
 * Moves the camera to what gets selected outside the map (a list, a link, the address), once its place is known. A thing
 * clicked on the map is in view already, so the map stays put, unless the panel has opened over it.
 */
export function useCameraFollowsSelection({ controller, files, picked, dock }: Followed): void {
  const store = useAtlasStore();
  const selection = useView((view) => view.selection);
  const done = useRef<string>("");
  const isFirst = useRef(true);
  const anchor = useRef<Anchor>(undefined);

  useEffect(() => {
    if (controller === undefined) return;
    const key = selection === undefined ? "" : selectionKey(selection);
    const isHeld = selection !== undefined && key === heldKey;
    if (!isHeld) heldKey = undefined;
    // An address that says where to look is obeyed; one that only names a thing shows that thing.
    const isPlaced = isFirst.current && store.api.getState().view.camera !== undefined;
    const { key: pickedKey, screen } = picked.current;
    if (selection === undefined || key === pickedKey || isHeld || isPlaced) {
      done.current = key;
      isFirst.current = false;
      picked.current = NOTHING_PICKED;
      if (selection !== undefined && screen !== undefined) {
        anchor.current = { key, place: controller.placeAt(screen) };
        uncover(controller, screen);
      }
      return;
    }
    if (key === done.current) return;
    const target = cameraTarget(selection, files);
    if (target === undefined) return;
    done.current = key;
    const animate = !isFirst.current && mayMove();
    isFirst.current = false;
    moveInto(controller, target, animate);
  }, [controller, files, selection, picked, store]);

  useEffect(
    () =>
      store.api.subscribe(({ transient: { flight } }, before) => {
        if (flight === undefined || flight === before.transient.flight || controller === undefined) return;
        moveInto(controller, { type: "point", ...flight }, mayMove());
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

  useStaysUncovered({ controller, files, selection, dock, anchor });
}

/** Where on the map a thing was clicked: of a large country this is what the reader looks at. */
type Anchor = { readonly key: string; readonly place: readonly [number, number] } | undefined;

/** A panel that gets wider or a sheet that gets higher pushes what is selected out from under itself. */
function useStaysUncovered({
  controller,
  files,
  selection,
  dock,
  anchor,
}: Omit<Followed, "picked"> & {
  readonly selection: Selection | undefined;
  readonly anchor: RefObject<Anchor>;
}): void {
  const { panel, stop, panelPx } = dock;
  const latest = useRef({ files, selection });
  latest.current = { files, selection };
  const isFirst = useRef(true);
  useEffect(() => {
    if (controller === undefined) return;
    // What opens or selects moves the camera by itself.
    if (isFirst.current || panel !== "open") {
      isFirst.current = panel !== "open";
      return;
    }
    const shown = latest.current;
    if (shown.selection === undefined) return;
    const target = cameraTarget(shown.selection, shown.files);
    const clicked = anchor.current?.key === selectionKey(shown.selection) ? anchor.current.place : undefined;
    const place = clicked ?? (target === undefined ? undefined : middleOf(target));
    if (place === undefined) return;
    // Once the style sheet's transition to the new size is over.
    const sheet = document.querySelector(".panel");
    const settle = (): void => {
      const point = controller.screenOf(place);
      if (isWithin(point)) uncover(controller, point);
    };
    const running = sheet?.getAnimations() ?? [];
    void Promise.allSettled(running.map(({ finished }) => finished)).then(settle);
  }, [controller, panel, stop, panelPx, anchor]);
}

/** Whether a point is on the map at all: a reader who has gone elsewhere is not called back. */
function isWithin({ x, y }: { readonly x: number; readonly y: number }): boolean {
  const { widthPx, heightPx } = freeArea();
  return x >= 0 && y >= 0 && x <= widthPx && y <= heightPx;
}

function uncover(controller: MapController, screen: { readonly x: number; readonly y: number }): void {
  const { right, down } = wayIntoFree(freeArea(), screen);
  if (right !== 0 || down !== 0) controller.shiftBy([right, down], mayMove());
}

function moveInto(controller: MapController, target: CameraTarget, animate: boolean): void {
  const area = freeArea();
  controller.moveTo(target, { padding: target.type === "bounds" ? withContext(area) : area.padding, animate });
}

function middleOf(target: CameraTarget): readonly [number, number] {
  if (target.type === "point") return [target.lon, target.lat];
  const [west, south, east, north] = target.bounds;
  return [(west + (east < west ? east + 360 : east)) / 2, (south + north) / 2];
}
