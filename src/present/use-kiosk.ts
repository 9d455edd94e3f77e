import { useEffect, useReducer, useRef } from "react";
import { isStepDue, kioskReducer, loopedStep, nextLookMs, startKiosk } from "./kiosk-clock.ts";

interface Kiosk {
  /** Undefined while nothing steps by itself. */
  readonly secondsPerStep: number | undefined;
  readonly step: number;
  readonly count: number;
  readonly onStep: (step: number) => void;
}

const TOUCHES = ["pointerdown", "keydown", "wheel"] as const;

/** Steps by itself, round and round; rests after a visitor's touch, stops at its button. */
export function useKiosk({ secondsPerStep, step, count, onStep }: Kiosk): {
  readonly isPaused: boolean;
  readonly togglePause: () => void;
} {
  const [clock, dispatch] = useReducer(kioskReducer, undefined, () => startKiosk(secondsPerStep ?? 0, Date.now()));
  const isOn = secondsPerStep !== undefined;
  const latest = useRef({ step, count, onStep });
  latest.current = { step, count, onStep };

  useEffect(() => {
    if (secondsPerStep !== undefined) dispatch({ type: "paced", nowMs: Date.now(), secondsPerStep });
  }, [secondsPerStep]);
  useEffect(() => {
    if (isOn && step > 0) dispatch({ type: "stepped", nowMs: Date.now() });
  }, [isOn, step]);
  useEffect(() => {
    if (!isOn) return;
    const onTouch = ({ target }: Event): void => {
      const isOwn = target instanceof Element && target.closest("[data-kiosk-control]") !== null;
      if (!isOwn) dispatch({ type: "touched", nowMs: Date.now() });
    };
    for (const type of TOUCHES) document.addEventListener(type, onTouch, { capture: true, passive: true });
    return () => {
      for (const type of TOUCHES) document.removeEventListener(type, onTouch, { capture: true });
    };
  }, [isOn]);
  useEffect(() => {
    const dueMs = isOn ? nextLookMs(clock) : undefined;
    if (dueMs === undefined) return;
    const timer = setTimeout(
      () => {
        const now = latest.current;
        if (isStepDue(clock, Date.now())) now.onStep(loopedStep(now.step, now.count));
      },
      Math.max(0, dueMs - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [isOn, clock]);

  return { isPaused: clock.isPaused, togglePause: () => dispatch({ type: "toggled", nowMs: Date.now() }) };
}
