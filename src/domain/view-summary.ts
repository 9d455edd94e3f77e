import type { Category } from "../../geo/contract/event.ts";
import type { IndexEntry } from "./event-index.ts";
import { type Membership, membershipsAsOf } from "./membership.ts";
import type { TimeWindow } from "./time-window.ts";

/** How many of something there are, the most first. */
export interface Tally<Thing> {
  readonly thing: Thing;
  readonly count: number;
}

/** What can be said of a window of time in a few sentences. */
export interface ViewSummary {
  readonly window: TimeWindow;
  readonly total: number;
  readonly exercises: number;
  /** Countries where exercises were held: one held in two counts for both. */
  readonly exerciseCountries: readonly Tally<string>[];
  /** Everything that is no exercise, by category. */
  readonly categories: readonly Tally<Category>[];
  /** Entries that have not been held: planned, announced, postponed, cancelled. */
  readonly notHeld: number;
  /** The year in which most of them began; undefined inside a single year, and where no two began in one. */
  readonly busiestYear: Tally<string> | undefined;
  readonly membership: MembershipCount;
}

/** `parties` before the organisation had a charter, `signatories` before the Treaty was in force. */
export interface MembershipCount {
  readonly kind: "signatories" | "parties" | "members";
  readonly count: number;
  /** Members whose participation is frozen, by country code. */
  readonly frozen: readonly string[];
}

/** The day on which the Charter of the organisation came into force. */
const CHARTER_IN_FORCE = "2003-09-18";

/** The states of the organisation on the last day of a window. */
export function countMembership(memberships: readonly Membership[], day: TimeWindow["to"]): MembershipCount {
  const current = [...membershipsAsOf(memberships, "CSTO", day)];
  const inState = (...states: readonly Membership["state"][]) =>
    current.flatMap(([code, { state }]) => (states.includes(state) ? [code] : []));
  const members = inState("member", "participation-frozen");
  const signatories = inState("signatory");
  if (members.length === 0 && signatories.length > 0) {
    return { kind: "signatories", count: signatories.length, frozen: [] };
  }
  return {
    kind: day < CHARTER_IN_FORCE ? "parties" : "members",
    count: members.length,
    frozen: inState("participation-frozen").toSorted(),
  };
}

/** Facts about the events that pass the filters, and about the members on the window's last day. */
export function summariseView({
  entries,
  memberships,
  window,
}: {
  readonly entries: readonly IndexEntry[];
  readonly memberships: readonly Membership[];
  readonly window: TimeWindow;
}): ViewSummary {
  const exercises = entries.filter(({ series }) => series !== undefined);
  const others = entries.filter(({ series }) => series === undefined);
  const isOneYear = window.from.slice(0, 4) === window.to.slice(0, 4);
  const [busiest] = tally(entries.map(({ start }) => start.slice(0, 4)));
  return {
    window,
    total: entries.length,
    exercises: exercises.length,
    exerciseCountries: tally(
      exercises.flatMap(({ places }) => [...new Set(places.map(({ country }) => country as string))]),
    ),
    categories: tally(others.map(({ category }) => category)),
    notHeld: entries.filter(({ status }) => status !== "held").length,
    busiestYear: isOneYear || busiest === undefined || busiest.count === 1 ? undefined : busiest,
    membership: countMembership(memberships, window.to),
  };
}

/** The most frequent first; of equals, the one that sorts first. */
function tally<Thing extends string>(things: readonly Thing[]): readonly Tally<Thing>[] {
  const counts = new Map<Thing, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts]
    .map(([thing, count]) => ({ thing, count }))
    .toSorted((a, b) => b.count - a.count || (a.thing < b.thing ? -1 : 1));
}
