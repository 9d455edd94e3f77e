import { useMemo } from "react";
import { useFile } from "../data/queries.ts";
import { useStory } from "../data/stories.ts";
import type { Deck } from "../deck/deck.ts";
import { storyDeck } from "../deck/story-deck.ts";
import type { DeckRef } from "../domain/deck-ref.ts";
import { isEventSelection, parseSelection } from "../domain/selection.ts";
import type { Language } from "../state/view-state.ts";

export type DeckState =
  | { readonly type: "loading" }
  | { readonly type: "ready"; readonly deck: Deck }
  /** The file that could not be had, or what the address names and nobody knows. */
  | { readonly type: "failed"; readonly error: unknown; readonly retry: () => void };

/** The deck that a reference names, in a language. One of several kinds; each kind reads only its own files. */
export function useDeck(ref: DeckRef, language: Language): DeckState {
  const story = useStory(ref.kind === "story" ? ref.id : undefined);
  const details = useFile("details");
  return useMemo((): DeckState => {
    const failed = [story, details].find(({ isError }) => isError);
    if (failed !== undefined) return { type: "failed", error: failed.error, retry: () => void failed.refetch() };
    if (story.data === undefined || details.data === undefined) return { type: "loading" };
    const sourcesOf = (key: string): readonly string[] => {
      const selection = parseSelection(key);
      const entry = isEventSelection(selection) ? details.data.get(selection.id) : undefined;
      return entry?.sources ?? [];
    };
    return { type: "ready", deck: storyDeck(story.data, { ref, language, sourcesOf }) };
  }, [ref, language, story, details]);
}
