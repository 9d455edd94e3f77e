import type { Membership } from "../../geo/contract/membership.ts";
import { firstDay, lastDay, type PartialDate, precisionOf } from "../domain/day.ts";
import { eventSelection, type IndexEntry } from "../domain/event-index.ts";
import type { MembershipState } from "../domain/membership.ts";
import { membershipChanges } from "../domain/membership-changes.ts";
import type { Selection } from "../domain/selection.ts";
import { spanOf } from "../domain/time-window.ts";
import type { Lasting } from "./lane-layout.ts";

/** Something drawn in a lane; what it is called depends on the language and is asked for when it is drawn. */
export type LaneItem = Lasting & {
  /** Days over which the beginning and the end may lie, where they are not known to the day. */
  readonly vagueStart: number;
  readonly vagueEnd: number;
} & (
    | { readonly kind: "event"; readonly entry: IndexEntry; readonly selection: Selection }
    | {
        readonly kind: "change";
        readonly date: PartialDate;
        readonly state: MembershipState;
        readonly countries: readonly string[];
      }
  );

const byFirstDay = (a: LaneItem, b: LaneItem) => a.first - b.first;

function vagueness(date: PartialDate): number {
  return precisionOf(date) === "day" ? 0 : lastDay(date) + 1 - firstDay(date);
}

function eventItem(entry: IndexEntry): LaneItem {
  const end = entry.end ?? entry.start;
  const selection = eventSelection(entry);
  const { first, last } = spanOf(entry);
  return {
    kind: "event",
    key: entry.id,
    first,
    last: last + 1,
    vagueStart: vagueness(entry.start),
    vagueEnd: vagueness(end),
    entry,
    selection,
  };
}

/** Exercises by the day on which they may have begun, each as long as it may have lasted. */
export function exerciseItems(entries: readonly IndexEntry[]): readonly LaneItem[] {
  return entries
    .filter(({ category, series }) => category === "exercise" || series !== undefined)
    .map(eventItem)
    .toSorted(byFirstDay);
}

/** Changes of membership in the CSTO and summits, oldest first. */
export function markItems(entries: readonly IndexEntry[], memberships: readonly Membership[]): readonly LaneItem[] {
  const changes = membershipChanges(memberships, "CSTO").map(
    ({ date, state, countries }): LaneItem => ({
      kind: "change",
      key: `${date} ${state}`,
      first: firstDay(date),
      last: lastDay(date) + 1,
      vagueStart: 0,
      vagueEnd: 0,
      date,
      state,
      countries,
    }),
  );
  const summits = entries.filter(({ category }) => category === "summit").map(eventItem);
  return [...changes, ...summits].toSorted(byFirstDay);
}
