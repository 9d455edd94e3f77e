import { useEffect, useRef } from "react";

/** Escape closes a part where nothing above it has taken the key. */
export function useEscape(close: () => void, isActive: boolean): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!isActive) return;
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.key === "Escape" &&
        !event.defaultPrevented &&
        document.querySelector("[role=dialog], dialog[open], :popover-open") === null
      ) {
        // What lies below stays open.
        event.preventDefault();
        latest.current();
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isActive]);
}
