import type { AtlasEvent } from "../../contract/event.ts";
import type { Membership } from "../../contract/membership.ts";
import { isAfter } from "../check-dates.ts";
import type { Problem } from "../problem.ts";
import type { Atlas } from "../source-files.ts";

/** States of membership in which a country takes part in the organisation's events as one of its own. */
const BELONGS: ReadonlySet<Membership["state"]> = new Set(["signatory", "member", "participation-frozen"]);

/** A country in two roles at once, a host where nothing took place, a member's role outside its membership. */
export function checkRoles(atlas: Atlas): Problem[] {
  const grounds = new Map(atlas.grounds.map(({ entry }) => [entry.id, entry.country]));
  const periods = atlas.memberships.map(({ entry }) => entry).filter(({ organisation }) => organisation === "CSTO");
  const everBelonged = new Set(periods.filter(({ state }) => BELONGS.has(state)).map(({ country }) => country));
  return atlas.events.flatMap(({ file, entry }) => {
    const placeCountries = new Set(
      entry.places.map((place) => ("ground" in place ? grounds.get(place.ground) : place.country)),
    );
    return entry.countries.flatMap(({ country, role }, index): Problem[] => {
      const at = { file, id: entry.id, field: `countries.${country}` };
      const problems: Problem[] = [];
      if (entry.countries.findIndex((other) => other.country === country) < index) {
        problems.push({ ...at, message: `${country} stands twice: keep one role`, severity: "error" });
      }
      if (role === "host" && placeCountries.size > 0 && !placeCountries.has(country)) {
        const message = `${country} is host, but no place lies there: mend the role or add the place`;
        problems.push({ ...at, message, severity: "warning", rule: "host-without-place" });
      }
      const isOurs = entry.organisations.includes("CSTO") && ["host", "participant", "party"].includes(role);
      if (isOurs && everBelonged.has(country) && !belonged(periods, country, entry)) {
        const message = `${country} was no member then: is it an observer or a subject?`;
        problems.push({ ...at, message, severity: "warning", rule: "role-without-membership" });
      }
      return problems;
    });
  });
}

/** Whether a country belonged to the organisation at any time of an event. */
function belonged(periods: readonly Membership[], country: string, event: AtlasEvent): boolean {
  return periods.some(
    (period) =>
      period.country === country &&
      BELONGS.has(period.state) &&
      !isAfter(period.from, event.end ?? event.start) &&
      (period.to === undefined || !isAfter(event.start, period.to)),
  );
}
