import { canBrief } from "./can-brief.ts";
import type { BriefingRef } from "./deck-ref.ts";
import type { Selection } from "./selection.ts";

const ORGANISATION: Selection = { kind: "organisation", id: "csto" };

/** What "Present" starts at once: a briefing of what is selected, else of the organisation. */
export function startingDeck(selection: Selection | undefined): BriefingRef {
  const isKnown = selection !== undefined && canBrief(selection, undefined);
  return { kind: "briefing", selection: isKnown ? selection : ORGANISATION };
}
