import "./stories.css";
import { useStoryIndex } from "../data/stories.ts";
import type { DeckRef } from "../domain/deck-ref.ts";
import { useText } from "../text/use-text.ts";
import { usePresentText } from "./present-text.ts";

/** The stories that the atlas ships, each a button that starts it. */
export function StoryList({ onStart }: { onStart: (ref: DeckRef) => void }) {
  const { language, text } = useText();
  const own = usePresentText();
  const index = useStoryIndex();
  if (index.isError) {
    return (
      <p role="status">
        {own.noStories}{" "}
        <button type="button" className="plain-button" onClick={() => void index.refetch()}>
          {own.retry}
        </button>
      </p>
    );
  }
  if (index.data === undefined) return <p role="status">{text.states.loading}</p>;
  return (
    <ul className="story-list">
      {index.data.map(({ id, title, summary, steps }) => (
        <li key={id}>
          <button type="button" onClick={() => onStart({ kind: "story", id })}>
            <strong>{title[language]}</strong>
            <span className="story-steps">{own.steps(steps)}</span>
            <span className="story-summary">{summary[language]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
