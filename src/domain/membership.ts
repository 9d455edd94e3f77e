import type { Membership, MembershipOrganisation, MembershipState } from "../../geo/contract/membership.ts";
import { firstDay, type IsoDate, lastDay } from "./day.ts";

export type { Membership, MembershipOrganisation, MembershipState };

/**
 * The legal state of each country in an organisation on a day: from is inclusive, to exclusive. A `from` finer
 * than its source is never made up: a state dated 2013 holds from the first day of that year.
 */
export function membershipsAsOf(
  memberships: readonly Membership[],
  organisation: MembershipOrganisation,
  day: IsoDate,
): ReadonlyMap<string, Membership> {
  const at = firstDay(day);
  const current = memberships.filter(
    (period) =>
      period.organisation === organisation &&
      firstDay(period.from) <= at &&
      (period.to === undefined || at < endOfMembership(period.to)),
  );
  return new Map(current.map((period) => [period.country, period]));
}

/**
 * The day on which a state no longer holds. A coarse end (2021-08) keeps the state to the end of that month, since
 * no source says it ended sooner.
 */
export function endOfMembership(to: NonNullable<Membership["to"]>): number {
  return to.length === 10 ? firstDay(to) : lastDay(to) + 1;
}

/** All periods of one country in one organisation, oldest first. */
export function periodsOf(
  memberships: readonly Membership[],
  organisation: MembershipOrganisation,
  country: string,
): readonly Membership[] {
  return memberships
    .filter((period) => period.organisation === organisation && period.country === country)
    .toSorted((a, b) => firstDay(a.from) - firstDay(b.from));
}

/** States in which a country is a member in law. */
const MEMBER_STATES: ReadonlySet<MembershipState> = new Set(["member", "participation-frozen"]);

export function isMember(state: MembershipState): boolean {
  return MEMBER_STATES.has(state);
}
