import { startTransition, useEffect, useState } from "react";

/** A screenful at once; then batches that leave the page responsive; then only on demand. */
export interface Pace {
  readonly first: number;
  readonly batch: number;
  readonly withoutAsking: number;
}

const PANEL_PACE: Pace = { first: 8, batch: 40, withoutAsking: 400 };

/** How many items of a long list to render now, and how to ask for more where the rest waits for that. */
export function useShownCount(
  listKey: string,
  length: number,
  { first, batch, withoutAsking }: Pace = PANEL_PACE,
): { shown: number; showMore: (() => void) | undefined } {
  const [state, setState] = useState({ listKey, shown: first });
  const shown = state.listKey === listKey ? state.shown : first;

  useEffect(() => {
    if (shown >= Math.min(length, withoutAsking)) return;
    const frame = requestAnimationFrame(() => {
      startTransition(() => setState({ listKey, shown: shown + batch }));
    });
    return () => cancelAnimationFrame(frame);
  }, [listKey, shown, length, batch, withoutAsking]);

  const showMore =
    shown < length && shown >= withoutAsking ? () => setState({ listKey, shown: shown + withoutAsking }) : undefined;
  return { shown: Math.min(shown, length), showMore };
}
