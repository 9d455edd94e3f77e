import { MEMBERSHIP_ORGANISATIONS, MEMBERSHIP_STATES } from "../../geo/contract/membership.ts";
import { useFile } from "../data/queries.ts";
import { type DayPair, type MembershipChange, membershipChanges } from "../domain/compare-dates.ts";
import { groupBy } from "../domain/group-by.ts";
import { formatDate } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { RegionLink } from "../ui/region-link.tsx";
import { ChangeSection } from "./change-section.tsx";
import { useCompareText } from "./compare-text.ts";
import { useCountryName } from "./use-country-name.ts";

/** Leaving is what a reader looks for first; who only came nearer stands last. */
const ORDER = [
  "withdrawn",
  "not-renewed",
  "suspended",
  "participation-frozen",
  "member",
  ...MEMBERSHIP_STATES.filter(
    (state) => !/^(?:withdrawn|not-renewed|suspended|participation-frozen|member)$/.test(state),
  ),
  "ended",
] as readonly MembershipChange["state"][];

/** Who joined, left or was frozen, organisation by organisation. */
export function MembershipSection({ days }: { days: DayPair }) {
  const { text } = useText();
  const texts = useCompareText();
  const { data = [] } = useFile("memberships");
  const changes = membershipChanges(data, days);
  return (
    <ChangeSection heading={texts.membership} isEmpty={changes.length === 0}>
      {MEMBERSHIP_ORGANISATIONS.map((organisation) => {
        const own = changes.filter((change) => change.organisation === organisation);
        if (own.length === 0) return null;
        return (
          <div key={organisation} className="change-group">
            <h4>
              <RegionLink selection={{ kind: "organisation", id: organisation.toLowerCase() }}>
                {text.organisations[organisation]}
              </RegionLink>
            </h4>
            <dl className="changes">
              {ORDER.map((state) => (
                <StateChanges key={state} state={state} changes={own.filter((change) => change.state === state)} />
              ))}
            </dl>
          </div>
        );
      })}
    </ChangeSection>
  );
}

function StateChanges({ state, changes }: { state: MembershipChange["state"]; changes: readonly MembershipChange[] }) {
  const { language } = useText();
  const texts = useCompareText();
  const nameOf = useCountryName();
  if (changes.length === 0) return null;
  return (
    <div>
      <dt>{texts.changes[state]}</dt>
      {[...groupBy(changes, ({ date }) => date)].map(([date, sameDay]) => (
        <dd key={date}>
          {sameDay.map(({ country }, index) => (
            <span key={country}>
              {index === 0 ? "" : ", "}
              <RegionLink selection={{ kind: "country", id: country }}>{nameOf(country)}</RegionLink>
            </span>
          ))}{" "}
          <time className="soft" dateTime={date}>
            {formatDate(language, date)}
          </time>
        </dd>
      ))}
    </div>
  );
}
