import { useMemo, useState } from "react";
import { SERIES, type Series } from "../../geo/contract/event.ts";
import { MEMBERSHIP_ORGANISATIONS, type MembershipOrganisation } from "../../geo/contract/membership.ts";
import type { Office } from "../../geo/contract/office.ts";
import { useFile } from "../data/queries.ts";
import { groupBy } from "../domain/group-by.ts";
import { type Membership, type MembershipState, membershipsAsOf } from "../domain/membership.ts";
import { officesAsOf } from "../domain/offices.ts";
import { participationByCountry } from "../domain/participation.ts";
import { useView } from "../state/use-store.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { RegionLink } from "../ui/region-link.tsx";
import { SourceList } from "../ui/source-list.tsx";
import { EventLinks } from "./event-links.tsx";
import { FileGate } from "./file-gate.tsx";
import { PanelFrame } from "./panel-frame.tsx";
import { usePanelText } from "./panel-text.ts";
import { ParticipationGrid } from "./participation-grid.tsx";
import { Section } from "./section.tsx";
import { TiedEvents } from "./tied-events.tsx";
import { UnknownPanel } from "./unknown-panel.tsx";
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

/** An organisation on the date: its states, and for the CSTO its offices, summits and exercises. */
export function OrganisationPanel({ id }: { id: string }) {
  const { text } = useText();
  const panelText = usePanelText();
  const organisation = MEMBERSHIP_ORGANISATIONS.find((name) => name.toLowerCase() === id);
  const memberships = useFile("memberships");
  if (organisation === undefined) return <UnknownPanel panelKey={`organisation:${id}`} />;
  return (
    <PanelFrame
      kind={text.panel.kinds.organisation}
      title={panelText.organisation.fullNames[organisation]}
      panelKey={`organisation:${id}`}
    >
      <FileGate file="memberships" query={memberships}>
        {(all) => <States memberships={all} organisation={organisation} />}
      </FileGate>
      {organisation === "CSTO" ? <OverviewOfCsto memberships={memberships.data ?? []} /> : null}
      <TiedEvents selection={{ kind: "organisation", id }} />
    </PanelFrame>
  );
}

function States({
  memberships,
  organisation,
}: {
  memberships: readonly Membership[];
  organisation: MembershipOrganisation;
}) {
  const { language, text } = useText();
  const panelText = usePanelText();
  const nameOf = useCountryName();
  const to = useView((view) => view.time.to);
  const current = [...membershipsAsOf(memberships, organisation, to).values()];
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

function OverviewOfCsto({ memberships }: { memberships: readonly Membership[] }) {
  const { text } = useText();
  const panelText = usePanelText();
  const { data: index } = useFile("index");
  const [series, setSeries] = useState<Series>();
  const countries = useMemo(
    () => [...new Set(memberships.filter(({ organisation }) => organisation === "CSTO").map(({ country }) => country))],
    [memberships],
  );
  const table = useMemo(
    () => participationByCountry(index?.entries ?? [], countries, series),
    [index, countries, series],
  );
  const nameOf = useCountryName();
  return (
    <>
      <Offices />
      <Section heading={panelText.participation.organisation}>
        <p className="soft">{panelText.participation.lead}</p>
        <label className="select">
          <span>{panelText.participation.series}</span>
          <select
            value={series ?? ""}
            onChange={({ target }) => setSeries(SERIES.find((name) => name === target.value))}
          >
            <option value="">{panelText.participation.allSeries}</option>
            {SERIES.map((name) => (
              <option key={name} value={name}>
                {text.series[name]}
              </option>
            ))}
          </select>
        </label>
        <ParticipationGrid key={series ?? "all"} table={table} nameOf={nameOf} />
      </Section>
      <Summits />
    </>
  );
}

function Summits() {
  const panelText = usePanelText();
  const { data: index } = useFile("index");
  const summits = (index?.entries ?? []).filter(
    ({ category, partOf }) => category === "summit" && partOf === undefined,
  );
  const byYear = [...groupBy(summits, ({ start }) => start.slice(0, 4))].toReversed();
  return (
    <Section heading={panelText.organisation.summits}>
      {byYear.map(([year, entries]) => (
        <div key={year} className="year-group">
          <h4>{year}</h4>
          <EventLinks entries={entries} />
        </div>
      ))}
    </Section>
  );
}

function Offices() {
  const { language } = useText();
  const panelText = usePanelText();
  const offices = useFile("offices");
  const to = useView((view) => view.time.to);
  return (
    <Section heading={panelText.organisation.offices(formatDateInPhrase(language, to))}>
      <FileGate file="offices" query={offices}>
        {(all) => (
          <>
            <ul className="link-list">
              {officesAsOf(all, to).map((office) => (
                <li key={`${office.office} ${office.from}`}>
                  <OfficeText office={office} />
                </li>
              ))}
            </ul>
            <details className="history">
              <summary>{panelText.organisation.officeHistory}</summary>
              <ol>
                {all.toReversed().map((office) => (
                  <li key={`${office.office} ${office.from}`}>
                    <OfficeText office={office} />
                  </li>
                ))}
              </ol>
            </details>
          </>
        )}
      </FileGate>
    </Section>
  );
}

function OfficeText({ office }: { office: Office }) {
  const { language, text } = useText();
  const panelText = usePanelText();
  const nameOf = useCountryName();
  const from = formatDateInPhrase(language, office.from);
  return (
    <>
      <p>
        {panelText.organisation.officeNames[office.office]}:{" "}
        <strong>{office.person?.[language] ?? nameOf(office.country)}</strong>
        {office.person === undefined ? "" : ` (${nameOf(office.country)})`},{" "}
        {office.to === undefined
          ? text.panel.since(from)
          : text.panel.fromTo(from, formatDateInPhrase(language, office.to))}
      </p>
      {office.note === undefined ? null : <p className="soft">{office.note[language]}</p>}
      <SourceList ids={office.sources} />
    </>
  );
}
