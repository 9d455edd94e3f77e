import { untilQuiet, watchDrawing } from "./draw-watch.ts";
import { panFps, search, step, timeNextClick, toggleFacet } from "./gestures.ts";

/** What the driver may ask of a page. Times in milliseconds. */
export interface PageProbe {
  /** `performance.now()` and Unix time at which the page called itself ready; undefined until then. */
  readonly ready: () => ReadyTime | undefined;
  readonly untilQuiet: typeof untilQuiet;
  readonly step: typeof step;
  /** Waits for one click event; `clickMs` tells when its answer was painted. */
  readonly armClick: () => void;
  readonly clickMs: () => Promise<number>;
  readonly panFps: typeof panFps;
  readonly toggleFacet: typeof toggleFacet;
  readonly search: typeof search;
  /** The longest task since a time, or since the page was ready, and all tasks over 50 ms, as the browser reports them. */
  readonly longTasks: (since?: number) => { readonly longestMs: number; readonly totalMs: number };
}

export interface ReadyTime {
  readonly at: number;
  readonly unixMs: number;
}

declare global {
  interface Window {
    benchProbe: PageProbe;
    /** Set by the driver: from when on tasks are looked at. */
    benchMark?: number;
  }
}

// Runs in the page before anything of its own.
let ready: ReadyTime | undefined;
let click: Promise<number> | undefined;
const tasks: PerformanceEntry[] = [];

watchDrawing();
new MutationObserver(() => {
  const { atlas, bare } = document.documentElement.dataset;
  if ((atlas ?? bare) === "ready") ready ??= { at: performance.now(), unixMs: Date.now() };
}).observe(document, { subtree: true, attributeFilter: ["data-atlas", "data-bare"] });
new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });

window.benchProbe = {
  ready: () => ready,
  untilQuiet,
  step,
  armClick: () => {
    click = timeNextClick();
  },
  clickMs: () => click ?? Promise.reject(new Error("no click was waited for")),
  panFps,
  toggleFacet,
  search,
  longTasks: (since = ready?.at ?? 0) => {
    const durations = tasks.filter(({ startTime }) => startTime >= since).map(({ duration }) => duration);
    return { longestMs: Math.max(0, ...durations), totalMs: durations.reduce((sum, ms) => sum + ms, 0) };
  },
};
