import { useCallback, useEffect, useState } from "react";
import type { CalendarUnit } from "../domain/calendar-unit.ts";
import type { DayNumber } from "../domain/day.ts";
import { advance, type PlayingMode, rewind, strideOf } from "../domain/playback.ts";
import { type DaySpan, toSpan, toWindow } from "../domain/window-steps.ts";
import { setTime } from "../state/transitions.ts";
import { useAtlasStore } from "../state/use-store.ts";

export const SPEEDS = [0.5, 1, 2, 4] as const;

export type Speed = (typeof SPEEDS)[number];

const STEP_MS = 220;
/** Where the reader asked for little motion. */
const CALM_STEP_MS = 1500;

export interface Playback {
  readonly isPlaying: boolean;
  readonly mode: PlayingMode;
  readonly speed: Speed;
  readonly isRepeating: boolean;
  readonly toggle: () => void;
  readonly step: (direction: 1 | -1) => void;
  readonly setMode: (mode: PlayingMode) => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly setRepeating: (isRepeating: boolean) => void;
}

interface Options {
  readonly unit: CalendarUnit;
  readonly limits: DaySpan;
  readonly reveal: (day: DayNumber) => void;
}

/** Lets time pass: the window's end, or all of it, moves on until today and there begins anew or stops. */
export function usePlayback({ unit, limits, reveal }: Options): Playback {
  const store = useAtlasStore();
  const [isPlaying, setPlaying] = useState(false);
  const [mode, setMode] = useState<PlayingMode>("cumulative");
  const [speed, setSpeed] = useState<Speed>(1);
  const [isRepeating, setRepeating] = useState(false);

  const read = useCallback(() => toSpan(store.api.getState().view.time), [store]);
  const show = useCallback(
    (span: DaySpan) => {
      store.apply(setTime(toWindow(span)));
      reveal(span.last + 1);
    },
    [store, reveal],
  );

  useEffect(() => {
    if (!isPlaying) return;
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const stride = strideOf(unit, isCalm);
    const timer = setInterval(
      () => {
        const next = advance(read(), mode, stride, limits) ?? (isRepeating ? rewind(read(), mode, limits) : undefined);
        if (next !== undefined) show(next);
        const isOver = next === undefined || advance(next, mode, stride, limits) === undefined;
        if (isOver && !isRepeating) setPlaying(false);
      },
      (isCalm ? CALM_STEP_MS : STEP_MS) / speed,
    );
    return () => clearInterval(timer);
  }, [isPlaying, mode, speed, isRepeating, unit, limits, read, show]);

  const toggle = (): void => {
    if (!isPlaying && advance(read(), mode, { unit: "day", count: 1 }, limits) === undefined) {
      show(rewind(read(), mode, limits));
    }
    setPlaying(!isPlaying);
  };
  const step = (direction: 1 | -1): void => {
    const { unit: by, count } = strideOf(unit, false);
    const next = advance(read(), mode, { unit: by, count: direction * count }, limits);
    if (next !== undefined) show(next);
  };
  return { isPlaying, mode, speed, isRepeating, toggle, step, setMode, setSpeed, setRepeating };
}
