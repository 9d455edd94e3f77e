import type { PartialDate } from "../contract/primitives.ts";
import type { Problem } from "./problem.ts";
import type { Atlas } from "./source-files.ts";

/** Ends before starts, and periods of one country in one organisation, or of one border, that overlap. */
export function checkDates(atlas: Atlas): Problem[] {
  return [...eventDates(atlas), ...membershipPeriods(atlas), ...borderStates(atlas), ...administrations(atlas)];
}

/** A coarse date against a finer one compares by what both say: 2022 is neither before nor after 2022-05. */
export function isAfter(left: PartialDate, right: PartialDate): boolean {
  const length = Math.min(left.length, right.length);
  return left.slice(0, length) > right.slice(0, length);
}

function eventDates(atlas: Atlas): Problem[] {
  return atlas.events.flatMap(({ file, entry }) =>
    entry.end !== undefined && isAfter(entry.start, entry.end)
      ? [{ file, id: entry.id, field: "end", message: "ends before it starts", severity: "error" as const }]
      : [],
  );
}

function borderStates(atlas: Atlas): Problem[] {
  return atlas.borders.flatMap(({ file, entry }) =>
    inOrder(entry.states ?? [], { file, id: entry.id, field: "states" }),
  );
}

function administrations(atlas: Atlas): Problem[] {
  return atlas.disputedAreas.flatMap(({ file, entry }) =>
    inOrder(entry.administration, { file, id: entry.id, field: "administration" }),
  );
}

interface Period {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** Periods that follow one another, with days between them of which nothing is said or with none. */
function inOrder(periods: readonly Period[], at: { file: string; id: string; field: string }): Problem[] {
  return periods.flatMap(({ from, to }, index): Problem[] => {
    const problem = (message: string): Problem[] => [
      { ...at, field: `${at.field}.${index}`, message, severity: "error" },
    ];
    const next = periods[index + 1];
    if (from !== undefined && to !== undefined && isAfter(from, to)) return problem("ends before it starts");
    if (index > 0 && from === undefined) return problem("needs a start, since another state comes before it");
    if (next?.from !== undefined && (to === undefined || isAfter(to, next.from))) {
      return problem(`overlaps the state that starts ${next.from}: states stand oldest first, each with its end`);
    }
    return [];
  });
}

function membershipPeriods(atlas: Atlas): Problem[] {
  const byPair = new Map<string, Atlas["memberships"][number][]>();
  for (const located of atlas.memberships) {
    const pair = `${located.entry.organisation}/${located.entry.country}`;
    byPair.set(pair, [...(byPair.get(pair) ?? []), located]);
  }
  return [...byPair.values()].flatMap((periods) => {
    const sorted = periods.toSorted((a, b) => (a.entry.from < b.entry.from ? -1 : 1));
    return sorted.flatMap(({ file, entry }, index) => {
      const id = `${entry.organisation}/${entry.country}/${entry.from}`;
      const next = sorted[index + 1]?.entry;
      const problem = (field: string, message: string): Problem[] => [{ file, id, field, message, severity: "error" }];
      if (entry.to !== undefined && isAfter(entry.from, entry.to)) return problem("to", "ends before it starts");
      if (next && entry.to === undefined) return problem("to", `needs an end, since another state starts ${next.from}`);
      if (next && entry.to !== undefined && isAfter(entry.to, next.from)) {
        return problem("to", `overlaps the state that starts ${next.from}`);
      }
      return [];
    });
  });
}
