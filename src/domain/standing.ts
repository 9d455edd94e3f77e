import type { IsoDate } from "./day.ts";
import {
  isMember,
  type Membership,
  type MembershipOrganisation,
  type MembershipState,
  membershipsAsOf,
  periodsOf,
} from "./membership.ts";

/** Which states belong to an organisation on a day, and which stand by it. */
export interface Standing {
  readonly organisation: MembershipOrganisation;
  readonly members: readonly string[];
  /** Observers, partners, associates, and signatories of a treaty that is not yet in force. */
  readonly associated: readonly string[];
}

const ASSOCIATED: ReadonlySet<MembershipState> = new Set([
  "signatory",
  "observer",
  "associate",
  "partner",
  "dialogue-partner",
]);

/** A state whose participation is frozen counts as what it was before: a member, or nothing that is drawn. */
export function standingAsOf(
  memberships: readonly Membership[],
  organisation: MembershipOrganisation,
  day: IsoDate,
): Standing {
  const current = [...membershipsAsOf(memberships, organisation, day).values()];
  const wasMember = (period: Membership) => {
    const periods = periodsOf(memberships, organisation, period.country);
    return periods[periods.indexOf(period) - 1]?.state === "member";
  };
  const codes = (periods: readonly Membership[]) => periods.map(({ country }) => country).toSorted();
  return {
    organisation,
    members: codes(
      current.filter(
        (period) => isMember(period.state) && (period.state !== "participation-frozen" || wasMember(period)),
      ),
    ),
    associated: codes(current.filter(({ state }) => ASSOCIATED.has(state))),
  };
}
