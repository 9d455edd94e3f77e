import { useEffect, useMemo } from "react";
import { Author } from "../author/author.tsx";
import type { Stage } from "../author/stage.ts";
import type { Camera } from "../domain/camera.ts";
import type { MapController } from "../map/controller.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { closeOwnStories, putOwnStoriesAside, useAuthoring } from "./authoring.ts";
import { openingArea } from "./free-area.ts";
import { openingCamera } from "./opening-view.ts";
import { holdCamera } from "./use-camera.ts";
import { useEscape } from "./use-escape.ts";

/** Joins the editor of stories to the map; makes room for a presentation and comes back after it. */
export function AuthorDock({ controller }: { controller: MapController | undefined }) {
  const { isOpen, isAside } = useAuthoring();
  const isPresenting = useView((view) => view.story !== undefined);
  const isTopMost = useView(
    ({ selection, page, compare, story }) =>
      selection === undefined && page === undefined && compare === undefined && story === undefined,
  );
  const stage = useStage(controller);
  useEscape(closeOwnStories, isOpen && isTopMost);
  useEffect(() => {
    if (isAside && !isPresenting) putOwnStoriesAside(false);
  }, [isAside, isPresenting]);
  return isOpen ? <Author stage={stage} onClose={closeOwnStories} onPresent={() => putOwnStoriesAside(true)} /> : null;
}

function useStage(controller: MapController | undefined): Stage {
  const store = useAtlasStore();
  return useMemo(
    () => ({
      readCamera: () => cameraOf(controller) ?? store.api.getState().view.camera ?? openingCamera(openingArea()),
      placeCamera: (camera, selectionKey) => {
        holdCamera(selectionKey);
        controller?.setCamera(camera, !matchMedia("(prefers-reduced-motion: reduce)").matches);
      },
    }),
    [controller, store],
  );
}

function cameraOf(controller: MapController | undefined): Camera | undefined {
  let camera: Camera | undefined;
  controller?.watchCamera((now) => {
    camera = now;
  })();
  return camera;
}
