import { type DeckRef, deckKey } from "../domain/deck-ref.ts";
import { usePresentText } from "./present-text.ts";
import { StoryList } from "./story-list.tsx";

interface Props {
  readonly deckRef: DeckRef;
  /** Nothing goes by that name, or its file could not be had. */
  readonly problem: "unknown" | "failed";
  readonly onRetry: () => void;
  readonly onStart: (ref: DeckRef) => void;
}

/** In place of a deck that is not there: why, and what to do. */
export function DeckFailure({ deckRef, problem, onRetry, onStart }: Props) {
  const text = usePresentText();
  return (
    <div className="slide-card">
      <div className="slide-body">
        <div className="notice" role="status">
          <p className="notice-title">{problem === "unknown" ? text.unknownDeck(deckKey(deckRef)) : text.failedDeck}</p>
          {problem === "unknown" ? null : (
            <>
              <p>{text.failedHint}</p>
              <button type="button" className="plain-button" onClick={onRetry}>
                {text.retry}
              </button>
            </>
          )}
        </div>
        <h2 className="slide-title">{text.stories}</h2>
        <StoryList onStart={onStart} />
      </div>
    </div>
  );
}
