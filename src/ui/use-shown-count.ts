import { startTransition, useEffect, useState } from "react";

/** A screenful at once; then batches that leave the page responsive; then only on demand. */
const FIRST = 8;
const BATCH = 40;
const WITHOUT_ASKING = 400;

/** How many items of a long list to render now, and how to ask for more where the rest waits for that. */
export function useShownCount(listKey: string, length: number): { shown: number; showMore: (() => void) | undefined } {
  const [state, setState] = useState({ listKey, shown: FIRST });
  const shown = state.listKey === listKey ? state.shown : FIRST;

  useEffect(() => {
    if (shown >= Math.min(length, WITHOUT_ASKING)) return;
    const frame = requestAnimationFrame(() => {
      startTransition(() => setState({ listKey, shown: shown + BATCH }));
    });
    return () => cancelAnimationFrame(frame);
  }, [listKey, shown, length]);

  const showMore =
    shown < length && shown >= WITHOUT_ASKING ? () => setState({ listKey, shown: shown + WITHOUT_ASKING }) : undefined;
  return { shown: Math.min(shown, length), showMore };
}
