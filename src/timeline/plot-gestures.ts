import { type CalendarUnit, gripUnit } from "../domain/calendar-unit.ts";
import { dayAt, type Extent, panExtent, pinchExtent, type TimeScale, xOf, zoomExtent } from "../domain/time-extent.ts";
import { type DaySpan, moveSpan, type Side, snapEdge } from "../domain/window-steps.ts";

/** What the gestures act on, as it is at the moment. */
export interface PlotState {
  readonly scale: TimeScale;
  readonly bounds: Extent;
  readonly limits: DaySpan;
  readonly span: DaySpan;
  readonly unit: CalendarUnit;
}

export interface PlotActions {
  readonly setSpan: (span: DaySpan) => void;
  readonly setExtent: (extent: Extent) => void;
}

type Grip = Side | "window" | "scale";

interface Drag {
  readonly grip: Grip;
  readonly pointerId: number;
  readonly startX: number;
  readonly start: PlotState;
  isMoving: boolean;
}

const CLICK_SLOP_PX = 4;
const DAYS_PER_MONTH = 30.4375;
const LINE_PX = 16;

/**
 * Follows pointers and the wheel over the plot: a handle or the window is dragged, the scale is dragged where there is
 * no window under the pointer, two fingers or the wheel zoom it. A drag never ends in a click. Returns what stops it.
 */
export function followPlotGestures(plot: HTMLElement, read: () => PlotState, actions: PlotActions): () => void {
  const gestures = new PlotGestures(plot, read, actions);
  const events = [
    ["pointerdown", gestures.onPointerDown],
    ["pointermove", gestures.onPointerMove],
    ["pointerup", gestures.onPointerEnd],
    ["pointercancel", gestures.onPointerEnd],
    ["lostpointercapture", gestures.onPointerEnd],
    ["mousedown", gestures.onMouseDown],
    ["wheel", gestures.onWheel],
  ] as const;
  for (const [type, listener] of events) {
    plot.addEventListener(type, listener as EventListener, { passive: false });
  }
  plot.addEventListener("click", gestures.onClick, { capture: true });
  return () => {
    for (const [type, listener] of events) plot.removeEventListener(type, listener as EventListener);
    plot.removeEventListener("click", gestures.onClick, { capture: true });
  };
}

class PlotGestures {
  readonly #plot: HTMLElement;
  readonly #read: () => PlotState;
  readonly #actions: PlotActions;
  readonly #fingers = new Map<number, { x: number; day: number }>();
  readonly #inFrame = oncePerFrame();
  #drag: Drag | undefined;
  #wasDragged = false;

