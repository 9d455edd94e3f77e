import type { DeckRef } from "./deck-ref.ts";
import type { Selection } from "./selection.ts";

/** What "Present" starts at once: a briefing of what is selected, else of the organisation. */
export function startingDeck(_selection: Selection | undefined): DeckRef {
  // Until briefings are made, a story that tells how the organisation came to be.
  return { kind: "story", id: "treaty-to-organisation" };
}
