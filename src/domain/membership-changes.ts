import type { Membership, MembershipOrganisation, MembershipState } from "../../geo/contract/membership.ts";
import { firstDay, type PartialDate } from "./day.ts";

/** Countries that came into the same state on the same date. */
export interface MembershipChange {
  readonly date: PartialDate;
  readonly state: MembershipState;
  readonly countries: readonly string[];
}

/** Every change of membership in an organisation, oldest first; what happened together stands together. */
export function membershipChanges(
  memberships: readonly Membership[],
  organisation: MembershipOrganisation,
): readonly MembershipChange[] {
  const changes = new Map<string, { date: PartialDate; state: MembershipState; countries: string[] }>();
  for (const { organisation: of, country, state, from } of memberships) {
    if (of !== organisation) continue;
    const key = `${from} ${state}`;
    const change = changes.get(key);
    if (change) change.countries.push(country);
    else changes.set(key, { date: from, state, countries: [country] });
  }
  return [...changes.values()].toSorted((a, b) => firstDay(a.date) - firstDay(b.date));
}
