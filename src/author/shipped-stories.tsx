import { useId, useState } from "react";
import { type PublishedStory, PublishedStorySchema } from "../../geo/contract/story.ts";
import { fetchData } from "../data/fetch-data.ts";
import { useStoryIndex } from "../data/stories.ts";
import { copyStory, type ReaderStory } from "../domain/story-edits.ts";
import { useText } from "../text/use-text.ts";
import { useAuthorText } from "./author-text.ts";
import { newId } from "./new-ids.ts";
import { desk } from "./own-stories.ts";

/** The atlas's stories, each to be copied and changed. Their list is fetched once somebody looks at it. */
export function ShippedStories() {
  const { language, text } = useText();
  const { list } = useAuthorText();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const index = useStoryIndex({ enabled: isOpen });
  const copy = async (id: string): Promise<void> => {
    setFailed(false);
    try {
      const story = await fetchData(`stories/${id}.json`, PublishedStorySchema, new AbortController().signal);
      desk.add(copyStory(withoutMentions(story), newId("story")));
    } catch {
      setFailed(true);
    }
  };
  return (
    <details className="history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id={listId}>{list.copyShipped}</summary>
      {index.isError || hasFailed ? (
        <p role="status">
          {text.states.failed(list.copyShipped)} {text.states.failedHint}
        </p>
      ) : null}
      <ul className="link-list" aria-labelledby={listId}>
        {(index.data ?? []).map(({ id, title, steps }) => (
          <li key={id}>
            <button
              type="button"
              className="region-link"
              aria-label={list.copyThis(title[language])}
              onClick={() => void copy(id)}
            >
              {title[language]}
            </button>{" "}
            <span className="soft">{list.steps(steps)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What a text links to is worked out from the text; a story that is written does not say it. */
function withoutMentions({ steps, ...story }: PublishedStory): ReaderStory {
  return { ...story, steps: steps.map(({ mentions: _, ...step }) => step) };
}
