import type { Border, BorderState } from "../../geo/contract/border.ts";
import type { Leg } from "../../geo/contract/corridor.ts";
import type { Category, Series } from "../../geo/contract/event.ts";
import type { DisputedArea } from "../../geo/contract/place-registers.ts";
import { firstDay, type IsoDate, lastDay, type PartialDate } from "./day.ts";
import type { IndexEntry } from "./event-index.ts";
import {
  endOfMembership,
  type Membership,
  type MembershipOrganisation,
  type MembershipState,
  periodsOf,
} from "./membership.ts";
import { type Office, officesAsOf } from "./offices.ts";
import { spanOf } from "./time-window.ts";

/** Two days, the earlier one first. What changed is what happened after the first, up to the second. */
export interface DayPair {
  readonly first: IsoDate;
  readonly second: IsoDate;
}

/** Whether a state that holds from a date began between the two days. */
export function isBetween(date: PartialDate, days: DayPair): boolean {
  return isDayBetween(firstDay(date), days);
}

function isDayBetween(day: number, { first, second }: DayPair): boolean {
  return day > firstDay(first) && day <= firstDay(second);
}

/** A country's legal state in an organisation began, or came to an end and none followed it. */
export interface MembershipChange {
  readonly organisation: MembershipOrganisation;
  readonly country: string;
  readonly state: MembershipState | "ended";
  readonly date: PartialDate;
}

/** Every change of state between the two days, oldest first; more than one where a country came and went. */
export function membershipChanges(memberships: readonly Membership[], days: DayPair): MembershipChange[] {
  const changes = memberships.flatMap((period): MembershipChange[] => {
    const { organisation, country, state, from, to } = period;
    const began = isBetween(from, days) ? [{ organisation, country, state, date: from }] : [];
    if (to === undefined || !isDayBetween(endOfMembership(to), days)) return began;
    const periods = periodsOf(memberships, organisation, country);
    const next = periods[periods.indexOf(period) + 1];
    const isFollowed = next !== undefined && firstDay(next.from) <= endOfMembership(to);
    return isFollowed ? began : [...began, { organisation, country, state: "ended", date: to }];
  });
  return changes.toSorted((a, b) => firstDay(a.date) - firstDay(b.date) || (a.country < b.country ? -1 : 1));
}

/** Offices that one person or state after another holds: an acting holder counts as one. */
export const OFFICE_KINDS = ["secretary-general", "chair"] as const;

export type OfficeKind = (typeof OFFICE_KINDS)[number];

export interface OfficeChange {
  readonly kind: OfficeKind;
  readonly before: Office | undefined;
  readonly after: Office | undefined;
  /** Terms that began between the days, oldest first: the way from the one to the other. */
  readonly terms: readonly Office[];
}

/** The offices that changed hands, each with who held it on both days. */
export function officeChanges(offices: readonly Office[], days: DayPair): OfficeChange[] {
  return OFFICE_KINDS.flatMap((kind) => {
    const terms = offices.filter(({ office }) => office.endsWith(kind));
    const began = terms
      .filter(({ from }) => isBetween(from, days))
      .toSorted((a, b) => firstDay(a.from) - firstDay(b.from));
    const holder = (day: IsoDate) => officesAsOf(terms, day).at(-1);
    return began.length === 0 ? [] : [{ kind, before: holder(days.first), after: holder(days.second), terms: began }];
  });
}

/** Whether an event that took place was, or may have been, going on between the two days. */
function wasHeldBetween(entry: IndexEntry, { first, second }: DayPair): boolean {
  const span = spanOf(entry);
  return entry.status === "held" && span.last > firstDay(first) && span.first <= firstDay(second);
}

function oldestFirst(entries: readonly IndexEntry[]): IndexEntry[] {
  return entries.toSorted((a, b) => spanOf(a).first - spanOf(b).first || (a.id < b.id ? -1 : 1));
}

export interface SeriesHeld {
  readonly series: Series;
  readonly entries: readonly IndexEntry[];
  /** Countries that hosted or took part, the most frequent first. */
  readonly participants: readonly string[];
}

