import { useEffect, useState } from "react";
import type { IsoDate } from "../domain/day.ts";
import { endOfMonth, monthOf } from "../domain/month-scale.ts";
import { setTime } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";

const STEP_MS = 220;
const MONTHS_A_STEP = 3;
/** Fewer, larger steps where the reader asked for little motion. */
const CALM_STEP_MS = 1500;
const CALM_MONTHS_A_STEP = 12;

/** Lets the window's end move forward until today; starting at the end begins anew from the window's start. */
export function usePlayback(latest: IsoDate): { isPlaying: boolean; toggle: () => void } {
  const store = useAtlasStore();
  const [isPlaying, setPlaying] = useState(false);
  const isAtEnd = useView(({ time }) => time.to >= latest);

  useEffect(() => {
    if (!isPlaying) return;
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const step = (): void =>
      store.apply((view) => {
        const month = monthOf(view.time.to) + (isCalm ? CALM_MONTHS_A_STEP : MONTHS_A_STEP);
        return setTime({ from: view.time.from, to: endOfMonth(month, latest) })(view);
      });
    const timer = setInterval(step, isCalm ? CALM_STEP_MS : STEP_MS);
    return () => clearInterval(timer);
  }, [isPlaying, latest, store]);

  useEffect(() => {
    if (isAtEnd) setPlaying(false);
  }, [isAtEnd]);

  const toggle = (): void => {
    if (!isPlaying && isAtEnd) {
      store.apply((view) => setTime({ from: view.time.from, to: endOfMonth(monthOf(view.time.from), latest) })(view));
    }
    setPlaying(!isPlaying);
  };
  return { isPlaying, toggle };
}
