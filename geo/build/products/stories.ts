import type { Atlas } from "../../check/source-files.ts";
import type { PublishedStory, StoryIndex } from "../../contract/story.ts";
import { linkedKeys } from "../../contract/story-links.ts";
import { entriesOf } from "../inputs.ts";
import { formatList } from "../write-json.ts";

/** `stories.json`: what there is to choose from, in the order of the ids. */
export function buildStoryIndex({ atlas }: { readonly atlas: Atlas }): string {
  const index: StoryIndex = sortedStories(atlas).map(({ id, title, summary, steps }) => ({
    id,
    title,
    summary,
    steps: steps.length,
  }));
  return formatList(index);
}

/** `stories/<id>.json`: each story with the keys that every step's text mentions. */
export function storyProducts(atlas: Atlas): { readonly name: string; readonly build: () => string }[] {
  return sortedStories(atlas).map((story) => ({
    name: `stories/${story.id}.json`,
    build: () => {
      const published: PublishedStory = {
        ...story,
        steps: story.steps.map((step) => ({ ...step, mentions: [...new Set(linkedKeys(step.text.en))] })),
      };
      return `${JSON.stringify(published)}\n`;
    },
  }));
}

function sortedStories(atlas: Atlas) {
  return entriesOf(atlas.stories).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
