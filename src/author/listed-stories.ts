import type { ReaderStory } from "../../geo/contract/story.ts";
import type { DeskState } from "./story-desk.ts";

export type ListedStory =
  | {
      readonly type: "story";
      readonly id: string;
      readonly story: ReaderStory;
      /** A moment as ISO 8601; undefined for a story that is not on the device. */
      readonly changedAt: string | undefined;
    }
  | { readonly type: "broken"; readonly id: string; readonly raw: string };

/** What there is to choose from: what lives in this page only first, then what lies on the device. */
export function listedStories({ entries, loose }: Pick<DeskState, "entries" | "loose">): readonly ListedStory[] {
  return [
    ...[...loose].map(([id, { story }]) => ({ type: "story" as const, id, story, changedAt: undefined })),
    ...entries.filter(({ id }) => !loose.has(id)),
  ];
}
