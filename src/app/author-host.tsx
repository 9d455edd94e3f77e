import { lazy, Suspense } from "react";
import type { MapController } from "../map/controller.ts";
import { useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { FailureBoundary } from "../ui/failure-boundary.tsx";
import { openOwnStories, useAuthoring } from "./authoring.ts";

const AuthorDock = lazy(() => import("./author-dock.tsx").then((module) => ({ default: module.AuthorDock })));
const StoryOrigin = lazy(() =>
  import("../author/story-origin.tsx").then((module) => ({ default: module.StoryOrigin })),
);

/** The reader's own stories, docked beside the map; their code comes when they are first opened. */
export function AuthorHost({ controller }: { controller: MapController | undefined }) {
  const { text } = useText();
  const { isOpen, isAside } = useAuthoring();
  if (!isOpen && !isAside) return null;
  return (
    <FailureBoundary message={text.states.crashed} resetKey="author">
      <Suspense fallback={null}>
        <AuthorDock controller={controller} />
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
