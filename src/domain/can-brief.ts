import type { EventIndex } from "./event-index.ts";
import { isEventSelection, type Selection } from "./selection.ts";

/** Organisations whose states are on record; the others have events alone, which their names find. */
const ORGANISATIONS = new Set(["csto", "csto-pa", "cis", "eaeu", "sco", "nato"]);

/**
 * Whether a briefing can be made for a selection, told without any file but the index of events; true while that is not
 * there. An entry that the data does not know is told when the briefing is made.
 */
export function canBrief(selection: Selection | undefined, index: EventIndex | undefined): boolean {
  if (selection === undefined) return false;
  if (selection.kind === "organisation") return ORGANISATIONS.has(selection.id);
  if (index === undefined) return true;
  if (selection.kind === "country") return index.byRegion.has(selection.id);
  return !isEventSelection(selection) || index.byId.has(selection.id);
}
