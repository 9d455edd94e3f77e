import { type DeckRef, deckKey } from "../domain/deck-ref.ts";
import { type PresentText, usePresentText } from "./present-text.ts";
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
          <p className="notice-title">{problem === "unknown" ? unknownName(deckRef, text) : text.failedDeck}</p>
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

/** The letters of a packed story say nothing to a reader, nor does the id of one that is kept elsewhere. */
function unknownName(ref: DeckRef, text: PresentText): string {
  if (ref.kind === "own") return text.absentDeck;
  return ref.kind === "link" ? text.unreadableDeck : text.unknownDeck(deckKey(ref));
}
