import { type RefObject, useEffect, useRef } from "react";

const LEAST_PX = 50;

/** Calls back where a finger sweeps across an element: 1 to the left, which is onwards, -1 to the right. */
export function useSwipe(area: RefObject<HTMLElement | null>, onSwipe: (by: 1 | -1) => void): void {
  const latest = useRef(onSwipe);
  latest.current = onSwipe;
  useEffect(() => {
    const { current: element } = area;
    if (element === null) return;
    let start: { x: number; y: number } | undefined;
    const onStart = ({ touches }: TouchEvent): void => {
      const [touch, second] = touches;
      start = touch === undefined || second !== undefined ? undefined : { x: touch.clientX, y: touch.clientY };
    };
    const onEnd = ({ changedTouches: [touch] }: TouchEvent): void => {
      if (start === undefined || touch === undefined) return;
      const [right, down] = [touch.clientX - start.x, touch.clientY - start.y];
      start = undefined;
      // What goes rather up or down scrolls the text.
      if (Math.abs(right) < LEAST_PX || Math.abs(right) < 2 * Math.abs(down)) return;
      latest.current(right < 0 ? 1 : -1);
    };
    element.addEventListener("touchstart", onStart, { passive: true });
    element.addEventListener("touchend", onEnd, { passive: true });
    return () => {
      element.removeEventListener("touchstart", onStart);
      element.removeEventListener("touchend", onEnd);
    };
  }, [area]);
}
