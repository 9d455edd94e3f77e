import { type KeyboardEvent, type PointerEvent, useRef } from "react";

interface Range {
  readonly now: number;
  readonly least: number;
  readonly most: number;
}

interface Props {
  readonly name: string;
  /** Which way the line runs: a vertical one is moved left and right. */
  readonly orientation: "vertical" | "horizontal";
  /** Sizes in CSS pixels, read when they are needed: they follow the window. */
  readonly range: () => Range;
  /** Which way the part grows: against x and y for one at the right or the bottom. */
  readonly growsTowards: "start" | "end";
  /** What a screen reader says of the size, where pixels say little. */
  readonly valueText?: string | undefined;
  readonly controls?: string | undefined;
  readonly className?: string;
  readonly stepPx?: number;
  /** Called for each frame of a drag: change what is seen, and nothing else. */
  readonly onDrag: (sizePx: number) => void;
  /** Called with the size that a key or the end of a drag chose. */
  readonly onResize: (sizePx: number) => void;
  readonly onReset: () => void;
  readonly onToggle?: () => void;
}

/**
 * A line between two parts that can be moved (the ARIA pattern of a window splitter): dragged, by arrows, to its ends by
 * Home and End, back by a double click, closed by Enter.
 */
export function Separator(props: Props) {
  const { name, orientation, range, growsTowards, valueText, controls, className = "", stepPx = 24 } = props;
  const drag = useRef<{ readonly from: number; readonly size: number; last?: number } | undefined>(undefined);
  const { now, least, most } = range();
  const along = (event: PointerEvent): number => (orientation === "vertical" ? event.clientX : event.clientY);
  const clamp = (size: number): number => Math.round(Math.max(least, Math.min(size, most)));
  const sign = growsTowards === "start" ? -1 : 1;
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { now: size } = range();
    drag.current = { from: along(event), size };
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (drag.current === undefined) return;
    const limits = range();
    const wanted = drag.current.size + sign * (along(event) - drag.current.from);
    const size = Math.round(Math.max(limits.least, Math.min(wanted, limits.most)));
    drag.current.last = size;
    props.onDrag(size);
  };
  const onPointerUp = (): void => {
    const done = drag.current;
    drag.current = undefined;
    if (done?.last !== undefined) props.onResize(done.last);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && props.onToggle !== undefined) props.onToggle();
    else {
      const size = sizeAfterKey(event.key, orientation, range(), sign * stepPx);
      if (size === undefined) return;
      props.onResize(clamp(size));
    }
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <hr> cannot be moved
    <div
      className={`separator is-${orientation} ${className}`}
      role="separator"
      aria-label={name}
      aria-orientation={orientation}
      aria-controls={controls}
      aria-valuenow={clamp(now)}
      aria-valuemin={Math.round(least)}
      aria-valuemax={Math.round(most)}
      aria-valuetext={valueText}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onDoubleClick={props.onReset}
      onKeyDown={onKeyDown}
    />
  );
}

/** The size that a key asks for; undefined for a key that says nothing about it. */
export function sizeAfterKey(
  key: string,
  orientation: Props["orientation"],
  { now, least, most }: Range,
  step: number,
): number | undefined {
  const [back, forth] = orientation === "vertical" ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
  if (key === "Home") return least;
  if (key === "End") return most;
  if (key === back) return now - step;
  return key === forth ? now + step : undefined;
}
