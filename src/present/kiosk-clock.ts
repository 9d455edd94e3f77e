/** How a deck that steps by itself stands. Times are milliseconds of one clock. */
export interface KioskClock {
  readonly secondsPerStep: number;
  /** Stopped by its button: only the button starts it again. */
  readonly isPaused: boolean;
  /** When the next step is due, while it runs. */
  readonly dueMs: number;
  /** Until when it rests because somebody has touched the page. */
  readonly restingUntilMs: number;
}

export type KioskEvent =
  | { readonly type: "touched" | "toggled" | "stepped"; readonly nowMs: number }
  | { readonly type: "paced"; readonly nowMs: number; readonly secondsPerStep: number };

/** How long a visitor who has touched the page is left alone. */
const REST_MS = 45_000;

export function startKiosk(secondsPerStep: number, nowMs: number): KioskClock {
  return { secondsPerStep, isPaused: false, dueMs: nowMs + secondsPerStep * 1000, restingUntilMs: 0 };
}

/** Whether the next step is due. */
export function isStepDue({ isPaused, dueMs }: KioskClock, nowMs: number): boolean {
  return !isPaused && nowMs >= dueMs;
}

/** When to look at the clock again; undefined while it is paused. */
export function nextLookMs({ isPaused, dueMs }: KioskClock): number | undefined {
  return isPaused ? undefined : dueMs;
}

/** A step starts its time anew; a touch leaves the visitor alone for a while; the button stops and starts. */
export function kioskReducer(clock: KioskClock, event: KioskEvent): KioskClock {
  const { nowMs } = event;
  const fullMs = clock.secondsPerStep * 1000;
  switch (event.type) {
    case "stepped":
      // A step that somebody made by hand is a touch as well, and its rest holds.
      return { ...clock, dueMs: Math.max(nowMs, clock.restingUntilMs) + fullMs };
    case "touched": {
      const restingUntilMs = nowMs + REST_MS;
      return { ...clock, restingUntilMs, dueMs: restingUntilMs };
    }
    case "toggled":
      return { ...clock, isPaused: !clock.isPaused, restingUntilMs: 0, dueMs: nowMs + fullMs };
    case "paced":
      return { ...startKiosk(event.secondsPerStep, nowMs), isPaused: clock.isPaused };
  }
}

/** The step after this one; after the last comes the first. */
export function loopedStep(step: number, count: number): number {
  return step >= count ? 1 : step + 1;
}
