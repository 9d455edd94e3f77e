import type { Visit } from "./visit.ts";

export type Size = "published" | 10_000 | 100_000;

/** An upper bound for the atlas, given what the bare page took; `atLeast` turns it into a lower one. */
export interface Budget {
  readonly text: string;
  readonly limit: (bare: number) => number;
  readonly atLeast?: boolean;
  /** Sizes that it holds for; all where left out. */
  readonly sizes?: readonly Size[];
}

export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly unit: "kB" | "MB" | "ms" | "fps";
  readonly drawing: boolean;
  /** In the unit shown. */
  readonly read: (visit: Visit) => number;
  readonly budgets: readonly Budget[];
}

const times = (factor: number, sizes?: readonly Size[], atLeast = false): Budget => ({
  text: `${factor}x bare`,
  limit: (bare) => factor * bare,
  atLeast,
  ...(sizes === undefined ? {} : { sizes }),
});
const plus = (extra: number, unit: string, sizes?: readonly Size[]): Budget => ({
  text: `bare + ${extra} ${unit}`,
  limit: (bare) => bare + extra,
  ...(sizes === undefined ? {} : { sizes }),
});
const atMost = (limit: number, unit: string, sizes?: readonly Size[]): Budget => ({
  text: `${limit} ${unit}`,
  limit: () => limit,
  ...(sizes === undefined ? {} : { sizes }),
});

const PUBLISHED: readonly Size[] = ["published"];

/** The rows of the table, in the order of the budgets. "Off" rows are visits in which WebGL draw calls do nothing. */
const ROWS: readonly Measure[] = [
  {
    id: "js",
    label: "JavaScript on the wire, gzip, worker included",
    unit: "kB",
    drawing: true,
    read: ({ jsBytes }) => jsBytes / 1000,
    budgets: [plus(150, "kB", PUBLISHED)],
  },
  {
    id: "bytes",
    label: "all bytes asked for before ready",
    unit: "kB",
    drawing: true,
    read: ({ bytesToReady }) => bytesToReady / 1000,
    budgets: [atMost(1200, "kB", PUBLISHED)],
  },
  ...bothWays("ready", "navigation to map ready", ({ readyMs }) => readyMs, [times(1.1, PUBLISHED)]),
  ...bothWays("click", "click on a country to painted list", ({ clickMs }) => clickMs, [plus(50, "ms", PUBLISHED)]),
  ...bothWays("step", "time step: input to the last frame it draws", ({ stepMs }) => stepMs, []),
  ...bothWays("step-task", "time step: main-thread time of all tasks", ({ stepTaskMs }) => stepTaskMs, []),
  ...bothWays("facet", "facet toggled, to its last frame (bare: its step)", facetOrStep, []),
  inMs("facet-counts", "  the same, to its counts painted", ({ finding }) => finding?.facetCountsMs),
  inMs("search-ready", "first search: code and index made, suggestions", ({ finding }) => finding?.searchReadyMs),
  inMs("search", "later search: text typed to suggestions painted", ({ finding }) => finding?.searchMs),
  inMs("finding-longest", "longest task of facets and search", ({ finding }) => finding?.longestTaskMs),
  {
    id: "fps",
    label: "frames a second while dragging the map",
    unit: "fps",
    drawing: true,
    read: ({ panFps }) => panFps ?? Number.NaN,
    budgets: [times(0.95, PUBLISHED, true)],
  },
  {
    id: "heap",
    label: "JavaScript heap at rest, after collection",
    unit: "MB",
    drawing: true,
    read: ({ heapBytes }) => heapBytes / 1e6,
    budgets: [times(2, PUBLISHED)],
  },
  ...bothWays("longest", "longest task after ready (10 steps, click)", ({ longestTaskMs }) => longestTaskMs, []),
  ...bothWays("long-total", "all tasks over 50 ms after ready", ({ longTaskTotalMs }) => longTaskTotalMs, []),
];

export const MEASURES = ROWS.map(withSpecialBudgets);

/** The bare page filters too, by `setFilter`: its step in time is what a facet is held against. */
function facetOrStep({ finding, stepMs }: Visit): number {
  return finding?.facetMs ?? stepMs;
}

/** What the bare page has nothing to hold against: milliseconds alone, with drawing off. */
function inMs(id: string, label: string, read: (visit: Visit) => number | undefined): Measure {
  return { id, label, unit: "ms", drawing: false, read: (visit) => read(visit) ?? Number.NaN, budgets: [] };
}

function bothWays(
  id: string,
  label: string,
  read: Measure["read"],
  budgets: readonly Budget[],
): readonly [Measure, Measure] {
  return [
    { id, label, unit: "ms", drawing: true, read, budgets },
    { id: `${id}-off`, label: "  the same, drawing off", unit: "ms", drawing: false, read, budgets },
  ];
}

/** Budgets of the page's own cost alone: a software-rendered frame takes 80-400 ms whatever the page does. */
function withSpecialBudgets(measure: Measure): Measure {
  if (measure.id === "step-off") return { ...measure, budgets: [times(0.4, [10_000]), times(0.2, [100_000])] };
  if (measure.id === "longest-off") return { ...measure, budgets: [atMost(200, "ms")] };
  return measure;
}
