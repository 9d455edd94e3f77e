import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { DayNumber } from "../domain/day.ts";
import { type Extent, revealDay, type TimeScale, zoomExtent } from "../domain/time-extent.ts";

export interface ScaleControl {
  readonly scale: TimeScale;
  readonly isWhole: boolean;
  /** To be set on the element over whose width the scale is laid. */
  readonly plot: React.RefObject<HTMLDivElement | null>;
  readonly setExtent: (extent: Extent) => void;
  readonly zoom: (factor: number, around: number) => void;
  readonly reveal: (day: DayNumber) => void;
  readonly reset: () => void;
}

/** The part of time in view, which belongs to the reader's hand and to no address. */
export function useScale(bounds: Extent): ScaleControl {
  const plot = useRef<HTMLDivElement>(null);
  const [widthPx, setWidth] = useState(0);
  const [extent, setExtent] = useState<Extent>();

  useLayoutEffect(() => {
    const element = plot.current;
    if (element === null) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const change = useCallback(
    (next: (before: Extent) => Extent) =>
      setExtent((before) => {
        const after = next(before ?? bounds);
        return after.first <= bounds.first && after.last >= bounds.last ? undefined : after;
      }),
    [bounds],
  );
  const scale = useMemo(() => ({ ...(extent ?? bounds), widthPx }), [extent, bounds, widthPx]);
  return {
    scale,
    isWhole: extent === undefined,
    plot,
    setExtent: useCallback((next: Extent) => change(() => next), [change]),
    zoom: useCallback(
      (factor: number, around: number) => change((before) => zoomExtent(before, factor, around, bounds)),
      [change, bounds],
    ),
    reveal: useCallback((day: DayNumber) => change((before) => revealDay(before, day, bounds)), [change, bounds]),
    reset: useCallback(() => setExtent(undefined), []),
  };
}
