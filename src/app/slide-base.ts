import type { SlideView } from "../deck/deck.ts";
import { NO_FACETS } from "../domain/event-facets.ts";
import { type Selection, selectionKey } from "../domain/selection.ts";
import type { ViewBase } from "../state/store.ts";
import type { Transition } from "../state/transitions.ts";

/**
 * What a slide asks of the view. Its selection is not the reader's: the thing is marked on the map, and a panel opens
 * only for what the reader chooses.
 */
export function slideBase({ layers, overlays, time, categories }: SlideView): ViewBase {
  const { matches: _, ...facets } = NO_FACETS;
  return {
    ...facets,
    layers,
    overlays,
    time,
    categories,
    camera: undefined,
    selection: undefined,
    query: "",
    page: undefined,
    compare: undefined,
  };
}

/** Lets go of what the reader has explored, and goes to a step. */
export const toStep =
  (base: ViewBase, step: number): Transition =>
  (view) => ({ ...view, ...base, step });

/** Everything that a slide marks on the map, each thing once. */
export function slideMarks({ selection, highlights }: SlideView): readonly string[] {
  return [...new Set([...(selection === undefined ? [] : [selectionKey(selection)]), ...highlights])];
}

export function kindsOf(selections: readonly (Selection | undefined)[]): ReadonlySet<Selection["kind"]> {
  return new Set(selections.flatMap((selection) => (selection === undefined ? [] : [selection.kind])));
}
