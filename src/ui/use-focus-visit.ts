import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { findReturn, type Opener, openerOf } from "./focus-return.ts";

interface Visit {
  /** The part of the page that opens over the rest. */
  readonly area: RefObject<HTMLElement | null>;
  /** What is read first: its heading, or its list. */
  readonly target: () => HTMLElement | null | undefined;
  /** Changes when the part shows something else without closing. */
  readonly contentKey: string;
}

/** What a part left behind when it went with the focus in it, until the next part takes it over. */
let left: Opener | undefined;

/**
 * The focus of a part that opens over the page: it goes to the part's heading, and comes back when the part closes to
 * what opened it. A part that takes another's place inherits its way back. What the address opened leaves the focus
 * alone, and so does a part that closes while the focus is elsewhere.
 */
export function useFocusVisit({ area, target, contentKey }: Visit): void {
  const isInherited = useRef(false);
  const isFirst = useRef(true);
  const latestTarget = useRef(target);
  latestTarget.current = target;

  // Before the browser takes the focus away with the elements that are about to go.
  useLayoutEffect(() => {
    const node = area.current;
    const opener = left ?? openerOf(lastFocused());
    isInherited.current = left !== undefined;
    left = undefined;
    return () => {
      if (node === null || !node.contains(document.activeElement)) return;
      left = opener;
      // After everything that mounts in the same step has had its chance to take it over.
      queueMicrotask(() => {
        if (left !== opener) return;
        left = undefined;
        const stop = findReturn(opener, document);
        stop?.focus({ preventScroll: true });
        if (stop === opener.element) return;
        // What opened it may lie in a part that only comes back into view with the next frame.
        requestAnimationFrame(() => {
          if (stop !== undefined && document.activeElement !== stop) return;
          findReturn(opener, document)?.focus({ preventScroll: true });
        });
      });
    };
  }, [area]);

  useEffect(() => {
    const isFromAddress = isFirst.current && !isInherited.current && !hasReaderActed();
    isFirst.current = false;
    if (!isFromAddress) latestTarget.current()?.focus({ preventScroll: true });
  }, [contentKey]);
}

let focused: Element | null = null;
document.addEventListener("focusin", ({ target }) => {
  focused = target instanceof Element ? target : null;
});

/**
 * What has the focus, or had it a moment ago: a part whose code still had to come opens when what opened it may have gone
 * out of view, and the focus with it.
 */
function lastFocused(): Element | null {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body ? focused : activeElement;
}

let hasActed = false;
for (const type of ["pointerdown", "keydown"]) {
  document.addEventListener(type, () => (hasActed = true), { capture: true, passive: true });
}

/** Whether the reader has pressed or clicked anything yet: what stands open before that, the address opened. */
function hasReaderActed(): boolean {
  return document.activeElement !== document.body || hasActed;
}
