import { useEffect, useState } from "react";
import { elapsedMs, keepTalk, keptTalk, resetTalk, startTalk, type TalkClock, togglePaused } from "./talk-clock.ts";

/** The time of day and of the talk, second by second; a reload goes on counting. */
export function useTalkClock(): {
  readonly nowMs: number;
  readonly elapsed: number;
  readonly isPaused: boolean;
  readonly toggle: () => void;
  readonly reset: () => void;
} {
  const [nowMs, setNow] = useState(Date.now);
  const [clock, setClock] = useState((): TalkClock => keptTalk() ?? startTalk(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => keepTalk(clock), [clock]);
  const change = (next: (clock: TalkClock, nowMs: number) => TalkClock) => () => {
    const at = Date.now();
    setNow(at);
    setClock(next(clock, at));
  };
  return {
    nowMs,
    elapsed: elapsedMs(clock, nowMs),
    isPaused: clock.runningSinceMs === undefined,
    toggle: change(togglePaused),
    reset: change(resetTalk),
  };
}
