import { useId } from "react";
import { textIn } from "../domain/story.ts";
import { present } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";
import { useAuthorText } from "./author-text.ts";
import { listedStories } from "./listed-stories.ts";
import { useDesk } from "./use-desk.ts";

/** The reader's stories that have something to present, and the way to write one. */
export function StoryChoices({ onChoose, onWrite }: { onChoose: () => void; onWrite: () => void }) {
  const { language } = useText();
  const { list } = useAuthorText();
  const store = useAtlasStore();
  const headingId = useId();
  const stories = listedStories(useDesk((state) => state)).flatMap((listed) =>
    listed.type === "story" && listed.story.steps.length > 0 ? [listed.story] : [],
  );
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className="section-heading">
        {list.heading}
      </h3>
      <ul className="link-list" aria-labelledby={headingId}>
        {stories.map(({ id, title, steps }) => (
          <li key={id}>
            <button
              type="button"
              className="region-link"
              onClick={() => {
                onChoose();
                store.apply(present({ kind: "own", id }));
              }}
            >
              {textIn(title, language) || list.untitled}
            </button>{" "}
            <span className="soft">{list.steps(steps.length)}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="plain-button" onClick={onWrite}>
        {stories.length === 0 ? list.create : list.heading}
      </button>
    </section>
  );
}
