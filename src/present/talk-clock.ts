/** How long a talk has lasted. Times are milliseconds of one clock. */
export interface TalkClock {
  /** Counted before it was last paused. */
  readonly countedMs: number;
  /** Since when it runs; undefined while it is paused. */
  readonly runningSinceMs: number | undefined;
}

export function startTalk(nowMs: number): TalkClock {
  return { countedMs: 0, runningSinceMs: nowMs };
}

export function elapsedMs({ countedMs, runningSinceMs }: TalkClock, nowMs: number): number {
  return countedMs + (runningSinceMs === undefined ? 0 : Math.max(0, nowMs - runningSinceMs));
}

export function togglePaused(clock: TalkClock, nowMs: number): TalkClock {
  return { countedMs: elapsedMs(clock, nowMs), runningSinceMs: clock.runningSinceMs === undefined ? nowMs : undefined };
}

/** From nought, running or paused as it was. */
export function resetTalk({ runningSinceMs }: TalkClock, nowMs: number): TalkClock {
  return { countedMs: 0, runningSinceMs: runningSinceMs === undefined ? undefined : nowMs };
}

/** `7:05`, `1:02:09`. */
export function formatElapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const pad = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours === 0 ? `${minutes}:${pad(seconds % 60)}` : `${hours}:${pad(minutes)}:${pad(seconds % 60)}`;
}

const KEY = "csto-atlas.talk-clock";

/** The clock as this window left it before a reload; undefined for none. */
export function keptTalk(): TalkClock | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    if (typeof kept !== "object" || kept === null || !("countedMs" in kept)) return undefined;
    const { countedMs } = kept;
    const since = "runningSinceMs" in kept ? kept.runningSinceMs : undefined;
    if (typeof countedMs !== "number") return undefined;
    return { countedMs, runningSinceMs: typeof since === "number" ? since : undefined };
  } catch {
    return undefined;
  }
}

export function keepTalk(clock: TalkClock): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(clock));
  } catch {
    // Without storage a reload starts the clock anew.
  }
}
