import { lazy, Suspense, useState } from "react";
import { startingDeck } from "../domain/starting-deck.ts";
import { present, stopPresenting } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { FailureBoundary } from "../ui/failure-boundary.tsx";
import { Icon } from "../ui/icon.tsx";

const StoriesHost = lazy(() => import("./stories-host.tsx").then((module) => ({ default: module.StoriesHost })));

/** Starts to present at once, or offers everything that can be presented. */
export function PresentButtons() {
  const { text } = useText();
  const store = useAtlasStore();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="plain-button present-button"
        data-focus-key="present"
        onClick={() => store.apply((view) => present(startingDeck(view.selection))(view))}
      >
        <Icon name="play" /> <span>{text.controls.present}</span>
      </button>
      <button
        type="button"
        className="plain-button stories-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="stories" /> <span className="button-word">{text.controls.stories}</span>
      </button>
      {isOpen ? (
        <FailureBoundary message={text.states.crashed} resetKey="stories">
          <Suspense fallback={null}>
            <StoriesHost onClose={() => setOpen(false)} />
          </Suspense>
        </FailureBoundary>
      ) : null}
    </>
  );
}

/** The way out where presenting has failed altogether. */
export function StopButton() {
  const { text } = useText();
  const store = useAtlasStore();
  return (
    <button type="button" className="plain-button" onClick={() => store.apply(stopPresenting)}>
      {text.controls.stopPresenting}
    </button>
  );
}
