import { lazy, Suspense, useEffect, useMemo } from "react";
import type { Stage } from "../author/stage.ts";
import type { Camera } from "../domain/camera.ts";
import type { MapController } from "../map/controller.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { FailureBoundary } from "../ui/failure-boundary.tsx";
import { openingCamera } from "./opening-view.ts";
import { closeOwnStories, openOwnStories, putOwnStoriesAside, useAuthoring } from "./own-stories.tsx";
import { holdCamera } from "./use-camera.ts";
import { useEscape } from "./use-escape.ts";

const Author = lazy(() => import("../author/author.tsx").then((module) => ({ default: module.Author })));
const StoryOrigin = lazy(() =>
  import("../author/story-origin.tsx").then((module) => ({ default: module.StoryOrigin })),
);

/** The reader's own stories, docked beside the map; their code comes when they are first opened. */
export function AuthorHost({ controller }: { controller: MapController | undefined }) {
  const { text } = useText();
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
  if (!isOpen) return null;
  return (
    <FailureBoundary message={text.states.crashed} resetKey="author">
      <Suspense
        fallback={
          <section className="author" aria-busy="true" aria-label={text.controls.ownStories}>
            <p className="loading" role="status">
              {text.states.loading}
            </p>
          </section>
        }
      >
        <Author stage={stage} onClose={closeOwnStories} onPresent={() => putOwnStoriesAside(true)} />
      </Suspense>
    </FailureBoundary>
  );
}

/** Says of a story that the address carries where it comes from, and of one that cannot be had why. */
export function StoryOriginHost() {
  const { text } = useText();
  const story = useView((view) => view.story);
  if (story?.kind !== "own" && story?.kind !== "link") return null;
  return (
    <FailureBoundary message={text.states.crashed} resetKey="origin">
      <Suspense fallback={null}>
        <StoryOrigin story={story} onEdit={openOwnStories} />
      </Suspense>
    </FailureBoundary>
  );
}

function useStage(controller: MapController | undefined): Stage {
  const store = useAtlasStore();
  return useMemo(
    () => ({
      readCamera: () => cameraOf(controller) ?? store.api.getState().view.camera ?? openingCamera(window.innerWidth),
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
