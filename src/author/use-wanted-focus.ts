import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Moves the focus to what an edit is about to make or move. The first of some selectors whose element is there and can
 * be used gets it, once the edit has been drawn.
 */
export function useWantedFocus(area: RefObject<HTMLElement | null>): (...selectors: readonly string[]) => void {
  const wanted = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    const selectors = wanted.current;
    wanted.current = [];
    for (const selector of selectors) {
      const found = area.current?.querySelector<HTMLElement>(selector);
      if (found === null || found === undefined || found.matches(":disabled, [aria-disabled=true]")) continue;
      found.focus();
      return;
    }
  });
  return (...selectors) => {
    wanted.current = selectors;
  };
}