/** Exercises held between the two days, by series; the series with most of them first. */
export function exercisesBetween(entries: readonly IndexEntry[], days: DayPair): SeriesHeld[] {
  const held = oldestFirst(entries.filter((entry) => entry.series !== undefined && wasHeldBetween(entry, days)));
  const series = [...new Set(held.flatMap((entry) => entry.series ?? []))];
  return series
    .map((name) => {
      const own = held.filter((entry) => entry.series === name);
      return { series: name, entries: own, participants: participantsOf(own) };
    })
    .toSorted((a, b) => b.entries.length - a.entries.length);
}

function participantsOf(entries: readonly IndexEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const { countries } of entries) {
    const took = countries.filter(({ role }) => role === "host" || role === "participant" || role === "party");
    for (const country of new Set(took.map((entry) => entry.country))) {
      counts.set(country, (counts.get(country) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([a, more], [b, fewer]) => fewer - more || (a < b ? -1 : 1)).map(([country]) => country);
}

export interface CategoryHeld {
  readonly category: Category;
  readonly entries: readonly IndexEntry[];
}

/** Events other than exercises between the two days, by category; the fullest category first. */
export function eventsBetween(entries: readonly IndexEntry[], days: DayPair): CategoryHeld[] {
  const held = oldestFirst(entries.filter((entry) => entry.series === undefined && wasHeldBetween(entry, days)));
  return [...new Set(held.map(({ category }) => category))]
    .map((category) => ({ category, entries: held.filter((entry) => entry.category === category) }))
    .toSorted((a, b) => b.entries.length - a.entries.length);
}

type DatedBorder = Pick<Border, "id" | "name" | "states" | "crossings">;

export interface BorderChange {
  readonly border: DatedBorder;
  readonly state: BorderState;
  /** `ends` only where no other state follows. */
  readonly edge: "begins" | "ends";
  readonly date: PartialDate;
}

/** Legal states of borders that began between the two days, or ended without another. */
export function borderChanges(borders: readonly DatedBorder[], days: DayPair): BorderChange[] {
  const changes = borders.flatMap((border) =>
    (border.states ?? []).flatMap((state, index, states): BorderChange[] => {
      const { from, to } = state;
      const next = states[index + 1]?.from;
      const isLast = to !== undefined && (next === undefined || firstDay(next) > endOfMembership(to));
      return [
        ...(from !== undefined && isBetween(from, days)
          ? [{ border, state, edge: "begins" as const, date: from }]
          : []),
        ...(isLast && isDayBetween(endOfMembership(to), days)
          ? [{ border, state, edge: "ends" as const, date: to }]
          : []),
      ];
    }),
  );
  return changes.toSorted((a, b) => firstDay(a.date) - firstDay(b.date));
}

export interface Opening<Thing> {
  readonly thing: Thing;
  readonly date: PartialDate;
}

/** Crossings, or legs of the corridor, that opened between the two days, oldest first. */
export function openingsBetween<Thing extends Pick<Leg, "opened">>(
  things: readonly Thing[],
  days: DayPair,
): Opening<Thing>[] {
  return things
    .flatMap((thing) =>
      thing.opened !== undefined && isBetween(thing.opened, days) ? [{ thing, date: thing.opened }] : [],
    )
    .toSorted((a, b) => firstDay(a.date) - firstDay(b.date));
}

export interface DisputeChange {
  readonly area: DisputedArea;
  readonly edge: "begins" | "ends";
  readonly date: PartialDate;
}

/** Areas that began or ceased to be disputed between the two days. */
export function disputeChanges(areas: readonly DisputedArea[], days: DayPair): DisputeChange[] {
  const changes = areas.flatMap((area): DisputeChange[] => [
    ...(area.from !== undefined && isBetween(area.from, days)
      ? [{ area, edge: "begins" as const, date: area.from }]
      : []),
    // The map shows a dispute to the end of its last day, as fine as that is known.
    ...(area.to !== undefined && isDayBetween(lastDay(area.to) + 1, days)
      ? [{ area, edge: "ends" as const, date: area.to }]
      : []),
  ]);
  return changes.toSorted((a, b) => firstDay(a.date) - firstDay(b.date));
}
