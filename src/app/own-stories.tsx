import { lazy, Suspense } from "react";
import { useText } from "../text/use-text.ts";
import { openOwnStories } from "./authoring.ts";

const StoryChoices = lazy(() =>
  import("../author/story-choices.tsx").then((module) => ({ default: module.StoryChoices })),
);

/** The reader's own stories to choose from, for wherever stories are chosen; with the way to write one. */
export function OwnStories({ onChoose }: { onChoose: () => void }) {
  const { text } = useText();
  return (
    <Suspense fallback={<p className="soft">{text.states.loading}</p>}>
      <StoryChoices
        onChoose={onChoose}
        onWrite={() => {
          onChoose();
          openOwnStories();
        }}
      />
    </Suspense>
  );
}
