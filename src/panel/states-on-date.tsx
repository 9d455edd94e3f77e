import type { MembershipOrganisation } from "../../geo/contract/membership.ts";
import { groupBy } from "../domain/group-by.ts";
import { type Membership, type MembershipState, membershipsAsOf } from "../domain/membership.ts";
import { useView } from "../state/use-store.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { RegionLink } from "../ui/region-link.tsx";
import { usePanelText } from "./panel-text.ts";
import { Section } from "./section.tsx";
import { useCountryName } from "./use-country-name.ts";

/** Those who belong first, those who left last. */
const STATE_ORDER = [
  "member",
  "participation-frozen",
  "signatory",
  "associate",
  "observer",
  "partner",
  "dialogue-partner",
  "suspended",
  "withdrawn",
  "not-renewed",
] as const satisfies readonly MembershipState[];

/** The legal state of countries in an organisation on the date, of all of them or of some. */
export function StatesOnDate({
  memberships,
  organisation,
  among,
}: {
  memberships: readonly Membership[];
  organisation: MembershipOrganisation;
  among?: readonly string[];
}) {
  const { language, text } = useText();
  const panelText = usePanelText();
  const nameOf = useCountryName();
  const to = useView((view) => view.time.to);
  const current = [...membershipsAsOf(memberships, organisation, to).values()].filter(
    ({ country }) => among === undefined || among.includes(country),
  );
  const byState = groupBy(current, ({ state }) => state);
  return (
    <Section heading={panelText.organisation.members(formatDateInPhrase(language, to))}>
      {current.length === 0 ? <p>{panelText.organisation.nobody}</p> : null}
      {STATE_ORDER.flatMap((state) => {
        const periods = byState.get(state) ?? [];
        return periods.length === 0 ? [] : [[state, periods] as const];
      }).map(([state, periods]) => (
        <div key={state} className="states-group">
          <p className="membership-state">
            <span className={`state-swatch state-${state}`} aria-hidden="true" />
            <strong>{text.membershipStates[state]}</strong>{" "}
            <span className="soft">{panelText.now(periods.length)}</span>
          </p>
          <ul className="link-list is-inline">
            {periods.map(({ country, from }) => (
              <li key={country}>
                <RegionLink selection={{ kind: "country", id: country }}>{nameOf(country)}</RegionLink>{" "}
                <span className="soft">{text.panel.since(formatDateInPhrase(language, from))}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