  constructor(plot: HTMLElement, read: () => PlotState, actions: PlotActions) {
    this.#plot = plot;
    this.#read = read;
    this.#actions = actions;
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || isInDialog(event)) return;
    const start = this.#read();
    const x = this.#xOf(event);
    this.#fingers.set(event.pointerId, { x, day: dayAt(start.scale, x) });
    this.#wasDragged = false;
    const grip = gripAt(event.target, start, x);
    const isOnlyFinger = this.#fingers.size === 1;
    this.#drag = isOnlyFinger ? { grip, pointerId: event.pointerId, startX: x, start, isMoving: false } : undefined;
    handleAt(event)?.querySelector("input")?.focus({ preventScroll: true });
  };

  /** The press on a handle would take the focus from its slider again. */
  readonly onMouseDown = (event: MouseEvent): void => {
    if (handleAt(event) !== null) event.preventDefault();
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const finger = this.#fingers.get(event.pointerId);
    if (finger === undefined) return;
    if (event.buttons === 0) {
      // Let go outside the plot before it was a drag: nobody told.
      this.onPointerEnd(event);
      return;
    }
    finger.x = this.#xOf(event);
    const [a, b] = [...this.#fingers.values()];
    if (a !== undefined && b !== undefined) this.#pinch(a, b);
    else if (this.#drag?.pointerId === event.pointerId) this.#moveTo(finger.x, this.#drag);
  };

  readonly onPointerEnd = (event: PointerEvent): void => {
    this.#fingers.delete(event.pointerId);
    this.#drag = undefined;
    delete this.#plot.dataset["dragging"];
  };

  readonly onClick = (event: MouseEvent): void => {
    if (this.#wasDragged && event.detail > 0) event.stopPropagation();
    this.#wasDragged = false;
  };

  readonly onWheel = (event: WheelEvent): void => {
    if (isInDialog(event)) return;
    // Taken whole: with Ctrl the browser would zoom the page, sideways it would go back in the history.
    event.preventDefault();
    const { scale, bounds } = this.#read();
    const unitPx = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
    const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (isSideways && !event.ctrlKey) {
      const byPx = (event.deltaX === 0 ? event.deltaY : event.deltaX) * unitPx;
      this.#actions.setExtent(panExtent(scale, byPx * daysPerPx(scale), bounds));
      return;
    }
    // A pinch on a touchpad comes as a wheel with Ctrl, in much smaller steps.
    const factor = Math.exp(-event.deltaY * unitPx * (event.ctrlKey ? 0.01 : 0.002));
    this.#actions.setExtent(zoomExtent(scale, factor, dayAt(scale, this.#xOf(event)), bounds));
  };

  #pinch(a: { x: number; day: number }, b: { x: number; day: number }): void {
    this.#wasDragged = true;
    const { scale, bounds } = this.#read();
    this.#inFrame(() => this.#actions.setExtent(pinchExtent([a, b], scale.widthPx, bounds)));
  }

  #moveTo(x: number, drag: Drag): void {
    const byPx = x - drag.startX;
    if (!drag.isMoving) {
      if (Math.abs(byPx) < CLICK_SLOP_PX) return;
      this.#plot.setPointerCapture(drag.pointerId);
      this.#plot.dataset["dragging"] = drag.grip;
    }
    drag.isMoving = true;
    this.#wasDragged = true;
    this.#inFrame(() => applyDrag(drag.grip, drag.start, byPx, this.#actions));
  }

  #xOf(event: MouseEvent): number {
    return event.clientX - this.#plot.getBoundingClientRect().left;
  }
}

function daysPerPx({ first, last, widthPx }: TimeScale): number {
  return (last - first) / widthPx;
}

function handleAt({ target }: Event): Element | null {
  return target instanceof Element ? target.closest(".timeline-handle") : null;
}

/** A list that lies over the plot has gestures of its own. */
function isInDialog({ target }: Event): boolean {
  return target instanceof Element && target.closest("[role=dialog]") !== null;
}

/** What a press takes hold of: a handle, the window where there is scale to move it over, else the scale. */
function gripAt(target: EventTarget | null, { scale, span }: PlotState, x: number): Grip {
  const grip = target instanceof Element ? target.closest<HTMLElement>("[data-grip]")?.dataset["grip"] : undefined;
  if (grip !== undefined) return grip as Grip;
  const day = dayAt(scale, x);
  const isInWindow = day >= span.first && day <= span.last + 1;
  const isAllInView = span.first <= scale.first && span.last + 1 >= scale.last;
  return isInWindow && !isAllInView ? "window" : "scale";
}

function applyDrag(
  grip: Grip,
  { scale, bounds, limits, span, unit }: PlotState,
  byPx: number,
  actions: PlotActions,
): void {
  const days = byPx * daysPerPx(scale);
  const snap = gripUnit(unit);
  switch (grip) {
    case "scale":
      actions.setExtent(panExtent(scale, -days, bounds));
      return;
    case "window": {
      const count = Math.round(snap === "month" ? days / DAYS_PER_MONTH : days);
      actions.setSpan(moveSpan(span, { unit: snap, count }, limits));
      return;
    }
    case "from":
    case "to": {
      const edge = xOf(scale, grip === "from" ? span.first : span.last + 1);
      // A handle out of view is drawn, and taken hold of, at the plot's edge.
      const held = Math.min(Math.max(edge, 0), scale.widthPx);
      actions.setSpan(snapEdge(span, grip, dayAt(scale, held + byPx), snap, limits));
    }
  }
}

/** Runs the latest of what it is given once the next frame is due, however often it is asked. */
function oncePerFrame(): (run: () => void) => void {
  let latest: (() => void) | undefined;
  return (run) => {
    if (latest === undefined) {
      requestAnimationFrame(() => {
        const due = latest;
        latest = undefined;
        due?.();
      });
    }
    latest = run;
  };
}
