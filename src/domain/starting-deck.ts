import type { DeckRef } from "./deck-ref.ts";
import type { Selection } from "./selection.ts";

/** What "Present" starts at once: a briefing of what is selected, else of the organisation. */
export function startingDeck(selection: Selection | undefined): DeckRef {
  return { kind: "briefing", selection: selection ?? { kind: "organisation", id: "csto" } };
}
