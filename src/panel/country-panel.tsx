import { MEMBERSHIP_ORGANISATIONS } from "../../geo/contract/membership.ts";
import { useFile } from "../data/queries.ts";
import { type Membership, membershipsAsOf, periodsOf } from "../domain/membership.ts";
import { useView } from "../state/use-store.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { FileGate } from "./file-gate.tsx";
import { PanelFrame } from "./panel-frame.tsx";
import { Section } from "./section.tsx";
import { SourceList } from "./source-list.tsx";
import { TiedEvents } from "./tied-events.tsx";
import { UnknownPanel } from "./unknown-panel.tsx";

/** A country: its legal state in the organisation on the date, how that came about, and its events. */
export function CountryPanel({ code }: { code: string }) {
  const { language, text } = useText();
  const countries = useFile("countries");
  const country = countries.data?.get(code);
  if (countries.data !== undefined && country === undefined) return <UnknownPanel panelKey={code} />;
  return (
    <PanelFrame kind={text.panel.kinds.country} title={country?.name[language] ?? code} panelKey={code}>
      <MembershipSection code={code} />
      <TiedEvents selection={{ kind: "country", id: code }} />
    </PanelFrame>
  );
}

function MembershipSection({ code }: { code: string }) {
  const { language, text } = useText();
  const memberships = useFile("memberships");
  const to = useView((view) => view.time.to);
  const organisation = "CSTO";
  const name = text.organisations[organisation];
  return (
    <Section heading={text.panel.membership(name)}>
      <FileGate file="memberships" query={memberships}>
        {(all) => {
          const current = membershipsAsOf(all, organisation, to).get(code);
          const periods = periodsOf(all, organisation, code);
          return (
            <>
              {current === undefined ? (
                <p>{text.panel.notInOrganisation(name, formatDateInPhrase(language, to))}</p>
              ) : (
                <CurrentState membership={current} />
              )}
              {periods.length > 1 || (periods.length === 1 && current === undefined) ? (
                <details className="history" open={current === undefined}>
                  <summary>{text.panel.membershipHistory}</summary>
                  <ol>
                    {periods.map((period) => (
                      <li key={period.from}>
                        <PeriodText membership={period} />
                      </li>
                    ))}
                  </ol>
                </details>
              ) : null}
              <OtherOrganisations memberships={all} code={code} />
            </>
          );
        }}
      </FileGate>
    </Section>
  );
}

/** What else the country belongs to on the date, a line each. */
function OtherOrganisations({ memberships, code }: { memberships: readonly Membership[]; code: string }) {
  const { language, text } = useText();
  const to = useView((view) => view.time.to);
  const current = MEMBERSHIP_ORGANISATIONS.filter((organisation) => organisation !== "CSTO").flatMap(
    (organisation) => membershipsAsOf(memberships, organisation, to).get(code) ?? [],
  );
  if (current.length === 0) return null;
  return (
    <details className="history">
      <summary>{text.panel.otherOrganisations}</summary>
      <ul>
        {current.map((membership) => (
          <li key={membership.organisation}>
            <p>
              <strong>{text.organisations[membership.organisation]}</strong>:{" "}
              {text.membershipStates[membership.state].toLocaleLowerCase(language)}{" "}
              {text.panel.since(formatDateInPhrase(language, membership.from))}
            </p>
            <SourceList ids={membership.sources} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function CurrentState({ membership }: { membership: Membership }) {
  const { language, text } = useText();
  return (
    <div className="membership-now">
      <p className="membership-state">
        <span className={`state-swatch state-${membership.state}`} aria-hidden="true" />
        <strong>{text.membershipStates[membership.state]}</strong>{" "}
        {text.panel.since(formatDateInPhrase(language, membership.from))}
      </p>
      <p>{membership.instrument[language]}</p>
      {membership.note === undefined ? null : <p className="soft">{membership.note[language]}</p>}
      <SourceList ids={membership.sources} />
    </div>
  );
}

function PeriodText({ membership }: { membership: Membership }) {
  const { language, text } = useText();
  const from = formatDateInPhrase(language, membership.from);
  return (
    <>
      <p>
        <strong>{text.membershipStates[membership.state]}</strong>{" "}
        {membership.to === undefined
          ? text.panel.since(from)
          : text.panel.fromTo(from, formatDateInPhrase(language, membership.to))}
        . {membership.instrument[language]}
      </p>
      {membership.note === undefined ? null : <p className="soft">{membership.note[language]}</p>}
      <SourceList ids={membership.sources} />
    </>
  );
}
