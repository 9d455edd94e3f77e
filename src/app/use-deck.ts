import { useMemo } from "react";
import { type FileContent, useFile } from "../data/queries.ts";
import { useStory, useStoryIndex } from "../data/stories.ts";
import type { Deck } from "../deck/deck.ts";
import { storyDeck } from "../deck/story-deck.ts";
import type { DeckRef } from "../domain/deck-ref.ts";
import { isEventSelection, parseSelection } from "../domain/selection.ts";
import type { Language } from "../state/view-state.ts";
import { useBriefing } from "./use-briefing.ts";
import { useOwnStory } from "./use-own-story.ts";

export type DeckState =
  | { readonly type: "loading" }
  | { readonly type: "ready"; readonly deck: Deck }
  /** Nothing goes by the name in the address. */
  | { readonly type: "unknown" }
  /** A file that could not be had. */
  | { readonly type: "failed"; readonly error: unknown; readonly retry: () => void };

const LOADING: DeckState = { type: "loading" };
const UNKNOWN: DeckState = { type: "unknown" };

type RefOf<Kind extends DeckRef["kind"]> = Extract<DeckRef, { kind: Kind }>;

/** The deck that a reference names, in a language. Each kind has a hook, which reads its files only for its own kind. */
export function useDeck(ref: DeckRef, language: Language): DeckState {
  const story = useStoryDeck(ofKind(ref, "story"), language);
  const briefing = useBriefing(ofKind(ref, "briefing"), language);
  const own = useOwnDeck(ref, language);
  switch (ref.kind) {
    case "story":
      return story;
    case "briefing":
      return briefing;
    case "own":
    case "link":
      return own;
  }
}

function ofKind<Kind extends DeckRef["kind"]>(ref: DeckRef, kind: Kind): RefOf<Kind> | undefined {
  return ref.kind === kind ? (ref as RefOf<Kind>) : undefined;
}

function useStoryDeck(ref: RefOf<"story"> | undefined, language: Language): DeckState {
  const story = useStory(ref?.id);
  const details = useFile("details", { enabled: ref !== undefined });
  // Whether there is no such story, or its file could not be had, the list of stories says.
  const index = useStoryIndex({ enabled: story.isError });
  return useMemo((): DeckState => {
    if (ref === undefined) return UNKNOWN;
    if (story.isError) {
      if (index.isLoading) return LOADING;
      if (index.data !== undefined && !index.data.some(({ id }) => id === ref.id)) return UNKNOWN;
    }
    const failed = [story, details].find(({ isError }) => isError);
    if (failed !== undefined) return { type: "failed", error: failed.error, retry: () => void failed.refetch() };
    if (story.data === undefined || details.data === undefined) return LOADING;
    return { type: "ready", deck: storyDeck(story.data, { ref, language, sourcesOf: sourcesIn(details.data) }) };
  }, [ref, language, story, details, index]);
}

function useOwnDeck(ref: DeckRef, language: Language): DeckState {
  const own = useOwnStory(ref);
  const details = useFile("details", { enabled: own !== undefined });
  return useMemo((): DeckState => {
    if (own === undefined) return UNKNOWN;
    if (own.type !== "ready") return own;
    if (details.isError) return { type: "failed", error: details.error, retry: () => void details.refetch() };
    if (details.data === undefined) return LOADING;
    return { type: "ready", deck: storyDeck(own.story, { ref, language, sourcesOf: sourcesIn(details.data) }) };
  }, [ref, language, own, details]);
}

function sourcesIn(details: FileContent<"details">): (key: string) => readonly string[] {
  return (key) => {
    const selection = parseSelection(key);
    return (isEventSelection(selection) ? details.get(selection.id)?.sources : undefined) ?? [];
  };
}
